import { dateOfDayNumber, dayNumber } from '#schema/clock.ts'

/** The civil date `days` after `date`, or before it where negative. */
export const addDays = (date: string, days: number): string => dateOfDayNumber(dayNumber(date) + days)

/** The earlier of two civil dates. */
export const earlier = (a: string, b: string): string => (a < b ? a : b)
