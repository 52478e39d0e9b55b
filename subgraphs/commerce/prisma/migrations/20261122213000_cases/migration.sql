-- The progress of cases handled in the department's own system; the office's ledger takes it from events.
CREATE TABLE commerce.department_case (
  number               text           PRIMARY KEY CHECK (length(number) = 21),
  service_item_code    text           NOT NULL,
  service_item_version integer        NOT NULL,
  project_code         text,
  applicant_uscc       text,
  region_code          text           NOT NULL,
  handled_at_code      text           NOT NULL,
  status               text           NOT NULL CHECK (status IN ('DECLARED', 'CORRECTION_REQUESTED', 'NOT_ACCEPTED', 'ACCEPTED', 'PAUSED', 'APPROVED', 'REFUSED', 'DELIVERED', 'WITHDRAWN', 'REVOKED')),
  channel              text           NOT NULL CHECK (channel IN ('ONLINE', 'WINDOW')),
  declared_at          timestamptz(3) NOT NULL,
  accepted_at          timestamptz(3),
  due_on               date,
  decided_at           timestamptz(3),
  result_type          text,
  result_number        text,
  version              integer        NOT NULL DEFAULT 1,
  source               text           NOT NULL,
  batch_id             uuid           NOT NULL,
  recorded_at          timestamptz(3) NOT NULL,
  withdrawn_on         date,
  withdrawn_reason     text,
  CHECK ((result_type IS NULL) = (result_number IS NULL))
);
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON commerce.department_case FOR EACH ROW EXECUTE FUNCTION commerce.keep_version('number');
