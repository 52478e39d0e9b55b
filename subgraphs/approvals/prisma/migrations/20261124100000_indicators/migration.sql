-- The building indicators of planning and construction, and which documents that state some no longer count, as their events tell.
CREATE TABLE approvals.known_indicator (
  id           text           PRIMARY KEY,
  project_code text           NOT NULL,
  indicator    text           NOT NULL,
  organ_code   text           NOT NULL,
  basis        text           NOT NULL CHECK (basis IN ('APPROVED', 'DESIGNED', 'AS_BUILT')),
  value        numeric        NOT NULL,
  unit         text           NOT NULL,
  document_id  text,
  withdrawn    boolean        NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);
CREATE INDEX known_indicator_project ON approvals.known_indicator (project_code, indicator);
CREATE INDEX known_indicator_indicator ON approvals.known_indicator (indicator);
CREATE INDEX known_indicator_document ON approvals.known_indicator (document_id);
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.known_indicator FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');

CREATE TABLE approvals.known_lapse (
  id          text           PRIMARY KEY,
  lapsed      boolean        NOT NULL,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL
);
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.known_lapse FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');

-- How far the values of an indicator may lie apart; not at all where there is no row.
CREATE TABLE approvals.indicator_tolerance (
  indicator   text           PRIMARY KEY,
  kind        text           NOT NULL CHECK (kind IN ('PERCENT', 'ABSOLUTE')),
  amount      numeric(14, 4) NOT NULL CHECK (amount >= 0),
  basis       text           NOT NULL,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL
);
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.indicator_tolerance FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('indicator');

CREATE TABLE approvals.indicator_conflict (
  code         text           PRIMARY KEY,
  project_code text           NOT NULL,
  indicator    text           NOT NULL,
  organ_codes  text[]         NOT NULL,
  values       jsonb          NOT NULL,
  raised_on    date           NOT NULL,
  settled_on   date           CHECK (settled_on >= raised_on),
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);
CREATE UNIQUE INDEX indicator_conflict_open ON approvals.indicator_conflict (project_code, indicator) WHERE settled_on IS NULL;
CREATE INDEX indicator_conflict_raised ON approvals.indicator_conflict (raised_on, code);
CREATE INDEX indicator_conflict_project ON approvals.indicator_conflict (project_code, code);
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.indicator_conflict FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('code');
