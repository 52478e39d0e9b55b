-- The query by which the cases of a campaign were chosen, null where it has none; and the cases, as they were found that day.
ALTER TABLE approvals.campaign ADD COLUMN scope jsonb CHECK (jsonb_typeof(scope) = 'object');

CREATE TABLE approvals.campaign_case (
  id            text           PRIMARY KEY,
  campaign_code text           NOT NULL REFERENCES approvals.campaign,
  case_number   text           NOT NULL REFERENCES approvals.approval_case,
  status        text           NOT NULL,
  version       integer        NOT NULL DEFAULT 1,
  source        text           NOT NULL,
  batch_id      uuid           NOT NULL,
  recorded_at   timestamptz(3) NOT NULL,
  UNIQUE (campaign_code, case_number)
);
CREATE INDEX campaign_case_case ON approvals.campaign_case (case_number);

-- The case that a look back found something in.
ALTER TABLE approvals.campaign_finding ADD COLUMN case_number text REFERENCES approvals.approval_case;

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.campaign_case FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
