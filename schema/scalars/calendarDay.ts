import type { Malformation } from './codeShape.ts'

/** The first and last year of a civil date that the hub accepts. */
export const YEARS = { first: 1900, last: 2200 } as const

/** Days of a month (1 to 12) of the Gregorian calendar (GB/T 7408.1, ISO 8601-1). */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return isLeapYear ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * What makes a year, month and day no civil date, or undefined where they are one. `positions` are those of the first digits.
 * `received` names the part and never its digits, so that it may stand beside personal data.
 */
export function impossibleDay(
  [year, month, day]: readonly [number, number, number],
  positions: readonly [number, number, number],
): Malformation | undefined {
  if (year < YEARS.first || year > YEARS.last) {
    const expected = `a year from ${YEARS.first} to ${YEARS.last}`
    return { expected, received: 'another year', position: positions[0] }
  }
  if (month < 1 || month > 12) {
    return { expected: 'a month from 01 to 12', received: 'no such month', position: positions[1] }
  }
  if (day >= 1 && day <= daysInMonth(year, month)) return undefined
  return { expected: 'a day of that month', received: 'no such day', position: positions[2] }
}
