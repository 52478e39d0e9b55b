import { addWorkingDays, type DueDate } from '#schema/workingDays.ts'

/** How a field is shared: 无条件共享、有条件共享、不予共享. */
export type SharingClass = 'UNCONDITIONAL' | 'CONDITIONAL' | 'NOT_SHARED'

/** The limits of a request in working days; they are rows of `sharing_limit`, each with its basis. */
export interface RequestLimits {
  readonly replyUnconditional: number
  readonly replyConditional: number
  /** From agreement to the data. */
  readonly delivery: number
}

/**
 * Whether a request may be handed in: there is something to ask for, all of it is catalogued (`undefined` is not) and none
 * of it is withheld. What is not catalogued is not shared.
 */
export const canBeRequested = (classes: readonly (SharingClass | undefined)[]): boolean =>
  classes.length > 0 && classes.every((sharingClass) => sharingClass !== undefined && sharingClass !== 'NOT_SHARED')

/**
 * By when a request is to be answered (政务数据共享条例): the longer limit counts where anything in it is conditional.
 * The day after the request is day 1.
 */
export function replyDue(requestedOn: string, classes: readonly SharingClass[], limits: RequestLimits): DueDate {
  const conditional = classes.includes('CONDITIONAL')
  return addWorkingDays(requestedOn, conditional ? limits.replyConditional : limits.replyUnconditional)
}

/** By when the data is to be there after agreement. */
export const dataDue = (repliedOn: string, { delivery }: RequestLimits): DueDate => addWorkingDays(repliedOn, delivery)
