import { dayNumber } from '../clock.ts'

/** What the reason of a deprecation says. */
export interface Deprecation {
  readonly reason: string
  /** Civil date; absent where the reason does not follow the convention. */
  readonly removedNotBefore?: string
}

/** Shortest time from a deprecation to the removal, in days. */
const noticeDays = 90

/** Reads `since D; use X; removed not before D + 90 days` (a later date will do). */
export function parseDeprecation(reason: string): Deprecation {
  const [, since = '', last = ''] = /^since (\d{4}-\d\d-\d\d); use [^;]+; removed not before (\d{4}-\d\d-\d\d)$/.exec(reason) ?? []
  return isLongEnough(since, last) ? { reason, removedNotBefore: last } : { reason }
}

function isLongEnough(since: string, last: string): boolean {
  try {
    return dayNumber(last) - dayNumber(since) >= noticeDays
  } catch {
    return false
  }
}
