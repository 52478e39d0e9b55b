-- The ledger: one shape in every subgraph. Superseded versions, and one event per published batch.
CREATE TABLE supervision.record_version (
  entity        text        NOT NULL,
  key           text        NOT NULL,
  version       integer     NOT NULL,
  record        jsonb       NOT NULL,
  recorded_at   timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL,
  PRIMARY KEY (entity, key, version)
);

CREATE TABLE supervision.outbox (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id    uuid        NOT NULL,
  entity      text        NOT NULL,
  kind        text        NOT NULL,
  source      text        NOT NULL,
  occurred_at timestamptz NOT NULL,
  UNIQUE (batch_id, entity, kind)
);

-- Keeps the row that an update or delete replaces; TG_ARGV[0] is the key column.
CREATE FUNCTION supervision.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO supervision.record_version (entity, key, version, record, recorded_at, superseded_at)
  VALUES (TG_TABLE_NAME, to_jsonb(OLD) ->> TG_ARGV[0], OLD.version, to_jsonb(OLD), OLD.recorded_at, clock_timestamp());
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;

CREATE TABLE supervision.supervision_rule (
  code         text           PRIMARY KEY,
  name         text           NOT NULL,
  working_days integer        CHECK (working_days >= 0),
  basis        text           NOT NULL,
  valid_from   date           NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);

-- Each rule alerts once per case.
CREATE TABLE supervision.alert (
  number      text           PRIMARY KEY,
  level       text           NOT NULL CHECK (level IN ('REMINDER', 'YELLOW', 'RED')),
  kind        text           NOT NULL CHECK (kind IN ('TIME_LIMIT', 'PROCEDURE')),
  rule_code   text           NOT NULL REFERENCES supervision.supervision_rule,
  case_number text           NOT NULL,
  organ_code  text           NOT NULL,
  raised_at   timestamptz(3) NOT NULL,
  status      text           NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_at   timestamptz(3),
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  UNIQUE (case_number, rule_code),
  CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
  CHECK (closed_at >= raised_at)
);
CREATE INDEX alert_raised ON supervision.alert (raised_at, number);
CREATE INDEX alert_status ON supervision.alert (status, raised_at, number);
CREATE INDEX alert_organ ON supervision.alert (organ_code, raised_at, number);

CREATE TABLE supervision.complaint (
  number            text           PRIMARY KEY,
  title             text           NOT NULL,
  content           text           NOT NULL,
  channel           text           NOT NULL CHECK (channel IN ('PHONE', 'ONLINE', 'LETTER', 'VISIT')),
  complainant_name  text,
  complainant_phone text,
  case_number       text,
  organ_code        text           NOT NULL,
  received_at       timestamptz(3) NOT NULL,
  answer_due_on     date           NOT NULL,
  status            text           NOT NULL CHECK (status IN ('RECEIVED', 'INVESTIGATING', 'CLOSED', 'REJECTED')),
  closed_at         timestamptz(3),
  search_terms      text[]         NOT NULL,
  version           integer        NOT NULL DEFAULT 1,
  source            text           NOT NULL,
  batch_id          uuid           NOT NULL,
  recorded_at       timestamptz(3) NOT NULL,
  CHECK ((status IN ('CLOSED', 'REJECTED')) = (closed_at IS NOT NULL))
);
CREATE INDEX complaint_received ON supervision.complaint (received_at, number);
CREATE INDEX complaint_answer_due ON supervision.complaint (answer_due_on, number);
CREATE INDEX complaint_case ON supervision.complaint (case_number) WHERE case_number IS NOT NULL;
CREATE INDEX complaint_search ON supervision.complaint USING gin (search_terms);

CREATE TABLE supervision.investigation (
  number           text           PRIMARY KEY,
  complaint_number text           REFERENCES supervision.complaint,
  alert_number     text           UNIQUE REFERENCES supervision.alert,
  organ_code       text           NOT NULL,
  opened_on        date           NOT NULL,
  problem_found    text,
  remedy           text,
  status           text           NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
  closed_on        date,
  version          integer        NOT NULL DEFAULT 1,
  source           text           NOT NULL,
  batch_id         uuid           NOT NULL,
  recorded_at      timestamptz(3) NOT NULL,
  CHECK (num_nonnulls(complaint_number, alert_number) = 1),
  CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL)),
  CHECK (status = 'OPEN' OR (problem_found IS NOT NULL AND remedy IS NOT NULL))
);
CREATE INDEX investigation_complaint ON supervision.investigation (complaint_number) WHERE complaint_number IS NOT NULL;

