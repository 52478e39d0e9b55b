-- Planning's consents to subdivisions, as its events tell of them.
CREATE TABLE land.known_subdivision_consent (
  number       text           PRIMARY KEY,
  parcel_code  text           NOT NULL,
  issued_on    date           NOT NULL,
  valid_until  date,
  status       text           NOT NULL,
  legal_effect boolean        NOT NULL,
  version      integer        NOT NULL DEFAULT 1,
  source       text           NOT NULL,
  batch_id     uuid           NOT NULL,
  recorded_at  timestamptz(3) NOT NULL
);
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON land.known_subdivision_consent FOR EACH ROW EXECUTE FUNCTION land.keep_version('number');

-- The day on which a mortgage was discharged; a discharged one never stands again.
ALTER TABLE land.mortgage ADD COLUMN discharged_on date,
  ADD CHECK (discharged_on IS NULL OR status NOT IN ('VALID', 'SUSPENDED'));
