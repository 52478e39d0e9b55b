-- The lead department of each stage, as the service platform says.
CREATE TABLE approvals.known_stage (
  code            text           PRIMARY KEY,
  lead_organ_code text           NOT NULL,
  version         integer        NOT NULL DEFAULT 1,
  source          text           NOT NULL,
  batch_id        uuid           NOT NULL,
  recorded_at     timestamptz(3) NOT NULL
);
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.known_stage FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('code');
