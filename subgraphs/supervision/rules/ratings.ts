import { civilDate } from '#schema/clock.ts'
import { addWorkingDays } from '#schema/workingDays.ts'

/** Whether a level of the five is bad, so that the organ must follow it up (国办发〔2019〕51号). */
export const isBad = (level: string): boolean => level === 'POOR' || level === 'VERY_POOR'

/** By when a rating must be followed up, a civil date; null where it is not bad. */
export const followUpDueOn = (level: string, ratedAt: Date, workingDays: number): string | null =>
  isBad(level) ? addWorkingDays(civilDate(ratedAt), workingDays).dueOn : null

/**
 * Satisfied of those who answered in percent, cut to two decimals so that it never says more than was found; null where
 * nobody answered.
 */
export const satisfactionPercent = (satisfied: number, responses: number): number | null =>
  responses === 0 ? null : Math.floor((satisfied * 10_000) / responses) / 100

/** Whether a rating or a survey was published, and so may be read by anybody. */
export const isPublished = ({ publishedOn }: { readonly publishedOn: unknown }): boolean => publishedOn !== null
