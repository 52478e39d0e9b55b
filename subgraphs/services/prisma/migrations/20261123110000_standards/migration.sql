-- What the office publishes on top of the State Council's calendar: versions, and the days that each one sets.
CREATE TABLE services.calendar_version (
  id              text           PRIMARY KEY,
  number          integer        NOT NULL UNIQUE CHECK (number > 0),
  published_on    date           NOT NULL,
  basis           text           NOT NULL,
  announced_years integer[]      NOT NULL,
  version         integer        NOT NULL DEFAULT 1,
  source          text           NOT NULL,
  batch_id        uuid           NOT NULL,
  recorded_at     timestamptz(3) NOT NULL,
  CHECK (id = 'calendar@' || number)
);

CREATE TABLE services.calendar_day (
  id              text           PRIMARY KEY,
  day             date           NOT NULL,
  calendar_number integer        NOT NULL REFERENCES services.calendar_version (number),
  working         boolean        NOT NULL,
  reason          text           NOT NULL,
  basis           text           NOT NULL,
  version         integer        NOT NULL DEFAULT 1,
  source          text           NOT NULL,
  batch_id        uuid           NOT NULL,
  recorded_at     timestamptz(3) NOT NULL,
  UNIQUE (day, calendar_number)
);

-- Versions are drafted, reviewed, published and retired; only what is or was published is ever in force.
ALTER TABLE services.service_item
  ADD COLUMN state         text   NOT NULL DEFAULT 'PUBLISHED' CHECK (state IN ('DRAFT', 'REVIEWED', 'PUBLISHED', 'RETIRED')),
  ADD COLUMN applicants    text[] NOT NULL DEFAULT '{}',
  ADD COLUMN prerequisites text[] NOT NULL DEFAULT '{}',
  ADD COLUMN change_basis  text;
ALTER TABLE services.service_item_material
  ADD COLUMN blank_form  text,
  ADD COLUMN committable boolean NOT NULL DEFAULT false;
ALTER TABLE services.joint_standard
  ADD COLUMN state        text NOT NULL DEFAULT 'PUBLISHED' CHECK (state IN ('DRAFT', 'REVIEWED', 'PUBLISHED', 'RETIRED')),
  ADD COLUMN change_basis text;
ALTER TABLE services.process_template
  ADD COLUMN state            text   NOT NULL DEFAULT 'PUBLISHED' CHECK (state IN ('DRAFT', 'REVIEWED', 'PUBLISHED', 'RETIRED')),
  ADD COLUMN change_basis     text,
  ADD COLUMN valid_until      date,
  ADD COLUMN project_types    text[] NOT NULL DEFAULT '{}',
  ADD COLUMN land_sources     text[] NOT NULL DEFAULT '{}',
  ADD COLUMN pilot_zone_codes text[] NOT NULL DEFAULT '{}',
  ADD COLUMN pilot_ends_on    date,
  ADD CHECK (valid_until >= valid_from),
  ADD CHECK ((pilot_ends_on IS NULL) = (pilot_zone_codes = '{}'));
ALTER TABLE services.process_step
  ADD COLUMN awaits_construction    boolean NOT NULL DEFAULT false,
  ADD COLUMN project_types          text[]  NOT NULL DEFAULT '{}',
  ADD COLUMN land_sources           text[]  NOT NULL DEFAULT '{}';
ALTER TABLE services.process_link ADD COLUMN lag_working_days integer NOT NULL DEFAULT 0 CHECK (lag_working_days >= 0);

-- One version of each is on its way at a time.
CREATE UNIQUE INDEX service_item_draft ON services.service_item (code) WHERE state IN ('DRAFT', 'REVIEWED');
CREATE UNIQUE INDEX joint_standard_draft ON services.joint_standard (code) WHERE state IN ('DRAFT', 'REVIEWED');
CREATE UNIQUE INDEX process_template_draft ON services.process_template (code) WHERE state IN ('DRAFT', 'REVIEWED');

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.calendar_version FOR EACH ROW EXECUTE FUNCTION services.keep_version('id');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.calendar_day FOR EACH ROW EXECUTE FUNCTION services.keep_version('id');