-- One rating per case; a bad one has its follow-up from the start.
CREATE TABLE supervision.rating (
  number            text           PRIMARY KEY,
  case_number       text           NOT NULL UNIQUE,
  level             text           NOT NULL CHECK (level IN ('VERY_GOOD', 'GOOD', 'FAIR', 'POOR', 'VERY_POOR')),
  comment           text,
  channel           text           NOT NULL CHECK (channel IN ('WINDOW', 'ONLINE', 'TEXT_MESSAGE', 'QR_CODE')),
  rated_at          timestamptz(3) NOT NULL,
  follow_up_due_on  date,
  follow_up_done_on date,
  follow_up_result  text,
  appeal_raised_on  date,
  appeal_status     text           CHECK (appeal_status IN ('PENDING', 'UPHELD', 'DISMISSED')),
  version           integer        NOT NULL DEFAULT 1,
  source            text           NOT NULL,
  batch_id          uuid           NOT NULL,
  recorded_at       timestamptz(3) NOT NULL,
  CHECK ((level IN ('POOR', 'VERY_POOR')) = (follow_up_due_on IS NOT NULL)),
  CHECK (follow_up_done_on IS NULL OR (follow_up_due_on IS NOT NULL AND follow_up_result IS NOT NULL)),
  CHECK ((appeal_raised_on IS NULL) = (appeal_status IS NULL))
);

-- The seven weights in percent, by the version of the standard.
CREATE TABLE supervision.star_standard (
  code                text           PRIMARY KEY,
  name                text           NOT NULL,
  organization        integer        NOT NULL CHECK (organization > 0),
  staff_quality       integer        NOT NULL CHECK (staff_quality > 0),
  business_metrics    integer        NOT NULL CHECK (business_metrics > 0),
  approval_efficiency integer        NOT NULL CHECK (approval_efficiency > 0),
  satisfaction        integer        NOT NULL CHECK (satisfaction > 0),
  on_site_management  integer        NOT NULL CHECK (on_site_management > 0),
  innovation          integer        NOT NULL CHECK (innovation > 0),
  valid_from          date           NOT NULL,
  version             integer        NOT NULL DEFAULT 1,
  source              text           NOT NULL,
  batch_id            uuid           NOT NULL,
  recorded_at         timestamptz(3) NOT NULL,
  CHECK (
    organization + staff_quality + business_metrics + approval_efficiency + satisfaction + on_site_management
      + innovation = 100
  )
);

-- Seven columns that cannot be null: a rating without one of the dimensions cannot be written.
CREATE TABLE supervision.star_rating (
  number              text           PRIMARY KEY,
  window_code         text           NOT NULL,
  round               text           NOT NULL,
  round_ends_on       date           NOT NULL,
  standard_code       text           NOT NULL REFERENCES supervision.star_standard,
  organization        numeric(5, 2)  NOT NULL CHECK (organization BETWEEN 0 AND 100),
  staff_quality       numeric(5, 2)  NOT NULL CHECK (staff_quality BETWEEN 0 AND 100),
  business_metrics    numeric(5, 2)  NOT NULL CHECK (business_metrics BETWEEN 0 AND 100),
  approval_efficiency numeric(5, 2)  NOT NULL CHECK (approval_efficiency BETWEEN 0 AND 100),
  satisfaction        numeric(5, 2)  NOT NULL CHECK (satisfaction BETWEEN 0 AND 100),
  on_site_management  numeric(5, 2)  NOT NULL CHECK (on_site_management BETWEEN 0 AND 100),
  innovation          numeric(5, 2)  NOT NULL CHECK (innovation BETWEEN 0 AND 100),
  total               numeric(5, 2)  NOT NULL CHECK (total BETWEEN 0 AND 100),
  stars               integer        NOT NULL CHECK (stars BETWEEN 1 AND 5),
  published_on        date,
  published_in        text,
  published_as        text,
  version             integer        NOT NULL DEFAULT 1,
  source              text           NOT NULL,
  batch_id            uuid           NOT NULL,
  recorded_at         timestamptz(3) NOT NULL,
  UNIQUE (window_code, round),
  CHECK (num_nonnulls(published_on, published_in, published_as) IN (0, 3))
);

CREATE TABLE supervision.survey (
  number       text           PRIMARY KEY,
  name         text           NOT NULL,
  period_from  date           NOT NULL,
  period_to    date           NOT NULL,
  surveyor     text           NOT NULL,
  sampled      integer        NOT NULL CHECK (sampled > 0),
  responses    integer        NOT NULL,
  satisfied    integer        NOT NULL,
  published_on date,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL,
  CHECK (period_from <= period_to),
  CHECK (responses BETWEEN 0 AND sampled),
  CHECK (satisfied BETWEEN 0 AND responses)
);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON supervision.supervision_rule FOR EACH ROW EXECUTE FUNCTION supervision.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON supervision.alert FOR EACH ROW EXECUTE FUNCTION supervision.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON supervision.complaint FOR EACH ROW EXECUTE FUNCTION supervision.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON supervision.investigation FOR EACH ROW EXECUTE FUNCTION supervision.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON supervision.rating FOR EACH ROW EXECUTE FUNCTION supervision.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON supervision.star_standard FOR EACH ROW EXECUTE FUNCTION supervision.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON supervision.star_rating FOR EACH ROW EXECUTE FUNCTION supervision.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON supervision.survey FOR EACH ROW EXECUTE FUNCTION supervision.keep_version('number');

-- What is published is frozen. (星级评定公布后不得更改)
CREATE FUNCTION supervision.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The star rating % was published and is frozen.', OLD.number;
END
$$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON supervision.star_rating FOR EACH ROW
  WHEN (OLD.published_on IS NOT NULL) EXECUTE FUNCTION supervision.refuse_change();
