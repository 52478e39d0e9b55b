import type { Statements } from '#schema/database/pool.ts'
import { announcedCalendar, createCalendar, type WorkingCalendar } from '#schema/workingDays.ts'

/** A day that the office has set, as it is in a version of the calendar. */
export interface CalendarDay {
  readonly day: string
  readonly working: boolean
  readonly reason: string
  readonly basis: string
  readonly publishedIn: number
}

/** A version of the calendar with all that it sets. */
export interface CalendarVersion {
  readonly number: number
  readonly publishedOn: string | null
  readonly basis: string | null
  readonly announcedYears: readonly number[]
  readonly days: readonly CalendarDay[]
}

const announced: CalendarVersion = { number: 0, publishedOn: null, basis: null, announcedYears: [], days: [] }

/** The number of the last version of the calendar, 0 where the office has published none. */
export async function lastCalendarNumber(statements: Statements): Promise<number> {
  const [last] = await statements.query<{ number: number }>(
    'last calendar',
    'SELECT coalesce(max(number), 0)::int AS number FROM services.calendar_version',
  )
  return last?.number ?? 0
}

/** A version of the calendar, the last one for null; 0 is the announced calendar alone. Null for an unknown number. One statement. */
export async function readCalendarVersion(
  statements: Statements,
  number: number | null,
): Promise<CalendarVersion | null> {
  if (number === 0) return announced
  const [version] = await statements.query<CalendarVersion>(
    'calendar version',
    `SELECT v.number, v.published_on::text AS published_on, v.basis, v.announced_years, coalesce((
         SELECT jsonb_agg(jsonb_build_object('day', d.day::text, 'working', d.working, 'reason', d.reason, 'basis', d.basis,
           'publishedIn', d.calendar_number) ORDER BY d.day)
         FROM (SELECT DISTINCT ON (day) * FROM services.calendar_day WHERE calendar_number <= v.number
           ORDER BY day, calendar_number DESC) d), '[]') AS days
     FROM services.calendar_version v WHERE $1::int IS NULL OR v.number = $1 ORDER BY v.number DESC LIMIT 1`,
    [number],
  )
  return version ?? (number === null ? announced : null)
}

/** Builds each version of the calendar once. */
export function createCalendarBuilder(): (version: CalendarVersion) => WorkingCalendar {
  let last = { number: 0, calendar: announcedCalendar }
  return (version) => {
    if (version.number === 0) return announcedCalendar
    if (version.number !== last.number) last = { number: version.number, calendar: createCalendar(version) }
    return last.calendar
  }
}
