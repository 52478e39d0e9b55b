-- Planning's consent to the subdivision of a parcel, without which land registers none.
CREATE TABLE planning.subdivision_consent (
  number           text           PRIMARY KEY,
  parcel_code      text           NOT NULL CHECK (length(parcel_code) = 19),
  issued_on        date           NOT NULL,
  valid_until      date           CHECK (valid_until >= issued_on),
  status           text           NOT NULL CHECK (status IN ('VALID', 'SUSPENDED', 'EXPIRED', 'REVOKED', 'SUPERSEDED')),
  legal_effect     boolean        NOT NULL,
  version          integer        NOT NULL DEFAULT 1,
  source           text           NOT NULL,
  batch_id         uuid           NOT NULL,
  recorded_at      timestamptz(3) NOT NULL,
  withdrawn_on     date,
  withdrawn_reason text
);
CREATE INDEX subdivision_consent_parcel ON planning.subdivision_consent (parcel_code);
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON planning.subdivision_consent FOR EACH ROW EXECUTE FUNCTION planning.keep_version('number');
