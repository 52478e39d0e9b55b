import { reductionPercent, scheduleNetwork, serialWorkingDays } from '#schema/criticalPath.ts'
import type { ProcessTemplate } from './processTemplate.ts'

/**
 * What a process promises when a project takes all its steps (72→32 个工作日): one after another, and along the longest path.
 * @throws InternalError STORE_FAILED for steps that make no schedule.
 */
export function promiseOf({ steps }: Pick<ProcessTemplate, 'steps'>) {
  const [serial, joint] = [serialWorkingDays(steps), scheduleNetwork(steps).workingDays]
  return { serialWorkingDays: serial, jointWorkingDays: joint, reductionPercent: reductionPercent(serial, joint) }
}

/** The share of finished projects that took no more working days than promised, in per cent with one decimal; null of none. */
export const sharePercent = (counts: { readonly finished: number; readonly finishedWithin: number }): string | null =>
  counts.finished === 0 ? null : ((counts.finishedWithin / counts.finished) * 100).toFixed(1)
