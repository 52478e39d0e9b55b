/**
 * A calendar of the test's own, from the first day of the walks to the end of 2026, as the State Council announced it
 * (国务院办公厅关于2026年部分节假日安排的通知): the Mondays to Fridays that are off, and the weekends that are worked.
 */
const off = new Set(
  [
    '2026-01-01 2026-01-02',
    '2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-23',
    '2026-04-06 2026-05-01 2026-05-04 2026-05-05 2026-06-19',
    '2026-09-25 2026-10-01 2026-10-02 2026-10-05 2026-10-06 2026-10-07',
  ].flatMap((days) => days.split(' ')),
)
const worked = new Set(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])

/** Days that the office closed on top of it, for all walks of a test file. */
const closed = new Set<string>()

/** The office closes a day. */
export const closeDay = (day: string): void => void closed.add(day)

const dayMs = 86_400_000

/** The day before which no walk ends, so that every due day lies where the calendar is known. */
export const lastDay = '2026-06-30'
/** A Monday; before it lies the Spring Festival, and a weekend that is worked. */
export const firstDay = '2025-12-22'

/** The civil day that lies some calendar days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

function isWorked(day: string): boolean {
  if (day > '2026-12-31') throw new RangeError(`The walks end before ${day}.`)
  if (closed.has(day)) return false
  const weekday = new Date(day).getUTCDay()
  return worked.has(day) || (weekday !== 0 && weekday !== 6 && !off.has(day))
}

/** The working days after `from`, up to and including `to`, counted one by one. */
export function workedDays(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = daysAfter(from, 1); day <= to; day = daysAfter(day, 1)) if (isWorked(day)) days.push(day)
  return days
}

/** The day that lies `count` working days after `from`, counted one by one. */
export function workingDayAfter(from: string, count: number): string {
  let day = from
  for (let left = count; left > 0;) {
    day = daysAfter(day, 1)
    if (isWorked(day)) left -= 1
  }
  return day
}
