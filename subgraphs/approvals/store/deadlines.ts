import type { Statements } from '#schema/database/pool.ts'
import type { MovedDeadline, OpenDeadline } from '../rules/deadlines/recomputeDeadline.ts'
import { casesOnClock } from './caseClocks.ts'

/** Whose deadline it is. */
export type DeadlineKind = 'CASE' | 'JOINT_APPROVAL'

/** Who changes deadlines, and by which version of the calendar. */
export interface CalendarChange {
  readonly number: number
  readonly source: string
  readonly batchId: string
  readonly recordedAt: Date
}

/**
 * The pauses of a clock that these cases stop (`= c.number`), as far as its due day has them: that moved last with an
 * acceptance, an extension or the end of a pause, and with it the days of a pause that goes on.
 */
const pausesOf = (cases: string): string => `coalesce((
  SELECT jsonb_agg(jsonb_build_object('startedOn', p.started_on, 'endedOn', coalesce(p.ended_on, (
    SELECT max(moved_on) FROM (
      SELECT ended_on FROM approvals.case_pause WHERE case_number ${cases}
      UNION ALL SELECT granted_on FROM approvals.case_extension WHERE case_number ${cases}
      UNION ALL SELECT (accepted_at AT TIME ZONE 'Asia/Shanghai')::date FROM approvals.approval_case WHERE number ${cases}
    ) moves (moved_on))))) FROM approvals.case_pause p WHERE p.case_number ${cases}), '[]') AS pauses`

const tables = {
  CASE: {
    open: `SELECT c.number, (c.accepted_at AT TIME ZONE 'Asia/Shanghai')::date::text AS started_on, c.due_on::text AS due_on,
        c.due_provisional AS provisional, ${pausesOf('= c.number')}, j.number AS clock_of
      FROM approvals.approval_case c
      LEFT JOIN approvals.joint_approval j
        ON j.number = c.joint_approval_number AND j.intake_number IS NOT NULL AND j.finished_on IS NULL
      WHERE c.due_on IS NOT NULL AND c.accepted_at IS NOT NULL AND c.decided_at IS NULL
        AND c.status IN ('ACCEPTED', 'PAUSED')
      ORDER BY c.number FOR UPDATE OF c`,
    table: 'approvals.approval_case',
  },
  JOINT_APPROVAL: {
    open: `SELECT j.number, j.started_on::text AS started_on, j.due_on::text AS due_on, j.due_provisional AS provisional,
        ${pausesOf('= ANY(members.numbers)')}, NULL AS clock_of
      FROM approvals.joint_approval j
      -- OFFSET 0 keeps the planner from looking the cases up once per use.
      CROSS JOIN LATERAL (SELECT CASE WHEN j.intake_number IS NOT NULL THEN ${casesOnClock} END AS numbers OFFSET 0) members
      WHERE j.started_on IS NOT NULL AND j.finished_on IS NULL
      ORDER BY j.number FOR UPDATE OF j`,
    table: 'approvals.joint_approval',
  },
} as const

/** How many deadlines are read and moved at once: memory is bounded by them, whatever the number of cases. */
const rowsAtOnce = 5_000

/** Locks the open deadlines and reads them, some thousand at a time. In a transaction, one reading after another. */
export async function* openDeadlines(statements: Statements, kind: DeadlineKind): AsyncGenerator<OpenDeadline[]> {
  await statements.query(undefined, `DECLARE open_deadlines NO SCROLL CURSOR FOR ${tables[kind].open}`)
  for (;;) {
    const rows = await statements.query<OpenDeadline>(undefined, `FETCH ${rowsAtOnce} FROM open_deadlines`)
    if (rows.length === 0) break
    yield rows
  }
  await statements.query(undefined, 'CLOSE open_deadlines')
}

/**
 * Moves deadlines: each record gets its next version, and the change is listed with the day before. The source of a record
 * stays: it says who alone may write the case, and that is not the calendar.
 */
export async function moveDeadlines(
  statements: Statements,
  kind: DeadlineKind,
  moved: readonly MovedDeadline[],
  { number, source, batchId, recordedAt }: CalendarChange,
): Promise<void> {
  if (moved.length === 0) return
  const provenance = [source, batchId, recordedAt]
  const of = <Field extends keyof MovedDeadline>(field: Field) => moved.map((row) => row[field])
  await statements.query(
    `move deadlines ${kind}`,
    `WITH m AS (
       SELECT * FROM unnest($1::text[], $2::date[], $3::boolean[], $4::date[], $5::boolean[])
         AS m (number, due_on, provisional, former_due_on, former_provisional)),
     moved AS (
       UPDATE ${tables[kind].table} t SET due_on = m.due_on, due_provisional = m.provisional, batch_id = $7, recorded_at = $8
       FROM m WHERE t.number = m.number)
     INSERT INTO approvals.deadline_change (id, calendar_number, kind, number, former_due_on, former_provisional,
       due_on, provisional, source, batch_id, recorded_at)
     SELECT m.number || '@' || $9::int, $9::int, $10, m.number, m.former_due_on, m.former_provisional, m.due_on,
       m.provisional, $6, $7, $8
     FROM m`,
    [
      of('number'),
      of('dueOn'),
      of('provisional'),
      of('formerDueOn'),
      of('formerProvisional'),
      ...provenance,
      number,
      kind,
    ],
  )
}
