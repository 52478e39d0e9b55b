import { parseDate } from './scalars/Date.ts'

/** Gives the present instant. Code takes one as an argument, so that a test can fix it. */
export type Clock = () => Date

/** The clock of this machine; the only place that asks for its time. */
export const systemClock: Clock = () => new Date()

const DAY_MS = 86_400_000
const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const FIXED_SINCE_MS = Date.UTC(1991, 11, 31, 16)

// Writing and reading a date cost a microsecond, remembering it a tenth; sixty years of them are what a hub sees.
const MAX_REMEMBERED_DATES = 22_000
const datesByNumber = new Map<number, string>()
const numbersByDate = new Map<string, number>()

// Summer time (last in 1991) and local mean time make the years before 1992 irregular; Intl knows them, slowly.
const irregularDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** The civil date `YYYY-MM-DD` in Asia/Shanghai at an instant, whatever the machine's zone. @throws RangeError for an invalid Date. */
export function civilDate(instant: Date): string {
  const time = instant.getTime()
  if (time < FIXED_SINCE_MS) return irregularDate.format(instant)
  return dateOfDayNumber(Math.floor((time + SHANGHAI_OFFSET_MS) / DAY_MS))
}

/** The instant at which a civil date begins in Asia/Shanghai. @throws ClientError BAD_USER_INPUT for an impossible date. */
export function startOfCivilDate(date: string): Date {
  return startOfDay(dayNumber(date))
}

/**
 * The instant at which a civil date ends in Asia/Shanghai, 24:00: the first one that is no longer in it. A due day is kept by what
 * happens before.
 * @throws ClientError BAD_USER_INPUT for an impossible date.
 */
export function endOfCivilDate(date: string): Date {
  return startOfDay(dayNumber(date) + 1)
}

/** Days from 1970-01-01 to a civil date, negative before. @throws ClientError BAD_USER_INPUT for an impossible date. */
export function dayNumber(date: string): number {
  const known = numbersByDate.get(date)
  if (known !== undefined) return known
  parseDate(date)
  const number = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / DAY_MS
  if (numbersByDate.size < MAX_REMEMBERED_DATES) numbersByDate.set(date, number)
  return number
}

/** The civil date that is `number` days after 1970-01-01: the inverse of {@link dayNumber}. @throws RangeError for no whole number. */
export function dateOfDayNumber(number: number): string {
  const known = datesByNumber.get(number)
  if (known !== undefined) return known
  const date = new Date(number * DAY_MS).toISOString().slice(0, 10)
  if (datesByNumber.size < MAX_REMEMBERED_DATES) datesByNumber.set(number, date)
  return date
}

function startOfDay(number: number): Date {
  const regular = number * DAY_MS - SHANGHAI_OFFSET_MS
  return new Date(regular >= FIXED_SINCE_MS ? regular : firstInstantOf(dateOfDayNumber(number), regular))
}

// Civil dates never go back, so that the first instant of one can be found by halving the two hours around its regular place.
function firstInstantOf(date: string, regular: number): number {
  let [before, from] = [regular - 7_200_000, regular + 7_200_000]
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2)
    if (civilDate(new Date(middle)) >= date) from = middle
    else before = middle
  }
  return from
}
