-- The ledger: one shape in every subgraph. Superseded versions, and one event per published batch.
CREATE TABLE construction.record_version (
  entity        text        NOT NULL,
  key           text        NOT NULL,
  version       integer     NOT NULL,
  record        jsonb       NOT NULL,
  recorded_at   timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL,
  PRIMARY KEY (entity, key, version)
);

CREATE TABLE construction.outbox (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id    uuid        NOT NULL,
  entity      text        NOT NULL,
  kind        text        NOT NULL,
  source      text        NOT NULL,
  occurred_at timestamptz NOT NULL,
  UNIQUE (batch_id, entity, kind)
);

-- Keeps the row that an update or delete replaces; TG_ARGV[0] is the key column.
CREATE FUNCTION construction.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO construction.record_version (entity, key, version, record, recorded_at, superseded_at)
  VALUES (TG_TABLE_NAME, to_jsonb(OLD) ->> TG_ARGV[0], OLD.version, to_jsonb(OLD), OLD.recorded_at, clock_timestamp());
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;

CREATE TABLE construction.drawing_review (
  number             text           PRIMARY KEY,
  project_code       text           NOT NULL,
  designer_uscc      text,
  reviewer           text           NOT NULL,
  round              integer        NOT NULL CHECK (round >= 1),
  result             text           NOT NULL CHECK (result IN ('PASSED', 'RETURNED')),
  mandatory_breaches integer        NOT NULL CHECK (mandatory_breaches >= 0),
  reviewed_on        date           NOT NULL,
  version            integer        NOT NULL DEFAULT 1,
  source             text           NOT NULL,
  batch_id           uuid           NOT NULL,
  recorded_at        timestamptz(3) NOT NULL,
  UNIQUE (project_code, round),
  UNIQUE (project_code, number),
  CHECK (result <> 'PASSED' OR mandatory_breaches = 0)
);

CREATE TABLE construction.construction_permit (
  number              text           PRIMARY KEY,
  project_code        text           NOT NULL,
  region_code         text           NOT NULL CHECK (region_code ~ '^[0-9]{12}$'),
  builder_uscc        text,
  designer_uscc       text,
  contract_price_yuan numeric(18, 2) NOT NULL CHECK (contract_price_yuan > 0),
  floor_area_m2       numeric(16, 2) NOT NULL CHECK (floor_area_m2 > 0),
  starts_on           date           NOT NULL,
  ends_on             date           NOT NULL CHECK (ends_on >= starts_on),
  issued_on           date           NOT NULL,
  valid_until         date           CHECK (valid_until >= issued_on),
  status              text           NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SUPERSEDED')),
  legal_effect        boolean        NOT NULL,
  version             integer        NOT NULL DEFAULT 1,
  source              text           NOT NULL,
  batch_id            uuid           NOT NULL,
  recorded_at         timestamptz(3) NOT NULL,
  UNIQUE (project_code, number)
);
CREATE INDEX construction_permit_issued ON construction.construction_permit (issued_on, number);
CREATE INDEX construction_permit_price ON construction.construction_permit (contract_price_yuan, number);
CREATE INDEX construction_permit_region ON construction.construction_permit (region_code, number);
CREATE INDEX construction_permit_builder ON construction.construction_permit (builder_uscc, issued_on, number);
CREATE INDEX construction_permit_designer ON construction.construction_permit (designer_uscc, number);

CREATE TABLE construction.completion_acceptance (
  number        text           PRIMARY KEY,
  project_code  text           NOT NULL,
  permit_number text           NOT NULL,
  accepted_on   date           NOT NULL,
  issued_on     date           NOT NULL,
  valid_until   date           CHECK (valid_until >= issued_on),
  status        text           NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SUPERSEDED')),
  legal_effect  boolean        NOT NULL,
  version       integer        NOT NULL DEFAULT 1,
  source        text           NOT NULL,
  batch_id      uuid           NOT NULL,
  recorded_at   timestamptz(3) NOT NULL,
  CHECK (issued_on >= accepted_on),
  UNIQUE (project_code, number),
  FOREIGN KEY (project_code, permit_number) REFERENCES construction.construction_permit (project_code, number)
);

CREATE TABLE construction.building_work (
  code              text           PRIMARY KEY,
  name              text           NOT NULL,
  project_code      text           NOT NULL,
  permit_number     text           NOT NULL,
  acceptance_number text,
  structure         text           NOT NULL,
  storeys_above     integer        NOT NULL CHECK (storeys_above >= 0),
  storeys_below     integer        NOT NULL CHECK (storeys_below >= 0),
  floor_area_m2     numeric(16, 2) NOT NULL CHECK (floor_area_m2 > 0),
  version           integer        NOT NULL DEFAULT 1,
  source            text           NOT NULL,
  batch_id          uuid           NOT NULL,
  recorded_at       timestamptz(3) NOT NULL,
  CHECK (storeys_above + storeys_below > 0),
  CHECK (code LIKE permit_number || '%'),
  FOREIGN KEY (project_code, permit_number) REFERENCES construction.construction_permit (project_code, number),
  FOREIGN KEY (project_code, acceptance_number) REFERENCES construction.completion_acceptance (project_code, number)
);
CREATE INDEX building_work_project ON construction.building_work (project_code);

CREATE TABLE construction.building_indicator (
  code                  text           PRIMARY KEY,
  project_code          text           NOT NULL,
  basis                 text           NOT NULL CHECK (basis IN ('DESIGNED', 'AS_BUILT')),
  drawing_review_number text,
  acceptance_number     text,
  indicator             text           NOT NULL,
  value                 numeric        NOT NULL CHECK (value >= 0),
  unit                  text           NOT NULL,
  version               integer        NOT NULL DEFAULT 1,
  source                text           NOT NULL,
  batch_id              uuid           NOT NULL,
  recorded_at           timestamptz(3) NOT NULL,
  UNIQUE (project_code, drawing_review_number, indicator),
  UNIQUE (project_code, acceptance_number, indicator),
  CHECK ((basis = 'DESIGNED') = (drawing_review_number IS NOT NULL)),
  CHECK ((basis = 'AS_BUILT') = (acceptance_number IS NOT NULL)),
  FOREIGN KEY (project_code, drawing_review_number) REFERENCES construction.drawing_review (project_code, number),
  FOREIGN KEY (project_code, acceptance_number) REFERENCES construction.completion_acceptance (project_code, number)
);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON construction.drawing_review FOR EACH ROW EXECUTE FUNCTION construction.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON construction.construction_permit FOR EACH ROW EXECUTE FUNCTION construction.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON construction.completion_acceptance FOR EACH ROW EXECUTE FUNCTION construction.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON construction.building_work FOR EACH ROW EXECUTE FUNCTION construction.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON construction.building_indicator FOR EACH ROW EXECUTE FUNCTION construction.keep_version('code');
