-- The ledger: one shape in every subgraph. Superseded versions, and one event per published batch.
CREATE TABLE commerce.record_version (
  entity        text        NOT NULL,
  key           text        NOT NULL,
  version       integer     NOT NULL,
  record        jsonb       NOT NULL,
  recorded_at   timestamptz NOT NULL,
  superseded_at timestamptz NOT NULL,
  PRIMARY KEY (entity, key, version)
);

CREATE TABLE commerce.outbox (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  batch_id    uuid        NOT NULL,
  entity      text        NOT NULL,
  kind        text        NOT NULL,
  source      text        NOT NULL,
  occurred_at timestamptz NOT NULL,
  UNIQUE (batch_id, entity, kind)
);

-- Keeps the row that an update or delete replaces; TG_ARGV[0] is the key column.
CREATE FUNCTION commerce.keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO commerce.record_version (entity, key, version, record, recorded_at, superseded_at)
  VALUES (TG_TABLE_NAME, to_jsonb(OLD) ->> TG_ARGV[0], OLD.version, to_jsonb(OLD), OLD.recorded_at, clock_timestamp());
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;

CREATE TABLE commerce.trade_category (
  code        text           PRIMARY KEY CHECK (code ~ '^[0-9]{4}$'),
  section     text           NOT NULL CHECK (section ~ '^[A-T]$'),
  name        text           NOT NULL,
  small_trade boolean        NOT NULL,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL
);

CREATE TABLE commerce.enterprise (
  uscc          text           PRIMARY KEY CHECK (length(uscc) = 18),
  name          text           NOT NULL,
  region_code   text           NOT NULL CHECK (region_code ~ '^[0-9]{12}$'),
  kind          text           NOT NULL CHECK (kind IN ('DEVELOPER', 'BUILDER', 'DESIGNER', 'SHOP')),
  legal_form    text           NOT NULL,
  capital_yuan  numeric(18, 2) CHECK (capital_yuan > 0),
  registered_on date           NOT NULL,
  status        text           NOT NULL CHECK (status IN ('PREPARING', 'ACTIVE', 'DORMANT', 'DEREGISTERED', 'REVOKED')),
  trade_code    text           REFERENCES commerce.trade_category,
  search_terms  text[]         NOT NULL,
  version       integer        NOT NULL DEFAULT 1,
  source        text           NOT NULL,
  batch_id      uuid           NOT NULL,
  recorded_at   timestamptz(3) NOT NULL
);
CREATE INDEX enterprise_region ON commerce.enterprise (region_code, uscc);
CREATE INDEX enterprise_registered ON commerce.enterprise (registered_on, uscc);
CREATE INDEX enterprise_trade ON commerce.enterprise (trade_code) WHERE trade_code IS NOT NULL;
CREATE INDEX enterprise_search ON commerce.enterprise USING gin (search_terms);

CREATE TABLE commerce.business_licence (
  number          text           PRIMARY KEY,
  enterprise_uscc text           NOT NULL REFERENCES commerce.enterprise,
  kind            text           NOT NULL CHECK (kind IN ('FORMAL', 'PREPARATORY')),
  replaces_number text           REFERENCES commerce.business_licence DEFERRABLE INITIALLY DEFERRED,
  issued_on       date,
  valid_until     date,
  status          text           NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SUPERSEDED')),
  legal_effect    boolean        NOT NULL,
  version         integer        NOT NULL DEFAULT 1,
  source          text           NOT NULL,
  batch_id        uuid           NOT NULL,
  recorded_at     timestamptz(3) NOT NULL
);
CREATE INDEX business_licence_enterprise ON commerce.business_licence (enterprise_uscc);

-- Gated scope opens only with its permit (先照后证), so an opened item that needs one names it.
CREATE TABLE commerce.scope_item (
  code            text           PRIMARY KEY,
  enterprise_uscc text           NOT NULL REFERENCES commerce.enterprise,
  name            text           NOT NULL,
  trade_code      text           REFERENCES commerce.trade_category,
  gated_by        text,
  permit_number   text,
  opened_on       date,
  closed_on       date,
  version         integer        NOT NULL DEFAULT 1,
  source          text           NOT NULL,
  batch_id        uuid           NOT NULL,
  recorded_at     timestamptz(3) NOT NULL,
  CHECK (gated_by IS NULL OR (permit_number IS NULL) = (opened_on IS NULL)),
  CHECK (gated_by IS NOT NULL OR (permit_number IS NULL AND opened_on IS NOT NULL)),
  CHECK (closed_on >= opened_on)
);
CREATE INDEX scope_item_enterprise ON commerce.scope_item (enterprise_uscc, code);

CREATE TABLE commerce.investment_deal (
  number          text           PRIMARY KEY,
  name            text           NOT NULL,
  enterprise_uscc text           NOT NULL REFERENCES commerce.enterprise,
  project_code    text,
  amount_yuan     numeric(18, 2) NOT NULL CHECK (amount_yuan > 0),
  signed_on       date,
  status          text           NOT NULL CHECK (status IN ('NEGOTIATING', 'SIGNED', 'STARTED', 'IN_OPERATION', 'TERMINATED')),
  version         integer        NOT NULL DEFAULT 1,
  source          text           NOT NULL,
  batch_id        uuid           NOT NULL,
  recorded_at     timestamptz(3) NOT NULL,
  CHECK (signed_on IS NOT NULL OR status IN ('NEGOTIATING', 'TERMINATED'))
);
CREATE INDEX investment_deal_enterprise ON commerce.investment_deal (enterprise_uscc, number);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON commerce.trade_category FOR EACH ROW EXECUTE FUNCTION commerce.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON commerce.enterprise FOR EACH ROW EXECUTE FUNCTION commerce.keep_version('uscc');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON commerce.business_licence FOR EACH ROW EXECUTE FUNCTION commerce.keep_version('number');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON commerce.scope_item FOR EACH ROW EXECUTE FUNCTION commerce.keep_version('code');
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON commerce.investment_deal FOR EACH ROW EXECUTE FUNCTION commerce.keep_version('number');
