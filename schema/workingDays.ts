import announcedDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { dateOfDayNumber, dayNumber } from './clock.ts'
import { ClientError } from './errors.ts'
import { YEARS } from './scalars/calendarDay.ts'

/** A deadline. `provisional` is true where the calendar of a year from the start to the due day is not announced, so that it may still move. */
export type DueDate = { readonly dueOn: string; readonly provisional: boolean }

/** The largest number of working days that can be added, some forty years. */
export const MAX_WORKING_DAYS = 10_000

// The data itself and not the package's functions: those read a text in the zone of the machine.
const holidays: Readonly<Record<string, string>> = announcedDays.holidays
const makeUpDays: Readonly<Record<string, string>> = announcedDays.workdays

const firstDay = dayNumber(`${YEARS.first}-01-01`)
const lastDay = dayNumber(`${YEARS.last}-12-31`)

const { countUpTo, workingDays } = createCalendar()
const announcedYears = new Set(Object.keys(holidays).filter(isNationalDay).map(yearOf))

/** Whether a civil date is a working day (工作日): a weekday that is no holiday, or a make-up day, as the State Council announced them. */
export function isWorkingDay(date: string): boolean {
  return workedThrough(dayNumber(date)) > workedThrough(dayNumber(date) - 1)
}

/**
 * The day that lies `n` working days after `from`: the day after `from` is day 1 if it is worked; 0 gives `from` itself, worked or not.
 * @throws ClientError BAD_USER_INPUT where `from` is no date, `n` is no whole number from 0 to 10,000 or the result is after 2200.
 */
export function addWorkingDays(from: string, n: number): DueDate {
  assertWorkingDays(n)
  const start = dayNumber(from)
  const due = n === 0 ? start : workingDays[workedThrough(start) + n - 1]
  if (due === undefined) throw new ClientError('BAD_USER_INPUT', 'DUE_DAY_TOO_LATE', { expected: YEARS.last })
  const dueOn = dateOfDayNumber(due)
  return { dueOn, provisional: spansUnannouncedYear(from, dueOn) }
}

/** Working days after `from` up to and including `to`; negative where `to` is earlier. @throws ClientError BAD_USER_INPUT for an impossible date. */
export function workingDaysBetween(from: string, to: string): number {
  return workedThrough(dayNumber(to)) - workedThrough(dayNumber(from))
}

/** Working days of a year from 1900 to 2200. @throws ClientError BAD_USER_INPUT for another year. */
export function workingDaysInYear(year: number): number {
  return workedThrough(dayNumber(`${year}-12-31`)) - workedThrough(dayNumber(`${year}-01-01`) - 1)
}

function assertWorkingDays(n: number): void {
  if (!Number.isInteger(n) || n < 0 || n > MAX_WORKING_DAYS) {
    throw new ClientError('BAD_USER_INPUT', 'WORKING_DAYS_RANGE', { expected: MAX_WORKING_DAYS, received: n })
  }
}

/** Working days from the first day of the table through a day. */
function workedThrough(day: number): number {
  return countUpTo[day - firstDay] ?? 0
}

// One running count for every day and one list of the working days: both questions are one look-up, a million times a second.
function createCalendar(): { countUpTo: Int32Array; workingDays: Int32Array } {
  const marks = markWorkingDays()
  const counts = new Int32Array(marks.length)
  const days = new Int32Array(marks.reduce((sum, mark) => sum + mark, 0))
  let count = 0
  for (const [index, mark] of marks.entries()) {
    if (mark === 1) days[count++] = firstDay + index
    counts[index] = count
  }
  return { countUpTo: counts, workingDays: days }
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

// New Year's holiday can be announced with the year before, the National Day only with its own year.
function isNationalDay(date: string): boolean {
  return date.endsWith('-10-01')
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

function spansUnannouncedYear(from: string, to: string): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year++) if (!announcedYears.has(year)) return true
  return false
}
