-- The ledger: one shape in every subgraph. Superseded versions, and one event per published batch.
CREATE TABLE land.record_version (
  entity        text        NOT NULL,
  key           text        NOT NULL,
  version       integer     NOT NULL,
  record        jsonb       NOT NULL,
  recorded_at   timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL,
  PRIMARY KEY (entity, key, version)
);

CREATE TABLE land.outbox (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id    uuid        NOT NULL,
  entity      text        NOT NULL,
  kind        text        NOT NULL,
  source      text        NOT NULL,
  occurred_at timestamptz NOT NULL,
  UNIQUE (batch_id, entity, kind)
);

-- Keeps the row that an update or delete replaces; TG_ARGV[0] is the key column.
CREATE FUNCTION land.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO land.record_version (entity, key, version, record, recorded_at, superseded_at)
  VALUES (TG_TABLE_NAME, to_jsonb(OLD) ->> TG_ARGV[0], OLD.version, to_jsonb(OLD), OLD.recorded_at, clock_timestamp());
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;

CREATE TABLE land.parcel (
  code              text           PRIMARY KEY CHECK (length(code) = 19),
  region_code       text           NOT NULL CHECK (region_code ~ '^[0-9]{12}$'),
  area_m2           numeric(16, 2) NOT NULL CHECK (area_m2 > 0),
  land_use          text,
  status            text           NOT NULL CHECK (status IN ('ACTIVE', 'RETIRED')),
  parent_code       text           REFERENCES land.parcel DEFERRABLE INITIALLY DEFERRED,
  project_code      text,
  right_holder_uscc text,
  version           integer        NOT NULL DEFAULT 1,
  source            text           NOT NULL,
  batch_id          uuid           NOT NULL,
  recorded_at       timestamptz(3) NOT NULL
);
CREATE INDEX parcel_area ON land.parcel (area_m2, code);
CREATE INDEX parcel_region ON land.parcel (region_code, code);
CREATE INDEX parcel_parent ON land.parcel (parent_code) WHERE parent_code IS NOT NULL;
CREATE INDEX parcel_project ON land.parcel (project_code) WHERE project_code IS NOT NULL;
CREATE INDEX parcel_right_holder ON land.parcel (right_holder_uscc) WHERE right_holder_uscc IS NOT NULL;

CREATE TABLE land.real_estate_unit (
  code          text           PRIMARY KEY CHECK (length(code) = 28),
  parcel_code   text           NOT NULL REFERENCES land.parcel,
  kind          text           NOT NULL CHECK (kind IN ('BUILDING', 'FOREST', 'OTHER', 'NONE')),
  floor_area_m2 numeric(16, 2) CHECK (floor_area_m2 > 0),
  location      text           NOT NULL,
  version       integer        NOT NULL DEFAULT 1,
  source        text           NOT NULL,
  batch_id      uuid           NOT NULL,
  recorded_at   timestamptz(3) NOT NULL,
  CHECK (code LIKE parcel_code || '%')
);
CREATE INDEX real_estate_unit_parcel ON land.real_estate_unit (parcel_code);

CREATE TABLE land.land_supply (
  number       text           PRIMARY KEY,
  parcel_code  text           NOT NULL REFERENCES land.parcel,
  project_code text,
  method       text           NOT NULL CHECK (method IN ('ALLOCATION', 'TENDER', 'AUCTION', 'LISTING', 'AGREEMENT')),
  grantee_uscc text,
  price_yuan   numeric(18, 2) NOT NULL CHECK (price_yuan >= 0),
  term_years   integer        CHECK (term_years BETWEEN 1 AND 70),
  signed_on    date           NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);
CREATE INDEX land_supply_parcel ON land.land_supply (parcel_code);
CREATE INDEX land_supply_project ON land.land_supply (project_code);

CREATE TABLE land.land_use_pre_review (
  number       text           PRIMARY KEY,
  project_code text           NOT NULL,
  area_m2      numeric(16, 2) NOT NULL CHECK (area_m2 > 0),
  issued_on    date,
  valid_until  date,
  status       text           NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SUPERSEDED')),
  legal_effect boolean        NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);
CREATE INDEX land_use_pre_review_project ON land.land_use_pre_review (project_code);

CREATE TABLE land.subdivision (
  number           text           PRIMARY KEY,
  parent_code      text           NOT NULL UNIQUE REFERENCES land.parcel,
  planning_consent text           NOT NULL,
  registered_on    date           NOT NULL,
  version          integer        NOT NULL DEFAULT 1,
  source           text           NOT NULL,
  batch_id         uuid           NOT NULL,
  recorded_at      timestamptz(3) NOT NULL
);

CREATE TABLE land.mortgage (
  number       text           PRIMARY KEY,
  parcel_code  text           NOT NULL REFERENCES land.parcel,
  mortgagee    text           NOT NULL,
  amount_yuan  numeric(18, 2) NOT NULL CHECK (amount_yuan > 0),
  issued_on    date,
  valid_until  date,
  status       text           NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SUPERSEDED')),
  legal_effect boolean        NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);
CREATE INDEX mortgage_parcel ON land.mortgage (parcel_code);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON land.parcel FOR EACH ROW EXECUTE FUNCTION land.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON land.real_estate_unit FOR EACH ROW EXECUTE FUNCTION land.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON land.land_supply FOR EACH ROW EXECUTE FUNCTION land.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON land.land_use_pre_review FOR EACH ROW EXECUTE FUNCTION land.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON land.subdivision FOR EACH ROW EXECUTE FUNCTION land.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON land.mortgage FOR EACH ROW EXECUTE FUNCTION land.keep_version('number');
