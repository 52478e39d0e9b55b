-- Processes and the calendar as the service platform published them: one row per version, never changed by this department.
CREATE TABLE approvals.process_template (
  code_version     text           PRIMARY KEY,
  code             text           NOT NULL,
  template_version integer        NOT NULL CHECK (template_version > 0),
  name             text           NOT NULL,
  project_types    text[]         NOT NULL,
  land_sources     text[]         NOT NULL,
  pilot_zone_codes text[]         NOT NULL,
  pilot_ends_on    date,
  valid_from       date           NOT NULL,
  valid_until      date,
  steps            jsonb          NOT NULL CHECK (jsonb_typeof(steps) = 'array'),
  version          integer        NOT NULL DEFAULT 1,
  source           text           NOT NULL,
  batch_id         uuid           NOT NULL,
  recorded_at      timestamptz(3) NOT NULL,
  CHECK (code_version = code || '@' || template_version),
  CHECK ((pilot_ends_on IS NULL) = (pilot_zone_codes = '{}'))
);

CREATE TABLE approvals.work_calendar (
  id              text           PRIMARY KEY,
  number          integer        NOT NULL UNIQUE CHECK (number > 0),
  announced_years integer[]      NOT NULL,
  days            jsonb          NOT NULL CHECK (jsonb_typeof(days) = 'array'),
  published_on    date           NOT NULL,
  version         integer        NOT NULL DEFAULT 1,
  source          text           NOT NULL,
  batch_id        uuid           NOT NULL,
  recorded_at     timestamptz(3) NOT NULL,
  CHECK (id = 'calendar@' || number)
);

-- The deadlines that a version of the calendar moved; the due day before is kept here and in record_version.
CREATE TABLE approvals.deadline_change (
  id                 text           PRIMARY KEY,
  calendar_number    integer        NOT NULL REFERENCES approvals.work_calendar (number),
  kind               text           NOT NULL CHECK (kind IN ('CASE', 'JOINT_APPROVAL')),
  number             text           NOT NULL,
  former_due_on      date           NOT NULL,
  former_provisional boolean        NOT NULL,
  due_on             date           NOT NULL,
  provisional        boolean        NOT NULL,
  version            integer        NOT NULL DEFAULT 1,
  source             text           NOT NULL,
  batch_id           uuid           NOT NULL,
  recorded_at        timestamptz(3) NOT NULL,
  CHECK (id = number || '@' || calendar_number)
);
CREATE INDEX deadline_change_number ON approvals.deadline_change (number, calendar_number);
CREATE INDEX deadline_change_calendar ON approvals.deadline_change (calendar_number, id);

-- What a process depends on.
ALTER TABLE approvals.project
  ADD COLUMN project_type text,
  ADD COLUMN land_source  text CHECK (land_source IN ('ALLOCATION', 'TENDER', 'AUCTION', 'LISTING', 'AGREEMENT'));

-- A roadmap is computed from the version of the process that it was drawn up with; of its steps only what really happened is kept.
ALTER TABLE approvals.roadmap
  ADD COLUMN project_type          text,
  ADD COLUMN land_source           text,
  ADD COLUMN starts_on             date,
  ADD COLUMN building_working_days integer NOT NULL DEFAULT 0 CHECK (building_working_days BETWEEN 0 AND 5000),
  ADD COLUMN joint_working_days    integer CHECK (joint_working_days >= 0),
  ADD COLUMN finished_on           date,
  ADD COLUMN elapsed_working_days  integer CHECK (elapsed_working_days >= 0);
UPDATE approvals.roadmap SET starts_on = drawn_on, joint_working_days = 0;
ALTER TABLE approvals.roadmap
  ALTER COLUMN starts_on SET NOT NULL,
  ALTER COLUMN joint_working_days SET NOT NULL,
  ALTER COLUMN building_working_days DROP DEFAULT,
  ADD CHECK ((finished_on IS NULL) = (elapsed_working_days IS NULL));
CREATE INDEX roadmap_process ON approvals.roadmap (process_code, process_version);

DELETE FROM approvals.roadmap_step WHERE actual_start_on IS NULL;
ALTER TABLE approvals.roadmap_step
  DROP COLUMN position,
  DROP COLUMN name,
  DROP COLUMN stage,
  DROP COLUMN organ_code,
  DROP COLUMN working_days,
  DROP COLUMN milestone,
  DROP COLUMN planned_start_on,
  DROP COLUMN planned_finish_on,
  ALTER COLUMN actual_start_on SET NOT NULL,
  ADD UNIQUE (project_code, code);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.process_template FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('code_version');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.work_calendar FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.deadline_change FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
