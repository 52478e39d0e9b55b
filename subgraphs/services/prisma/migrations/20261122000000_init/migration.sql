-- The ledger: one shape in every subgraph. Superseded versions, and one event per published batch.
CREATE TABLE services.record_version (
  entity        text        NOT NULL,
  key           text        NOT NULL,
  version       integer     NOT NULL,
  record        jsonb       NOT NULL,
  recorded_at   timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL,
  PRIMARY KEY (entity, key, version)
);

CREATE TABLE services.outbox (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id    uuid        NOT NULL,
  entity      text        NOT NULL,
  kind        text        NOT NULL,
  source      text        NOT NULL,
  occurred_at timestamptz NOT NULL,
  UNIQUE (batch_id, entity, kind)
);

-- Keeps the row that an update or delete replaces; TG_ARGV[0] is the key column.
CREATE FUNCTION services.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO services.record_version (entity, key, version, record, recorded_at, superseded_at)
  VALUES (TG_TABLE_NAME, to_jsonb(OLD) ->> TG_ARGV[0], OLD.version, to_jsonb(OLD), OLD.recorded_at, clock_timestamp());
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;

-- The codes of a region and of all that contain it, up to the nation; a level that is not there costs nothing.
CREATE FUNCTION services.region_path(code text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ARRAY[code, rpad(left(code, 9), 12, '0'), rpad(left(code, 6), 12, '0'), rpad(left(code, 4), 12, '0'),
    rpad(left(code, 2), 12, '0'), '000000000000']
$$;

CREATE TABLE services.organ (
  code              text           PRIMARY KEY,
  name              text           NOT NULL,
  short_name        text           NOT NULL,
  licensing         boolean        NOT NULL,
  uscc              text           CHECK (length(uscc) = 18),
  connected_since   date,
  last_published_at timestamptz(3),
  version           integer        NOT NULL DEFAULT 1,
  source            text           NOT NULL,
  batch_id          uuid           NOT NULL,
  recorded_at       timestamptz(3) NOT NULL
);

CREATE TABLE services.region (
  code         text           PRIMARY KEY CHECK (code ~ '^[0-9]{12}$'),
  name         text           NOT NULL,
  level        text           NOT NULL CHECK (level IN ('NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'VILLAGE')),
  parent_code  text,
  status       text           NOT NULL CHECK (status IN ('ACTIVE', 'RETIRED')),
  retired_on   date,
  search_terms text[]         NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL,
  CHECK ((status = 'RETIRED') = (retired_on IS NOT NULL))
);
CREATE INDEX region_parent ON services.region (parent_code, code);
CREATE INDEX region_level ON services.region (level, code);
CREATE INDEX region_name ON services.region (name, code);
CREATE INDEX region_search ON services.region USING gin (search_terms);

CREATE TABLE services.zone (
  code         text           PRIMARY KEY,
  name         text           NOT NULL,
  kind         text           NOT NULL CHECK (kind IN ('ECONOMIC_DEVELOPMENT_ZONE', 'NEW_TOWN', 'SMALL_ENTERPRISE_PARK', 'SPECIAL_BLOCK')),
  region_codes text[]         NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);
CREATE INDEX zone_regions ON services.zone USING gin (region_codes);

CREATE TABLE services.service_hall (
  code        text           PRIMARY KEY,
  name        text           NOT NULL,
  region_code text           NOT NULL REFERENCES services.region,
  address     text           NOT NULL,
  valid_from  date           NOT NULL,
  valid_until date,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  UNIQUE (code, region_code),
  CHECK (valid_until >= valid_from)
);
CREATE INDEX service_hall_region ON services.service_hall (region_code, code);

CREATE TABLE services.service_window (
  code        text           PRIMARY KEY,
  name        text           NOT NULL,
  organ_code  text           REFERENCES services.organ,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL
);

CREATE TABLE services.window_placement (
  code        text           PRIMARY KEY,
  window_code text           NOT NULL REFERENCES services.service_window,
  hall_code   text           NOT NULL REFERENCES services.service_hall,
  counter     text           NOT NULL,
  valid_from  date           NOT NULL,
  valid_until date,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  UNIQUE (window_code, valid_from),
  CHECK (valid_until >= valid_from)
);
CREATE INDEX window_placement_hall ON services.window_placement (hall_code, counter);

CREATE TABLE services.service_item (
  code_version           text           PRIMARY KEY,
  code                   text           NOT NULL CHECK (length(code) = 31),
  item_version           integer        NOT NULL CHECK (item_version > 0),
  basic_code             text           NOT NULL CHECK (basic_code ~ '^[0-9]{12}$'),
  name                   text           NOT NULL,
  type                   text           NOT NULL CHECK (type IN ('LICENCE', 'PENALTY', 'COERCION', 'LEVY', 'PAYMENT', 'INSPECTION', 'CONFIRMATION', 'REWARD', 'ADJUDICATION', 'OTHER', 'PUBLIC_SERVICE')),
  organ_code             text           NOT NULL REFERENCES services.organ,
  levels                 text[]         NOT NULL,
  decided_at             text           NOT NULL CHECK (decided_at IN ('NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'VILLAGE')),
  trades                 text[]         NOT NULL,
  legal_basis            jsonb          NOT NULL,
  limit_basis            jsonb,
  conditions             text[]         NOT NULL,
  statutory_working_days integer        NOT NULL CHECK (statutory_working_days >= 0),
  promised_working_days  integer        NOT NULL CHECK (promised_working_days BETWEEN 0 AND statutory_working_days),
  fee_yuan               numeric(12, 2) NOT NULL CHECK (fee_yuan >= 0),
  result                 text           NOT NULL,
  instant                boolean        NOT NULL,
  committed              boolean        NOT NULL,
  green_channel          boolean        NOT NULL,
  keywords               text[]         NOT NULL,
  valid_from             date           NOT NULL,
  valid_until            date,
  search_terms           text[]         NOT NULL,
  version                integer        NOT NULL DEFAULT 1,
  source                 text           NOT NULL,
  batch_id               uuid           NOT NULL,
  recorded_at            timestamptz(3) NOT NULL,
  CHECK (code_version = code || '@' || item_version),
  CHECK (valid_until >= valid_from)
);
CREATE INDEX service_item_code ON services.service_item (code, item_version);
CREATE INDEX service_item_name ON services.service_item (name, code_version);
CREATE INDEX service_item_promised ON services.service_item (promised_working_days, code_version);
CREATE INDEX service_item_organ ON services.service_item (organ_code, code_version);
CREATE INDEX service_item_search ON services.service_item USING gin (search_terms);

CREATE TABLE services.service_item_material (
  code                text           PRIMARY KEY,
  item_code_version   text           NOT NULL REFERENCES services.service_item,
  position            integer        NOT NULL,
  name                text           NOT NULL,
  form                text           NOT NULL CHECK (form IN ('ORIGINAL', 'COPY', 'ELECTRONIC')),
  required            boolean        NOT NULL,
  fetchable_from_code text           REFERENCES services.organ,
  version             integer        NOT NULL DEFAULT 1,
  source              text           NOT NULL,
  batch_id            uuid           NOT NULL,
  recorded_at         timestamptz(3) NOT NULL,
  UNIQUE (item_code_version, position),
  UNIQUE (item_code_version, name)
);

CREATE TABLE services.service_offer (
  code        text           PRIMARY KEY,
  region_code text           NOT NULL,
  item_code   text           NOT NULL,
  hall_code   text           NOT NULL,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CHECK (code = region_code || '@' || item_code),
  FOREIGN KEY (hall_code, region_code) REFERENCES services.service_hall (code, region_code)
);
CREATE INDEX service_offer_item ON services.service_offer (item_code, region_code);
CREATE INDEX service_offer_region ON services.service_offer (region_code, item_code);
CREATE INDEX service_offer_hall ON services.service_offer (hall_code);

CREATE TABLE services.required_item (
  code        text           PRIMARY KEY,
  region_code text           NOT NULL REFERENCES services.region,
  level       text           NOT NULL CHECK (level IN ('TOWN', 'VILLAGE')),
  item_code   text           NOT NULL,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  UNIQUE (region_code, level, item_code)
);

CREATE TABLE services.joint_standard (
  code_version          text           PRIMARY KEY,
  code                  text           NOT NULL,
  standard_version      integer        NOT NULL CHECK (standard_version > 0),
  name                  text           NOT NULL,
  scope                 text           NOT NULL CHECK (scope IN ('TRADE', 'PARK', 'REGION')),
  trades                text[]         NOT NULL,
  zone_codes            text[]         NOT NULL,
  organ_codes           text[]         NOT NULL,
  item_codes            text[]         NOT NULL,
  requirements          text[]         NOT NULL,
  promised_working_days integer        NOT NULL CHECK (promised_working_days >= 0),
  valid_from            date           NOT NULL,
  valid_until           date,
  pilot_zone_codes      text[]         NOT NULL,
  pilot_ends_on         date,
  version               integer        NOT NULL DEFAULT 1,
  source                text           NOT NULL,
  batch_id              uuid           NOT NULL,
  recorded_at           timestamptz(3) NOT NULL,
  CHECK (code_version = code || '@' || standard_version),
  CHECK ((pilot_ends_on IS NULL) = (pilot_zone_codes = '{}')),
  CHECK (pilot_zone_codes <@ zone_codes),
  CHECK (valid_until >= valid_from)
);
CREATE INDEX joint_standard_code ON services.joint_standard (code, standard_version);
CREATE INDEX joint_standard_trades ON services.joint_standard USING gin (trades);
CREATE INDEX joint_standard_zones ON services.joint_standard USING gin (zone_codes);

CREATE TABLE services.policy_instrument (
  code            text           PRIMARY KEY,
  title           text           NOT NULL,
  kind            text           NOT NULL CHECK (kind IN ('LAW', 'REGULATION', 'POLICY')),
  document_number text,
  issued_by       text           NOT NULL,
  issued_on       date,
  effective_on    date,
  version         integer        NOT NULL DEFAULT 1,
  source          text           NOT NULL,
  batch_id        uuid           NOT NULL,
  recorded_at     timestamptz(3) NOT NULL
);

CREATE TABLE services.code_value (
  key         text           PRIMARY KEY,
  set_name    text           NOT NULL,
  position    integer        NOT NULL,
  code        text           NOT NULL,
  label_zh    text           NOT NULL,
  label_en    text           NOT NULL,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  CHECK (key = set_name || '.' || code),
  UNIQUE (set_name, position)
);

CREATE TABLE services.stage (
  code          text           PRIMARY KEY,
  position      integer        NOT NULL UNIQUE,
  name          text           NOT NULL,
  national_name text           NOT NULL,
  lead_code     text           NOT NULL REFERENCES services.organ,
  version       integer        NOT NULL DEFAULT 1,
  source        text           NOT NULL,
  batch_id      uuid           NOT NULL,
  recorded_at   timestamptz(3) NOT NULL
);

CREATE TABLE services.process_template (
  code_version     text           PRIMARY KEY,
  code             text           NOT NULL,
  template_version integer        NOT NULL CHECK (template_version > 0),
  name             text           NOT NULL,
  eligibility      text[]         NOT NULL,
  valid_from       date           NOT NULL,
  version          integer        NOT NULL DEFAULT 1,
  source           text           NOT NULL,
  batch_id         uuid           NOT NULL,
  recorded_at      timestamptz(3) NOT NULL,
  CHECK (code_version = code || '@' || template_version)
);
CREATE INDEX process_template_code ON services.process_template (code, template_version);

CREATE TABLE services.process_step (
  key                   text           PRIMARY KEY,
  template_code_version text           NOT NULL REFERENCES services.process_template,
  position              integer        NOT NULL,
  code                  text           NOT NULL,
  name                  text           NOT NULL,
  stage_code            text           NOT NULL REFERENCES services.stage,
  organ_code            text           NOT NULL REFERENCES services.organ,
  working_days          integer        NOT NULL CHECK (working_days > 0),
  milestone             boolean        NOT NULL,
  item_code             text,
  version               integer        NOT NULL DEFAULT 1,
  source                text           NOT NULL,
  batch_id              uuid           NOT NULL,
  recorded_at           timestamptz(3) NOT NULL,
  CHECK (key = template_code_version || '/' || code),
  UNIQUE (template_code_version, position)
);

CREATE TABLE services.process_link (
  key                   text           PRIMARY KEY,
  template_code_version text           NOT NULL REFERENCES services.process_template,
  step_key              text           NOT NULL REFERENCES services.process_step,
  after_key             text           NOT NULL REFERENCES services.process_step,
  kind                  text           NOT NULL CHECK (kind IN ('FINISH_TO_START', 'START_AFTER_ACCEPTANCE')),
  version               integer        NOT NULL DEFAULT 1,
  source                text           NOT NULL,
  batch_id              uuid           NOT NULL,
  recorded_at           timestamptz(3) NOT NULL,
  CHECK (step_key <> after_key),
  UNIQUE (step_key, after_key)
);
CREATE INDEX process_link_template ON services.process_link (template_code_version, step_key);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.organ FOR EACH ROW EXECUTE FUNCTION services.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.region FOR EACH ROW EXECUTE FUNCTION services.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.zone FOR EACH ROW EXECUTE FUNCTION services.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.service_hall FOR EACH ROW EXECUTE FUNCTION services.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.service_window FOR EACH ROW EXECUTE FUNCTION services.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.window_placement FOR EACH ROW EXECUTE FUNCTION services.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.service_item FOR EACH ROW EXECUTE FUNCTION services.keep_version('code_version');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.service_item_material FOR EACH ROW EXECUTE FUNCTION services.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.service_offer FOR EACH ROW EXECUTE FUNCTION services.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.required_item FOR EACH ROW EXECUTE FUNCTION services.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.joint_standard FOR EACH ROW EXECUTE FUNCTION services.keep_version('code_version');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.policy_instrument FOR EACH ROW EXECUTE FUNCTION services.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.code_value FOR EACH ROW EXECUTE FUNCTION services.keep_version('key');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.stage FOR EACH ROW EXECUTE FUNCTION services.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.process_template FOR EACH ROW EXECUTE FUNCTION services.keep_version('code_version');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.process_step FOR EACH ROW EXECUTE FUNCTION services.keep_version('key');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON services.process_link FOR EACH ROW EXECUTE FUNCTION services.keep_version('key');
