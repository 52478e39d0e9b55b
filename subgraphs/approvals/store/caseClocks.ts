import type { Statements } from '#schema/database/pool.ts'
import type { ClockFacts } from '../rules/cases/clock.ts'

/** The facts of a case's clock; those of its joint approval where one intake opened both. */
export interface StoredClock extends ClockFacts {
  readonly number: string
  readonly jointApprovalNumber: string | null
  /** Whether this very case was extended, with or without effect on its clock. */
  readonly extended: boolean
}

/**
 * The numbers of the cases that stop and extend the clock of a joint approval `j`: once it runs for a formal case, those that are still
 * mock approvals do not.
 */
export const casesOnClock = `ARRAY(SELECT m.number FROM approvals.approval_case m WHERE m.joint_approval_number = j.number
  AND (m.mode = 'FORMAL' OR NOT EXISTS (SELECT FROM approvals.approval_case f
    WHERE f.joint_approval_number = j.number AND f.mode = 'FORMAL' AND f.accepted_at IS NOT NULL)))`

/** The clocks of cases, in one statement. Pauses and extensions of a joint approval's cases stop and extend the one clock. */
export const clocksOf = (statements: Statements, numbers: readonly string[]): Promise<StoredClock[]> =>
  statements.query<StoredClock>(
    'approvals clocks of cases',
    `SELECT c.number, j.number AS joint_approval_number,
       (CASE WHEN j.number IS NULL THEN (c.accepted_at AT TIME ZONE 'Asia/Shanghai')::date ELSE j.started_on END)::text AS started_on,
       coalesce(j.limit_working_days, c.limit_working_days, 0) AS limit_working_days,
       (CASE WHEN c.status IN ('WITHDRAWN', 'NOT_ACCEPTED') THEN c.recorded_at ELSE c.decided_at END
         AT TIME ZONE 'Asia/Shanghai')::date::text AS stopped_on,
       (SELECT coalesce(jsonb_agg(jsonb_build_object(
            'kind', p.kind, 'reason', p.reason, 'startedOn', p.started_on, 'endedOn', p.ended_on) ORDER BY p.started_on), '[]')
          FROM approvals.case_pause p WHERE p.case_number = ANY(members.numbers)) AS pauses,
       (SELECT coalesce(jsonb_agg(jsonb_build_object(
            'workingDays', e.working_days, 'grantedOn', e.granted_on, 'reason', e.reason) ORDER BY e.granted_on), '[]')
          FROM approvals.case_extension e WHERE e.case_number = ANY(members.numbers)) AS extensions,
       EXISTS (SELECT FROM approvals.case_extension e WHERE e.case_number = c.number) AS extended
     FROM approvals.approval_case c
     LEFT JOIN approvals.joint_approval j ON j.number = c.joint_approval_number AND j.intake_number IS NOT NULL
     CROSS JOIN LATERAL (SELECT CASE WHEN j.number IS NULL THEN ARRAY[c.number] ELSE
       ${casesOnClock} END AS numbers) members
     WHERE c.number = ANY($1::text[])`,
    [numbers],
  )
