-- The ledger: one shape in every subgraph. Superseded versions, and one event per published batch.
CREATE TABLE sharing.record_version (
  entity        text        NOT NULL,
  key           text        NOT NULL,
  version       integer     NOT NULL,
  record        jsonb       NOT NULL,
  recorded_at   timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL,
  PRIMARY KEY (entity, key, version)
);

CREATE TABLE sharing.outbox (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id    uuid        NOT NULL,
  entity      text        NOT NULL,
  kind        text        NOT NULL,
  source      text        NOT NULL,
  occurred_at timestamptz NOT NULL,
  UNIQUE (batch_id, entity, kind)
);

-- Keeps the row that an update or delete replaces; TG_ARGV[0] is the key column.
CREATE FUNCTION sharing.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO sharing.record_version (entity, key, version, record, recorded_at, superseded_at)
  VALUES (TG_TABLE_NAME, to_jsonb(OLD) ->> TG_ARGV[0], OLD.version, to_jsonb(OLD), OLD.recorded_at, clock_timestamp());
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;

CREATE TABLE sharing.sharing_limit (
  code         text           PRIMARY KEY,
  name         text           NOT NULL,
  working_days integer        NOT NULL CHECK (working_days >= 0),
  basis        text           NOT NULL,
  valid_from   date           NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);

CREATE TABLE sharing.catalogue_entry (
  code          text           PRIMARY KEY,
  organ_code    text           NOT NULL,
  entity        text           NOT NULL,
  field         text           NOT NULL,
  name          text           NOT NULL,
  sharing_class text           NOT NULL CHECK (sharing_class IN ('UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED')),
  basis         text           NOT NULL,
  personal      boolean        NOT NULL,
  update_cycle  text           NOT NULL CHECK (update_cycle IN ('REAL_TIME', 'DAILY', 'ON_CHANGE')),
  search_terms  text[]         NOT NULL,
  version       integer        NOT NULL DEFAULT 1,
  source        text           NOT NULL,
  batch_id      uuid           NOT NULL,
  recorded_at   timestamptz(3) NOT NULL,
  UNIQUE (organ_code, entity, field),
  CHECK (NOT personal OR sharing_class <> 'UNCONDITIONAL')
);
CREATE INDEX catalogue_entry_organ ON sharing.catalogue_entry (organ_code, code);
CREATE INDEX catalogue_entry_entity ON sharing.catalogue_entry (entity, code);
CREATE INDEX catalogue_entry_search ON sharing.catalogue_entry USING gin (search_terms);

CREATE TABLE sharing.share_request (
  number                text           PRIMARY KEY,
  applicant_code        text           NOT NULL,
  purpose               text           NOT NULL CHECK (purpose <> ''),
  entry_codes           text[]         NOT NULL CHECK (cardinality(entry_codes) > 0),
  status                text           NOT NULL CHECK (status IN ('SUBMITTED', 'AGREED', 'REFUSED', 'DELIVERED', 'WITHDRAWN')),
  requested_on          date           NOT NULL,
  reply_due_on          date           NOT NULL CHECK (reply_due_on > requested_on),
  reply_due_provisional boolean        NOT NULL,
  replied_on            date,
  refusal_reason        text,
  data_due_on           date,
  delivered_on          date,
  search_terms          text[]         NOT NULL,
  version               integer        NOT NULL DEFAULT 1,
  source                text           NOT NULL,
  batch_id              uuid           NOT NULL,
  recorded_at           timestamptz(3) NOT NULL,
  CHECK ((status = 'REFUSED') = (refusal_reason IS NOT NULL)),
  CHECK (status NOT IN ('AGREED', 'REFUSED', 'DELIVERED') OR replied_on IS NOT NULL),
  CHECK ((status IN ('AGREED', 'DELIVERED')) = (data_due_on IS NOT NULL)),
  CHECK ((status = 'DELIVERED') = (delivered_on IS NOT NULL))
);
CREATE INDEX share_request_requested ON sharing.share_request (requested_on, number);
CREATE INDEX share_request_reply_due ON sharing.share_request (reply_due_on, number);
CREATE INDEX share_request_search ON sharing.share_request USING gin (search_terms);

CREATE TABLE sharing.correction (
  number         text           PRIMARY KEY,
  entity_type    text           NOT NULL,
  entity_key     text           NOT NULL,
  field          text           NOT NULL,
  disputed_value text           NOT NULL,
  reason         text           NOT NULL,
  raised_by_code text           NOT NULL,
  source_code    text           NOT NULL,
  raised_on      date           NOT NULL,
  answer_due_on  date           NOT NULL,
  status         text           NOT NULL CHECK (status IN ('OPEN', 'CORRECTED', 'UPHELD')),
  answered_on    date,
  answer         text,
  version        integer        NOT NULL DEFAULT 1,
  source         text           NOT NULL,
  batch_id       uuid           NOT NULL,
  recorded_at    timestamptz(3) NOT NULL,
  CHECK ((status = 'OPEN') = (answered_on IS NULL)),
  CHECK ((answered_on IS NULL) = (answer IS NULL))
);
CREATE INDEX correction_raised ON sharing.correction (raised_on, number);
CREATE INDEX correction_answer_due ON sharing.correction (answer_due_on, number);
CREATE INDEX correction_catalogued ON sharing.correction ((source_code || '.' || entity_type || '.' || field));
CREATE INDEX correction_entity ON sharing.correction (entity_type, entity_key, field);

CREATE TABLE sharing.evidence (
  number      text           PRIMARY KEY,
  sequence    integer        NOT NULL UNIQUE CHECK (sequence > 0),
  actor       text           NOT NULL,
  operation   text           NOT NULL,
  subject     text,
  decision    text           NOT NULL CHECK (decision IN ('ALLOWED', 'DENIED')),
  reason      text,
  at          timestamptz(3) NOT NULL,
  prev_hash   text           NOT NULL CHECK (prev_hash ~ '^[0-9a-f]{64}$'),
  hash        text           NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CHECK ((decision = 'DENIED') = (reason IS NOT NULL))
);
CREATE INDEX evidence_actor ON sharing.evidence (actor, sequence);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON sharing.sharing_limit FOR EACH ROW EXECUTE FUNCTION sharing.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON sharing.catalogue_entry FOR EACH ROW EXECUTE FUNCTION sharing.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON sharing.share_request FOR EACH ROW EXECUTE FUNCTION sharing.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON sharing.correction FOR EACH ROW EXECUTE FUNCTION sharing.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON sharing.evidence FOR EACH ROW EXECUTE FUNCTION sharing.keep_version('number');

-- Evidence is only ever added to.
CREATE FUNCTION sharing.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The evidence % cannot be changed.', OLD.number;
END
$$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON sharing.evidence FOR EACH ROW EXECUTE FUNCTION sharing.refuse_change();
