import announcedDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { dateOfDayNumber, dayNumber } from './clock.ts'
import { ClientError } from './errors.ts'
import { YEARS } from './scalars/calendarDay.ts'

/** A deadline. `provisional` is true where the calendar of a year from the start to the due day is not announced, so that it may still move. */
export type DueDate = { readonly dueOn: string; readonly provisional: boolean }

/** What an office publishes on top of the State Council's calendar (国务院办公厅节假日安排). */
export interface CalendarOverrides {
  /** Single days that are worked, or not, whatever the announced calendar says; the last one for a day counts. */
  readonly days: readonly { readonly day: string; readonly working: boolean }[]
  /** Years whose calendar is complete with these days, so that deadlines in them are no longer provisional. */
  readonly announcedYears: readonly number[]
}

/** Working days in one calendar. Every answer is one look-up, a million times a second. */
export interface WorkingCalendar {
  /** Whether a civil date is a working day (工作日). @throws ClientError BAD_USER_INPUT for an impossible date. */
  isWorkingDay(date: string): boolean
  /**
   * The day that lies `n` working days after `from`: the day after `from` is day 1 if it is worked; 0 gives `from` itself, worked or not.
   * @throws ClientError BAD_USER_INPUT where `from` is no date, `n` is no whole number from 0 to 10,000 or the result is after 2200.
   */
  addWorkingDays(from: string, n: number): DueDate
  /** Working days after `from` up to and including `to`; negative where `to` is earlier. @throws ClientError BAD_USER_INPUT for an impossible date. */
  workingDaysBetween(from: string, to: string): number
  /** Working days of a year from 1900 to 2200. @throws ClientError BAD_USER_INPUT for another year. */
  workingDaysInYear(year: number): number
  /** Whether the calendar of a year is complete. */
  isAnnounced(year: number): boolean
}

/** The largest number of working days that can be added, some forty years. */
export const MAX_WORKING_DAYS = 10_000

// The data itself and not the package's functions: those read a text in the zone of the machine.
const holidays: Readonly<Record<string, string>> = announcedDays.holidays
const makeUpDays: Readonly<Record<string, string>> = announcedDays.workdays

const firstDay = dayNumber(`${YEARS.first}-01-01`)
const lastDay = dayNumber(`${YEARS.last}-12-31`)

// New Year's holiday can be announced with the year before, the National Day only with its own year.
const announcedYears = Object.keys(holidays)
  .filter((date) => date.endsWith('-10-01'))
  .map(yearOf)
const announcedMarks = markWorkingDays()

/** The State Council's calendar, as the npm package `chinese-days` carries it, with what an office publishes on top. */
export function createCalendar(overrides: CalendarOverrides): WorkingCalendar {
  const { countUpTo, workingDays } = countDays(withOverrides(overrides))
  const years = new Set([...announcedYears, ...overrides.announcedYears])
  const workedThrough = (day: number): number => countUpTo[day - firstDay] ?? 0
  const isAnnounced = (year: number): boolean => years.has(year)

  function addWorkingDays(from: string, n: number): DueDate {
    assertWorkingDays(n)
    const start = dayNumber(from)
    const due = n === 0 ? start : workingDays[workedThrough(start) + n - 1]
    if (due === undefined) throw new ClientError('BAD_USER_INPUT', 'DUE_DAY_TOO_LATE', { expected: YEARS.last })
    const dueOn = dateOfDayNumber(due)
    return { dueOn, provisional: !eachYear(from, dueOn, isAnnounced) }
  }

  return {
    isWorkingDay: (date) => workedThrough(dayNumber(date)) > workedThrough(dayNumber(date) - 1),
    addWorkingDays,
    workingDaysBetween: (from, to) => workedThrough(dayNumber(to)) - workedThrough(dayNumber(from)),
    workingDaysInYear: (year) =>
      workedThrough(dayNumber(`${year}-12-31`)) - workedThrough(dayNumber(`${year}-01-01`) - 1),
    isAnnounced,
  }
}

/** The announced calendar alone, for whatever no office's override concerns. */
export const announcedCalendar: WorkingCalendar = createCalendar({ days: [], announcedYears: [] })

export const { isWorkingDay, addWorkingDays, workingDaysBetween, workingDaysInYear } = announcedCalendar

function assertWorkingDays(n: number): void {
  if (!Number.isInteger(n) || n < 0 || n > MAX_WORKING_DAYS) {
    throw new ClientError('BAD_USER_INPUT', 'WORKING_DAYS_RANGE', { expected: MAX_WORKING_DAYS, received: n })
  }
}

// One running count for every day and one list of the working days: both questions are one look-up.
function countDays(marks: Uint8Array): { countUpTo: Int32Array; workingDays: Int32Array } {
  const counts = new Int32Array(marks.length)
  const days = new Int32Array(marks.length)
  let count = 0
  for (let index = 0; index < marks.length; index++) {
    if (marks[index] === 1) days[count++] = firstDay + index
    counts[index] = count
  }
  return { countUpTo: counts, workingDays: days.subarray(0, count) }
}

function withOverrides({ days }: CalendarOverrides): Uint8Array {
  const marks = announcedMarks.slice()
  for (const { day, working } of days) marks[dayNumber(day) - firstDay] = working ? 1 : 0
  return marks
}

function markWorkingDays(): Uint8Array {
  const marks = new Uint8Array(lastDay - firstDay + 1)
  for (const index of marks.keys()) marks[index] = isWeekday(firstDay + index) ? 1 : 0
  for (const date of Object.keys(holidays)) marks[dayNumber(date) - firstDay] = 0
  for (const date of Object.keys(makeUpDays)) marks[dayNumber(date) - firstDay] = 1
  return marks
}

// 1970-01-01, day 0, was a Thursday.
function isWeekday(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday !== 0 && weekday !== 6
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function eachYear(from: string, to: string, holds: (year: number) => boolean): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year++) if (!holds(year)) return false
  return true
}
