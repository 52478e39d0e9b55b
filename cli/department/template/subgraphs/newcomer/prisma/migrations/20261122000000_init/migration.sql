CREATE TABLE newcomer.newcomer_permit (
  number       text           PRIMARY KEY,
  holder_uscc  text           NOT NULL CHECK (length(holder_uscc) = 18),
  region_code  text           NOT NULL CHECK (region_code ~ '^[0-9]{12}$'),
  subject      text           NOT NULL,
  issued_on    date           NOT NULL,
  valid_until  date           CHECK (valid_until >= issued_on),
  status       text           NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SUPERSEDED')),
  legal_effect boolean        NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL,
  withdrawn_on     date,
  withdrawn_reason text
);
CREATE INDEX newcomer_permit_holder ON newcomer.newcomer_permit (holder_uscc, issued_on, number);
CREATE INDEX newcomer_permit_region ON newcomer.newcomer_permit (region_code, number);
CREATE INDEX newcomer_permit_issued ON newcomer.newcomer_permit (issued_on, number);

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON newcomer.newcomer_permit FOR EACH ROW EXECUTE FUNCTION newcomer.keep_version('number');
