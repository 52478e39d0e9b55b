import type { Departure } from './codeShape.ts'

/** The first and last year of a civil date that the hub accepts. */
export const YEARS = { first: 1900, last: 2200 } as const

/** Days of a month (1 to 12) of the Gregorian calendar (GB/T 7408.1, ISO 8601-1). */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return isLeapYear ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Which part makes `YYYY-MM-DD`, at the beginning of a text, no civil date of the given years; undefined where it is one. */
export function impossibleDay(text: string, years: { first: number; last: number } = YEARS): Departure | undefined {
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))]
  return (
    outOfRange(text, 1, 4, years.first, years.last) ??
    outOfRange(text, 6, 2, 1, 12) ??
    outOfRange(text, 9, 2, 1, daysInMonth(year, month))
  )
}

/** The departure of the `length` digits at `position` (from 1) from `least` to `most`; undefined where they lie within. */
export function outOfRange(
  text: string,
  position: number,
  length: number,
  least: number,
  most: number,
): Departure | undefined {
  const received = text.slice(position - 1, position - 1 + length)
  if (Number(received) >= least && Number(received) <= most) return undefined
  const expected = [least, most].map((bound) => String(bound).padStart(length, '0')).join('-')
  return { key: 'CODE_PART', expected, received, position }
}
