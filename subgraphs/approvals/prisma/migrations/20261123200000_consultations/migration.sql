-- Who the seven standing members of a consultation are: each set holds from a day on, until the next begins.
CREATE TABLE approvals.standing_members (
  id          text           PRIMARY KEY,
  valid_from  date           NOT NULL UNIQUE,
  organ_codes text[]         NOT NULL CHECK (cardinality(organ_codes) = 7),
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL
);

ALTER TABLE approvals.consultation
  ADD COLUMN agenda     text[] NOT NULL DEFAULT '{}',
  ADD COLUMN minutes    text,
  ADD COLUMN minutes_on date,
  ADD CHECK ((minutes IS NULL) = (minutes_on IS NULL)),
  ADD CHECK (minutes_on >= opened_on);

-- Why an agent no longer sees a project through.
ALTER TABLE approvals.agent_assignment
  ADD COLUMN end_reason text,
  ADD CHECK (end_reason IS NULL OR ended_on IS NOT NULL);

-- The last serial of each series of documents in each year: 会商〔2026〕0001号. Who draws one holds it to the end of the transaction.
CREATE TABLE approvals.document_serial (
  series text    NOT NULL,
  year   integer NOT NULL,
  last   integer NOT NULL CHECK (last > 0),
  PRIMARY KEY (series, year)
);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.standing_members FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
