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

// A pause that goes on is in no due day yet: that moves when the clock runs again.
const pausesOf = (cases: string): string => `coalesce((
  SELECT jsonb_agg(jsonb_build_object('from', p.started_on, 'to', p.ended_on)) FROM approvals.case_pause p
  WHERE p.case_number = ANY(${cases}) AND p.ended_on IS NOT NULL), '[]') AS pauses`

const tables = {
  CASE: {
    // A case that shares the clock of a joint approval started with it, and stood still with all its cases.
    open: `SELECT c.number, c.due_on::text AS due_on, c.due_provisional AS provisional,
        coalesce(j.started_on, (c.accepted_at AT TIME ZONE 'Asia/Shanghai')::date)::text AS started_on,
        ${pausesOf(`CASE WHEN j.number IS NULL THEN ARRAY[c.number] ELSE ${casesOnClock} END`)}
      FROM approvals.approval_case c
      LEFT JOIN approvals.joint_approval j ON j.number = c.joint_approval_number AND j.intake_number IS NOT NULL
      WHERE c.due_on IS NOT NULL AND c.accepted_at IS NOT NULL AND c.decided_at IS NULL
        AND c.status IN ('ACCEPTED', 'PAUSED')
      ORDER BY c.number FOR UPDATE OF c`,
    table: 'approvals.approval_case',
  },
  JOINT_APPROVAL: {
    open: `SELECT j.number, j.started_on::text AS started_on, j.due_on::text AS due_on, j.due_provisional AS provisional,
        ${pausesOf(`CASE WHEN j.intake_number IS NOT NULL THEN ${casesOnClock} END`)}
      FROM approvals.joint_approval j WHERE j.finished_on IS NULL AND j.due_on IS NOT NULL ORDER BY j.number FOR UPDATE OF j`,
    table: 'approvals.joint_approval',
  },
} as const

/** Reads and locks the open deadlines. */
export const openDeadlines = (statements: Statements, kind: DeadlineKind): Promise<OpenDeadline[]> =>
  statements.query<OpenDeadline>(`open deadlines ${kind}`, tables[kind].open)

/** How many deadlines one statement moves. */
const rowsAtOnce = 5_000

/** Moves deadlines: each record gets its next version, and the change is listed with the day before. */
export async function moveDeadlines(
  statements: Statements,
  kind: DeadlineKind,
  moved: readonly MovedDeadline[],
  { number, source, batchId, recordedAt }: CalendarChange,
): Promise<void> {
  const provenance = [source, batchId, recordedAt]
  for (let from = 0; from < moved.length; from += rowsAtOnce) {
    const rows = moved.slice(from, from + rowsAtOnce)
    const of = <Field extends keyof MovedDeadline>(field: Field) => rows.map((row) => row[field])
    const next = [of('number'), of('dueOn'), of('provisional')]
    await statements.query(
      `move deadlines ${kind}`,
      `UPDATE ${tables[kind].table} t SET due_on = m.due_on, due_provisional = m.provisional, source = $4, batch_id = $5,
         recorded_at = $6
       FROM unnest($1::text[], $2::date[], $3::boolean[]) AS m(number, due_on, provisional) WHERE t.number = m.number`,
      [...next, ...provenance],
    )
    await statements.query(
      `list moved deadlines`,
      `INSERT INTO approvals.deadline_change (id, calendar_number, kind, number, former_due_on, former_provisional,
         due_on, provisional, source, batch_id, recorded_at)
       SELECT m.number || '@' || $9::int, $9::int, $10, m.number, m.former_due_on, m.former_provisional, m.due_on,
         m.provisional, $4, $5, $6
       FROM unnest($1::text[], $2::date[], $3::boolean[], $7::date[], $8::boolean[])
         AS m(number, due_on, provisional, former_due_on, former_provisional)`,
      [...next, ...provenance, of('formerDueOn'), of('formerProvisional'), number, kind],
    )
  }
}
