-- The summary behind caseStats as it was: counted again from the cases of that instant, as keep_case_statistics counts them.
CREATE VIEW approvals_past.case_statistics AS
SELECT region_code, day, sum(accepted)::int AS accepted, sum(decided)::int AS decided, sum(on_time)::int AS on_time,
  sum(late)::int AS late, sum(timed)::int AS timed, sum(working_days)::int AS working_days
FROM (
  SELECT handled_at_code AS region_code, (accepted_at AT TIME ZONE 'Asia/Shanghai')::date AS day, 1 AS accepted,
    0 AS decided, 0 AS on_time, 0 AS late, 0 AS timed, 0 AS working_days
  FROM approvals_past.approval_case WHERE accepted_at IS NOT NULL AND mode = 'FORMAL'
  UNION ALL
  SELECT handled_at_code, decided_on, 0, 1, CASE WHEN decided_on <= due_on THEN 1 ELSE 0 END,
    CASE WHEN decided_on > due_on THEN 1 ELSE 0 END, CASE WHEN elapsed_working_days IS NULL THEN 0 ELSE 1 END,
    coalesce(elapsed_working_days, 0)
  FROM (
    SELECT handled_at_code, due_on, elapsed_working_days, (decided_at AT TIME ZONE 'Asia/Shanghai')::date AS decided_on
    FROM approvals_past.approval_case WHERE decided_at IS NOT NULL AND mode = 'FORMAL'
  ) decision
) counted
GROUP BY region_code, day;
