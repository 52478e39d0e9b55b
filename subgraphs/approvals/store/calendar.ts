import type { Statements } from '#schema/database/pool.ts'
import { announcedCalendar, type CalendarOverrides, createCalendar, type WorkingCalendar } from '#schema/workingDays.ts'

/** The calendar in a version; 0 is the announced one, before the office published any. */
export interface NumberedCalendar {
  readonly number: number
  readonly calendar: WorkingCalendar
}

/** Reads the calendar in its last version, or in the one before a number. One statement. */
export type ReadCalendar = (statements: Statements, before?: number) => Promise<NumberedCalendar>

/** A reader that builds each version of the calendar once. */
export function createCalendarReader(): ReadCalendar {
  let last: NumberedCalendar = { number: 0, calendar: announcedCalendar }
  return async (statements, before) => {
    const [row] = await statements.query<{ number: number } & CalendarOverrides>(
      'approvals.work_calendar last',
      `SELECT number, days, announced_years FROM approvals.work_calendar
       WHERE $1::integer IS NULL OR number < $1 ORDER BY number DESC LIMIT 1`,
      [before ?? null],
    )
    if (row === undefined) return { number: 0, calendar: announcedCalendar }
    if (row.number !== last.number) last = { number: row.number, calendar: createCalendar(row) }
    return last
  }
}

/**
 * Keeps the calendar as it is until the transaction ends: a deadline that a step sets by it is there when the next version moves
 * the open ones, or is set by that. To be taken before any row is locked, so that nobody waits in a ring.
 */
export const holdCalendar = (statements: Statements): Promise<unknown> =>
  statements.query('hold calendar', 'LOCK TABLE approvals.work_calendar IN ROW SHARE MODE')

/** Waits for the steps that hold the calendar, and lets others wait until the transaction ends. Reading goes on. */
export const closeCalendar = (statements: Statements): Promise<unknown> =>
  statements.query('close calendar', 'LOCK TABLE approvals.work_calendar IN EXCLUSIVE MODE')
