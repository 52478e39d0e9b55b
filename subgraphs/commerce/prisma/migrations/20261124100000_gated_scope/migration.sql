-- Which scope may be carried on only with a permit, and of which kind (经营范围规范表述目录: 许可经营项目).
CREATE TABLE commerce.gated_scope (
  name             text           PRIMARY KEY,
  trade_code       text           NOT NULL REFERENCES commerce.trade_category,
  permit           text           NOT NULL,
  permit_type      text           NOT NULL CHECK (permit_type ~ '^[A-Z][A-Za-z]{2,60}$'),
  version          integer        NOT NULL DEFAULT 1,
  source           text           NOT NULL,
  batch_id         uuid           NOT NULL,
  recorded_at      timestamptz(3) NOT NULL,
  withdrawn_on     date,
  withdrawn_reason text
);
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON commerce.gated_scope FOR EACH ROW EXECUTE FUNCTION commerce.keep_version('name');

-- Permits that enterprises hold, as the events of those who decide on them tell.
CREATE TABLE commerce.known_permit (
  id          text           PRIMARY KEY,
  permit_type text           NOT NULL,
  number      text           NOT NULL,
  holder_uscc text           NOT NULL,
  issued_on   date           NOT NULL,
  revoked_on  date,
  version     integer        NOT NULL DEFAULT 1,
  source      text           NOT NULL,
  batch_id    uuid           NOT NULL,
  recorded_at timestamptz(3) NOT NULL
);
CREATE INDEX known_permit_holder ON commerce.known_permit (holder_uscc, permit_type);
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON commerce.known_permit FOR EACH ROW EXECUTE FUNCTION commerce.keep_version('id');
