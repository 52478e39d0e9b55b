import { dateOfDayNumber, dayNumber } from '#schema/clock.ts'
import { isWorkingDay } from '#schema/workingDays.ts'

/** The civil date `days` after `date`, or before it where negative. */
export const addDays = (date: string, days: number): string => dateOfDayNumber(dayNumber(date) + days)

/** The earlier of two civil dates. */
export const earlier = (a: string, b: string): string => (a < b ? a : b)

/** The later of two civil dates. */
export const later = (a: string, b: string): string => (a > b ? a : b)

/** The date itself, or the last working day before it. */
export const lastWorkingDay = (date: string): string => (isWorkingDay(date) ? date : lastWorkingDay(addDays(date, -1)))

/** The date itself, or the first working day after it. */
export const nextWorkingDay = (date: string): string => (isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1)))

/** The last working day that is at least `days` days before `date`, but after `after`: two steps never fall on one day. */
export const workingDayBetween = (after: string, date: string, days: number): string =>
  later(lastWorkingDay(addDays(date, -days)), nextWorkingDay(addDays(after, 1)))

/** The working day from which `days` working days lead to the working day `date`: the inverse of `addWorkingDays`. */
export function workingDaysBefore(date: string, days: number): string {
  let day = date
  for (let left = days; left > 0; left--) day = lastWorkingDay(addDays(day, -1))
  return day
}
