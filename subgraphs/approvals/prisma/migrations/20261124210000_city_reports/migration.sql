-- 纵向报送: what was reported to the city's platform, with its receipt. The content is the ledger; here is what names it.
CREATE TABLE approvals.city_report (
  id             text           PRIMARY KEY,
  period_from    date           NOT NULL,
  period_to      date           NOT NULL,
  revision       integer        NOT NULL CHECK (revision > 0),
  format_version integer        NOT NULL CHECK (format_version > 0),
  content_hash   text           NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  row_count      integer        NOT NULL CHECK (row_count >= 0),
  status         text           NOT NULL CHECK (status IN ('PENDING', 'ACCEPTED')),
  replaces       text           REFERENCES approvals.city_report,
  accepted_at    timestamptz(3),
  receipt_number text,
  receipt        text,
  version        integer        NOT NULL DEFAULT 1,
  source         text           NOT NULL,
  batch_id       uuid           NOT NULL,
  recorded_at    timestamptz(3) NOT NULL,
  CHECK (period_to >= period_from),
  CHECK ((status = 'ACCEPTED') = (accepted_at IS NOT NULL AND receipt_number IS NOT NULL AND receipt IS NOT NULL)),
  UNIQUE (period_from, period_to, revision)
);
CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.city_report FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');

