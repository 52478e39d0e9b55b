import { dayNumber } from '#schema/clock.ts'

/** The organ that issues what the newcomer department issues. 新部门 */
export const newcomerOrgan = { code: 'NEWCOMER' } as const

/** Days before the end of its term in which a permit is renewed (行政许可法 第五十条: 30 days before its end). */
const renewalDays = 30

/** Whether a permit has to be renewed on a civil date: its last day, as a date column holds it, is that day or at most 30 days later. */
export function isRenewable(validUntil: Date | null, on: string): boolean {
  if (validUntil === null) return false
  const daysLeft = dayNumber(validUntil.toISOString().slice(0, 10)) - dayNumber(on)
  return daysLeft >= 0 && daysLeft <= renewalDays
}
