-- The ledger: one shape in every subgraph. Superseded versions, and one event per published batch.
CREATE TABLE planning.record_version (
  entity        text        NOT NULL,
  key           text        NOT NULL,
  version       integer     NOT NULL,
  record        jsonb       NOT NULL,
  recorded_at   timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL,
  PRIMARY KEY (entity, key, version)
);

CREATE TABLE planning.outbox (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id    uuid        NOT NULL,
  entity      text        NOT NULL,
  kind        text        NOT NULL,
  source      text        NOT NULL,
  occurred_at timestamptz NOT NULL,
  UNIQUE (batch_id, entity, kind)
);

-- Keeps the row that an update or delete replaces; TG_ARGV[0] is the key column.
CREATE FUNCTION planning.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO planning.record_version (entity, key, version, record, recorded_at, superseded_at)
  VALUES (TG_TABLE_NAME, to_jsonb(OLD) ->> TG_ARGV[0], OLD.version, to_jsonb(OLD), OLD.recorded_at, clock_timestamp());
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;

CREATE TABLE planning.planning_condition (
  number               text           PRIMARY KEY,
  parcel_code          text           NOT NULL CHECK (length(parcel_code) = 19),
  land_use             text           NOT NULL,
  plot_ratio_max       numeric(5, 2)  NOT NULL CHECK (plot_ratio_max > 0),
  building_density_max numeric(5, 2)  NOT NULL CHECK (building_density_max BETWEEN 0 AND 100),
  green_ratio_min      numeric(5, 2)  NOT NULL CHECK (green_ratio_min BETWEEN 0 AND 100),
  height_limit_m       numeric(6, 2)  CHECK (height_limit_m > 0),
  issued_on            date           NOT NULL,
  version              integer        NOT NULL DEFAULT 1,
  source               text           NOT NULL,
  batch_id             uuid           NOT NULL,
  recorded_at          timestamptz(3) NOT NULL,
  CHECK (building_density_max + green_ratio_min <= 100)
);
CREATE INDEX planning_condition_parcel ON planning.planning_condition (parcel_code);

CREATE TABLE planning.site_opinion (
  number       text           PRIMARY KEY,
  project_code text           NOT NULL,
  region_code  text           NOT NULL CHECK (region_code ~ '^[0-9]{12}$'),
  site         text           NOT NULL,
  area_m2      numeric(16, 2) NOT NULL CHECK (area_m2 > 0),
  issued_on    date           NOT NULL,
  valid_until  date           CHECK (valid_until >= issued_on),
  status       text           NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SUPERSEDED')),
  legal_effect boolean        NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);
CREATE INDEX site_opinion_project ON planning.site_opinion (project_code);

CREATE TABLE planning.design_scheme (
  number        text           PRIMARY KEY,
  project_code  text           NOT NULL,
  designer_uscc text,
  round         integer        NOT NULL CHECK (round >= 1),
  result        text           NOT NULL CHECK (result IN ('APPROVED', 'REVISION_REQUIRED')),
  opinion       text           NOT NULL,
  reviewed_on   date           NOT NULL,
  version       integer        NOT NULL DEFAULT 1,
  source        text           NOT NULL,
  batch_id      uuid           NOT NULL,
  recorded_at   timestamptz(3) NOT NULL,
  UNIQUE (project_code, round),
  UNIQUE (project_code, number)
);

CREATE TABLE planning.planning_permit (
  number               text           PRIMARY KEY,
  kind                 text           NOT NULL CHECK (kind IN ('LAND_USE', 'CONSTRUCTION')),
  project_code         text           NOT NULL,
  region_code          text           NOT NULL CHECK (region_code ~ '^[0-9]{12}$'),
  parcel_codes         text[]         NOT NULL,
  land_use             text,
  land_area_m2         numeric(16, 2) CHECK (land_area_m2 > 0),
  floor_area_m2        numeric(16, 2) CHECK (floor_area_m2 > 0),
  design_scheme_number text,
  issued_on            date           NOT NULL,
  valid_until          date           CHECK (valid_until >= issued_on),
  status               text           NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SUPERSEDED')),
  legal_effect         boolean        NOT NULL,
  version              integer        NOT NULL DEFAULT 1,
  source               text           NOT NULL,
  batch_id             uuid           NOT NULL,
  recorded_at          timestamptz(3) NOT NULL,
  CHECK ((kind = 'LAND_USE') = (land_area_m2 IS NOT NULL AND land_use IS NOT NULL)),
  CHECK ((kind = 'CONSTRUCTION') = (floor_area_m2 IS NOT NULL)),
  UNIQUE (project_code, number),
  FOREIGN KEY (project_code, design_scheme_number) REFERENCES planning.design_scheme (project_code, number)
);
CREATE INDEX planning_permit_issued ON planning.planning_permit (issued_on, number);
CREATE INDEX planning_permit_region ON planning.planning_permit (region_code, number);

CREATE TABLE planning.building_indicator (
  code          text           PRIMARY KEY,
  project_code  text           NOT NULL,
  permit_number text           NOT NULL,
  indicator     text           NOT NULL,
  value         numeric        NOT NULL CHECK (value >= 0),
  unit          text           NOT NULL,
  version       integer        NOT NULL DEFAULT 1,
  source        text           NOT NULL,
  batch_id      uuid           NOT NULL,
  recorded_at   timestamptz(3) NOT NULL,
  UNIQUE (project_code, permit_number, indicator),
  FOREIGN KEY (project_code, permit_number) REFERENCES planning.planning_permit (project_code, number)
);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON planning.planning_condition FOR EACH ROW EXECUTE FUNCTION planning.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON planning.site_opinion FOR EACH ROW EXECUTE FUNCTION planning.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON planning.design_scheme FOR EACH ROW EXECUTE FUNCTION planning.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON planning.planning_permit FOR EACH ROW EXECUTE FUNCTION planning.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON planning.building_indicator FOR EACH ROW EXECUTE FUNCTION planning.keep_version('code');
