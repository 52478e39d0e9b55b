import { startOfCivilDate } from '../clock.ts'
import { isWorkingDay } from '../workingDays.ts'

/** Whether what is expected on a day has come. */
export type DeliveryStatus = 'RECEIVED' | 'LATE' | 'AWAITED' | 'MISSING' | 'NOT_EXPECTED'

/** Publications of a working day are expected until 18:00 in Shanghai, when the offices have closed. */
const dueAfterMs = 18 * 3_600_000

/** When a dataset is expected on a civil date; null where it is not: on days off, and where it is published on change only. */
export const expectedBy = (on: string, expected: 'ON_CHANGE' | undefined): Date | null =>
  expected === undefined && isWorkingDay(on) ? new Date(startOfCivilDate(on).getTime() + dueAfterMs) : null

/** Whether what was due has come, as it is seen `now`. */
export function deliveryStatus(due: Date | null, receivedAt: Date | null, now: Date): DeliveryStatus {
  if (due === null) return receivedAt === null ? 'NOT_EXPECTED' : 'RECEIVED'
  if (receivedAt !== null) return receivedAt <= due ? 'RECEIVED' : 'LATE'
  return now <= due ? 'AWAITED' : 'MISSING'
}
