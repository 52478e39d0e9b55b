-- At which level of the network a problem is handled, from the village up to the district's office.
ALTER TABLE approvals.problem
  ADD COLUMN level text NOT NULL DEFAULT 'DISTRICT' CHECK (level IN ('DISTRICT', 'TOWN', 'VILLAGE'));

-- Each time that a problem went up, added to and never changed.
CREATE TABLE approvals.problem_escalation (
  id              text           PRIMARY KEY,
  problem_number  text           NOT NULL REFERENCES approvals.problem,
  sequence        integer        NOT NULL CHECK (sequence > 0),
  from_level      text           NOT NULL CHECK (from_level IN ('TOWN', 'VILLAGE')),
  to_level        text           NOT NULL CHECK (to_level IN ('DISTRICT', 'TOWN')),
  from_owner_code text           NOT NULL,
  to_owner_code   text           NOT NULL,
  reason          text           NOT NULL,
  escalated_on    date           NOT NULL,
  version         integer        NOT NULL DEFAULT 1,
  source          text           NOT NULL,
  batch_id        uuid           NOT NULL,
  recorded_at     timestamptz(3) NOT NULL,
  UNIQUE (problem_number, sequence)
);

-- 专题会审: a consultation about a problem; one at a time.
ALTER TABLE approvals.consultation ADD COLUMN problem_number text REFERENCES approvals.problem;
CREATE INDEX consultation_problem ON approvals.consultation (problem_number, number) WHERE problem_number IS NOT NULL;
CREATE UNIQUE INDEX consultation_problem_open ON approvals.consultation (problem_number) WHERE closed_on IS NULL;

CREATE TRIGGER keep_version BEFORE UPDATE OR DELETE ON approvals.problem_escalation FOR EACH ROW EXECUTE FUNCTION approvals.keep_version('id');
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON approvals.problem_escalation FOR EACH ROW EXECUTE FUNCTION approvals.refuse_change();
