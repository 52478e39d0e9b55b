import type { Transaction } from '#schema/database/pool.ts'
import { type CalendarOverrides, createCalendar, type DueDate } from '#schema/workingDays.ts'
import { recomputeDeadlines } from '../rules/deadlines/recomputeDeadline.ts'
import { closeCalendar, createCalendarReader } from '../store/calendar.ts'
import { type CalendarChange, moveDeadlines, openDeadlines } from '../store/deadlines.ts'

/** A version of the calendar as the service platform published it: all overrides up to it. */
export interface PublishedCalendar extends CalendarOverrides, CalendarChange {
  readonly publishedOn: string
}

/** What a change of the calendar did. */
export interface Recomputed {
  readonly open: number
  readonly moved: number
}

/**
 * Keeps a version of the calendar and recomputes every open deadline of cases and joint approvals by it, all in the
 * transaction of the caller. The days before are kept and listed. A version that is there, or older than the last, changes nothing.
 */
export async function applyCalendar(transaction: Transaction, published: PublishedCalendar): Promise<Recomputed> {
  await closeCalendar(transaction)
  const { number, days, announcedYears } = published
  const last = await createCalendarReader()(transaction)
  if (last.number >= number) return { open: 0, moved: 0 }
  await keepCalendar(transaction, published)
  const next = createCalendar({ days, announcedYears })
  let joint: ReadonlyMap<string, DueDate> = new Map()
  const done = { open: 0, moved: 0 }
  // Joint approvals first: the cases on their clocks follow them.
  for (const kind of ['JOINT_APPROVAL', 'CASE'] as const) {
    for await (const open of openDeadlines(transaction, kind)) {
      const moved = recomputeDeadlines(open, last.calendar, next, joint)
      await moveDeadlines(transaction, kind, moved, published)
      if (kind === 'JOINT_APPROVAL') joint = new Map([...joint, ...moved.map((due) => [due.number, due] as const)])
      done.open += open.length
      done.moved += moved.length
    }
  }
  return done
}

async function keepCalendar(transaction: Transaction, published: PublishedCalendar): Promise<void> {
  const { number, days, announcedYears, publishedOn, source, batchId, recordedAt } = published
  await transaction.query(
    'keep calendar',
    `INSERT INTO approvals.work_calendar (id, number, announced_years, days, published_on, source, batch_id, recorded_at)
     VALUES ('calendar@' || $1::int, $1, $2, $3, $4, $5, $6, $7)`,
    [number, announcedYears, JSON.stringify(days), publishedOn, source, batchId, recordedAt],
  )
}
