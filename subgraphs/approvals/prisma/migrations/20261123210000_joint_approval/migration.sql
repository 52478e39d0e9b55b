-- 意见: what an organ says of a case and the documents that it was based on; followed by others, never changed.
CREATE TABLE approvals.case_opinion (
  id           text           PRIMARY KEY,
  case_number  text           NOT NULL REFERENCES approvals.approval_case,
  sequence     integer        NOT NULL CHECK (sequence > 0),
  organ_code   text           NOT NULL,
  opinion      text           NOT NULL CHECK (opinion IN ('AGREED', 'CONDITIONALLY_AGREED', 'OPPOSED')),
  comment      text,
  mode         text           NOT NULL CHECK (mode IN ('FORMAL', 'MOCK')),
  given_on     date           NOT NULL,
  item_version integer        NOT NULL,
  based_on     jsonb          NOT NULL CHECK (jsonb_typeof(based_on) = 'array'),
  -- The documents that were looked at for it; for the others the former opinion stands.
  reviewed     text[]         NOT NULL,
  -- The opinion of the former case, where a re-submission took it over.
  carried_from text           REFERENCES approvals.case_opinion,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL,
  CHECK (id = case_number || '#' || sequence),
  CHECK (opinion = 'AGREED' OR comment IS NOT NULL),
  UNIQUE (case_number, sequence)
);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.case_opinion FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
CREATE OR REPLACE FUNCTION approvals.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The entry % of % cannot be changed.', OLD.id, TG_TABLE_NAME;
END
$$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON approvals.case_opinion FOR EACH ROW EXECUTE FUNCTION approvals.refuse_change();

-- 重新申报: which intake another repeats, and which case; a case is repeated once.
ALTER TABLE approvals.intake ADD COLUMN resubmits text REFERENCES approvals.intake;
ALTER TABLE approvals.approval_case ADD COLUMN repeats_number text REFERENCES approvals.approval_case;
CREATE UNIQUE INDEX approval_case_repeats ON approvals.approval_case (repeats_number) WHERE repeats_number IS NOT NULL;
