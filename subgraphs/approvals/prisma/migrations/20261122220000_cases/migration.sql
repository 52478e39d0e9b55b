-- What the office must know of service items to open a case: one row per version, as the service platform published it.
CREATE TABLE approvals.known_service_item (
  code_version          text           PRIMARY KEY,
  code                  text           NOT NULL,
  item_version          integer        NOT NULL CHECK (item_version > 0),
  name                  text           NOT NULL,
  organ_code            text           NOT NULL,
  decided_at            text           NOT NULL,
  promised_working_days integer        NOT NULL CHECK (promised_working_days >= 0),
  green_channel         boolean        NOT NULL,
  materials             jsonb          NOT NULL CHECK (jsonb_typeof(materials) = 'array'),
  valid_from            date           NOT NULL,
  valid_until           date,
  version               integer        NOT NULL DEFAULT 1,
  source                text           NOT NULL,
  batch_id              uuid           NOT NULL,
  recorded_at           timestamptz(3) NOT NULL,
  CHECK (code_version = code || '@' || item_version)
);
CREATE INDEX known_service_item_code ON approvals.known_service_item (code, item_version);

-- 一窗受理: one declaration, its documents handed in once for all its cases.
CREATE TABLE approvals.intake (
  number         text           PRIMARY KEY,
  project_code   text           REFERENCES approvals.project,
  applicant_uscc text,
  region_code    text           NOT NULL,
  received_at    text           NOT NULL,
  channel        text           NOT NULL CHECK (channel IN ('ONLINE', 'WINDOW')),
  declared_at    timestamptz(3) NOT NULL,
  version        integer        NOT NULL DEFAULT 1,
  source         text           NOT NULL,
  batch_id       uuid           NOT NULL,
  recorded_at    timestamptz(3) NOT NULL
);

CREATE TABLE approvals.intake_material (
  id            text           PRIMARY KEY,
  intake_number text           NOT NULL REFERENCES approvals.intake,
  name          text           NOT NULL,
  content_hash  text           NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  provided_on   date           NOT NULL,
  version       integer        NOT NULL DEFAULT 1,
  source        text           NOT NULL,
  batch_id      uuid           NOT NULL,
  recorded_at   timestamptz(3) NOT NULL,
  CHECK (id = intake_number || '#' || name)
);
CREATE INDEX intake_material_intake ON approvals.intake_material (intake_number, name);

ALTER TABLE approvals.approval_case
  ADD COLUMN mode                text    NOT NULL DEFAULT 'FORMAL' CHECK (mode IN ('FORMAL', 'MOCK')),
  ADD COLUMN intake_number       text    REFERENCES approvals.intake,
  ADD COLUMN limit_working_days  integer CHECK (limit_working_days >= 0),
  ADD COLUMN mock_valid_until    date,
  ADD CHECK (mode = 'FORMAL' OR mock_valid_until IS NOT NULL);
CREATE INDEX approval_case_intake ON approvals.approval_case (intake_number) WHERE intake_number IS NOT NULL;

-- Every step of a case, added to and never changed: who, when, where, why.
CREATE TABLE approvals.case_step (
  id          text           PRIMARY KEY,
  case_number text           NOT NULL REFERENCES approvals.approval_case,
  sequence    integer        NOT NULL CHECK (sequence > 0),
  action      text           NOT NULL,
  from_status text,
  to_status   text           NOT NULL,
  actor       text           NOT NULL,
  organ_code  text,
  region_code text,
  reason      text,
  taken_at    timestamptz(3) NOT NULL,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CHECK (id = case_number || '#' || sequence),
  UNIQUE (case_number, sequence)
);

-- 停钟: special procedures stop the clock; one at a time.
CREATE TABLE approvals.case_pause (
  id          text           PRIMARY KEY,
  case_number text           NOT NULL REFERENCES approvals.approval_case,
  kind        text           NOT NULL,
  reason      text           NOT NULL,
  started_on  date           NOT NULL,
  ended_on    date,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CHECK (ended_on >= started_on)
);
CREATE INDEX case_pause_case ON approvals.case_pause (case_number, started_on);
CREATE UNIQUE INDEX case_pause_open ON approvals.case_pause (case_number) WHERE ended_on IS NULL;

-- 延期: once, by the head of the organ.
CREATE TABLE approvals.case_extension (
  case_number  text           PRIMARY KEY REFERENCES approvals.approval_case,
  working_days integer        NOT NULL CHECK (working_days BETWEEN 1 AND 15),
  granted_on   date           NOT NULL,
  approver     text           NOT NULL,
  reason       text           NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);

-- 模拟审批: what must be met before a mock approval becomes a formal one, and what each opinion was based on.
CREATE TABLE approvals.mock_condition (
  id          text           PRIMARY KEY,
  case_number text           NOT NULL REFERENCES approvals.approval_case,
  name        text           NOT NULL,
  met_on      date,
  evidence    text,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CHECK (id = case_number || '#' || name),
  CHECK ((met_on IS NULL) = (evidence IS NULL))
);
CREATE INDEX mock_condition_case ON approvals.mock_condition (case_number, name);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.known_service_item FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('code_version');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.intake FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.intake_material FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.case_step FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.case_pause FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.case_extension FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('case_number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.mock_condition FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
CREATE FUNCTION approvals.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The step % cannot be changed.', OLD.id;
END
$$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON approvals.case_step FOR EACH ROW EXECUTE FUNCTION approvals.refuse_change();

-- The last seven digits of a number; those of the demonstration stay below.
CREATE SEQUENCE approvals.case_serial MINVALUE 5000000 MAXVALUE 9999999 CYCLE;

-- A joint approval is opened with its intake; its clock starts with the first acceptance.
ALTER TABLE approvals.joint_approval
  ALTER COLUMN started_on DROP NOT NULL,
  ALTER COLUMN due_on DROP NOT NULL,
  ADD COLUMN intake_number      text REFERENCES approvals.intake,
  ADD COLUMN limit_working_days integer NOT NULL DEFAULT 32 CHECK (limit_working_days BETWEEN 1 AND 45),
  ADD COLUMN summary            text,
  ADD CHECK ((started_on IS NULL) = (due_on IS NULL));
