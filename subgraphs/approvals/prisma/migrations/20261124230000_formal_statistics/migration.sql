-- A mock approval has no legal effect, so it stands in no figure; once it is converted it counts from its formal acceptance.
CREATE OR REPLACE FUNCTION approvals.keep_case_statistics() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  counted constant text := $counted$
    SELECT handled_at_code, (accepted_at AT TIME ZONE 'Asia/Shanghai')::date AS day, %2$s AS accepted,
      0 AS decided, 0 AS on_time, 0 AS late, 0 AS timed, 0 AS working_days
    FROM %1$I WHERE accepted_at IS NOT NULL AND mode = 'FORMAL'
    UNION ALL
    SELECT handled_at_code, decided_on, 0, %2$s, CASE WHEN decided_on <= due_on THEN %2$s ELSE 0 END,
      CASE WHEN decided_on > due_on THEN %2$s ELSE 0 END, CASE WHEN elapsed_working_days IS NULL THEN 0 ELSE %2$s END,
      coalesce(%2$s * elapsed_working_days, 0)
    FROM (
      SELECT handled_at_code, due_on, elapsed_working_days, (decided_at AT TIME ZONE 'Asia/Shanghai')::date AS decided_on
      FROM %1$I WHERE decided_at IS NOT NULL AND mode = 'FORMAL'
    ) decision
  $counted$;
BEGIN
  -- A due day counts once there is a decision to hold against it.
  IF TG_OP = 'UPDATE' THEN
    IF NOT EXISTS (
      SELECT mode, handled_at_code, accepted_at, decided_at, elapsed_working_days, CASE WHEN decided_at IS NOT NULL THEN due_on END
      FROM new_cases
      EXCEPT ALL
      SELECT mode, handled_at_code, accepted_at, decided_at, elapsed_working_days, CASE WHEN decided_at IS NOT NULL THEN due_on END
      FROM old_cases
    ) THEN
      RETURN NULL;
    END IF;
  END IF;
  EXECUTE format($statement$
    INSERT INTO approvals.case_statistics AS kept (region_code, day, accepted, decided, on_time, late, timed, working_days)
    SELECT handled_at_code, day, sum(accepted), sum(decided), sum(on_time), sum(late), sum(timed), sum(working_days)
    FROM (%s) AS counted
    GROUP BY handled_at_code, day
    ORDER BY handled_at_code, day
    ON CONFLICT (region_code, day) DO UPDATE SET accepted = kept.accepted + excluded.accepted,
      decided = kept.decided + excluded.decided, on_time = kept.on_time + excluded.on_time,
      late = kept.late + excluded.late, timed = kept.timed + excluded.timed,
      working_days = kept.working_days + excluded.working_days
  $statement$, CASE TG_OP
    WHEN 'INSERT' THEN format(counted, 'new_cases', '1')
    WHEN 'DELETE' THEN format(counted, 'old_cases', '-1')
    ELSE format(counted, 'new_cases', '1') || ' UNION ALL ' || format(counted, 'old_cases', '-1')
  END);
  RETURN NULL;
END
$$;

TRUNCATE approvals.case_statistics;
INSERT INTO approvals.case_statistics (region_code, day, accepted, decided, on_time, late, timed, working_days)
SELECT region_code, day, sum(accepted), sum(decided), sum(on_time), sum(late), sum(timed), sum(working_days)
FROM (
  SELECT handled_at_code AS region_code, (accepted_at AT TIME ZONE 'Asia/Shanghai')::date AS day, 1 AS accepted,
    0 AS decided, 0 AS on_time, 0 AS late, 0 AS timed, 0 AS working_days
  FROM approvals.approval_case WHERE accepted_at IS NOT NULL AND mode = 'FORMAL'
  UNION ALL
  SELECT handled_at_code, decided_on, 0, 1, CASE WHEN decided_on <= due_on THEN 1 ELSE 0 END,
    CASE WHEN decided_on > due_on THEN 1 ELSE 0 END, CASE WHEN elapsed_working_days IS NULL THEN 0 ELSE 1 END,
    coalesce(elapsed_working_days, 0)
  FROM (
    SELECT handled_at_code, due_on, elapsed_working_days, (decided_at AT TIME ZONE 'Asia/Shanghai')::date AS decided_on
    FROM approvals.approval_case WHERE decided_at IS NOT NULL AND mode = 'FORMAL'
  ) decision
) counted
GROUP BY region_code, day;
