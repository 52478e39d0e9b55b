-- 申报草稿: what somebody is about to declare; it is theirs alone until it is declared.
CREATE TABLE approvals.declaration_draft (
  number        text           PRIMARY KEY,
  actor         text           NOT NULL,
  content       jsonb          NOT NULL CHECK (jsonb_typeof(content) = 'object'),
  intake_number text           REFERENCES approvals.intake,
  version       integer        NOT NULL DEFAULT 1,
  source        text           NOT NULL,
  batch_id      uuid           NOT NULL,
  recorded_at   timestamptz(3) NOT NULL
);
CREATE INDEX declaration_draft_open ON approvals.declaration_draft (actor, number) WHERE intake_number IS NULL;
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.declaration_draft FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('number');

-- 告知承诺: whether the document is the signed commitment that takes its place.
ALTER TABLE approvals.intake_material ADD COLUMN commitment boolean NOT NULL DEFAULT false;
