import { InternalError } from '#schema/errors.ts'

/** A step as the schedule needs it. */
export interface ScheduledStep {
  readonly key: string
  readonly workingDays: number
}

/** `stepKey` waits for `afterKey`: until it is finished, or (交叉审批) only until it is accepted, which is when it starts. */
export interface ScheduledLink {
  readonly stepKey: string
  readonly afterKey: string
  readonly kind: string
}

/** Working days from the start of the joint process. */
export interface StepTimes {
  readonly startsAfter: number
  readonly finishesAfter: number
}

/** How long the steps take one after another. */
export const serialWorkingDays = (steps: readonly ScheduledStep[]): number =>
  steps.reduce((sum, { workingDays }) => sum + workingDays, 0)

/** How long they take along their links: the longest path (72→32 个工作日). @throws InternalError as `jointSchedule` does. */
export const jointWorkingDays = (steps: readonly ScheduledStep[], links: readonly ScheduledLink[]): number =>
  Math.max(0, ...[...jointSchedule(steps, links).values()].map(({ finishesAfter }) => finishesAfter))

/**
 * When each step starts and finishes when all start as early as their links allow.
 * @throws InternalError STORE_FAILED where a link names a missing step or steps wait for each other in a circle.
 */
export function jointSchedule(
  steps: readonly ScheduledStep[],
  links: readonly ScheduledLink[],
): ReadonlyMap<string, StepTimes> {
  const byKey = new Map(steps.map((step) => [step.key, step]))
  const linksOf = Map.groupBy(links, ({ stepKey }) => stepKey)
  const times = new Map<string, StepTimes>()
  const open = new Set<string>()

  function timesOf(key: string): StepTimes {
    const known = times.get(key)
    if (known !== undefined) return known
    const step = byKey.get(key)
    if (step === undefined || open.has(key)) throw unschedulable(key)
    open.add(key)
    const startsAfter = Math.max(0, ...(linksOf.get(key) ?? []).map(opensAfter))
    const found = { startsAfter, finishesAfter: startsAfter + step.workingDays }
    times.set(key, found)
    return found
  }

  const opensAfter = ({ afterKey, kind }: ScheduledLink): number => {
    const { startsAfter, finishesAfter } = timesOf(afterKey)
    return kind === 'START_AFTER_ACCEPTANCE' ? startsAfter : finishesAfter
  }

  for (const { key } of steps) timesOf(key)
  return times
}

/** By how many per cent `joint` is shorter than `serial`, with one decimal: `55.6` for 72 and 32. `0.0` where nothing is serial. */
export const reductionPercent = (serial: number, joint: number): string =>
  (serial === 0 ? 0 : ((serial - joint) / serial) * 100).toFixed(1)

const unschedulable = (key: string): InternalError =>
  new InternalError('STORE_FAILED', `The process step ${key} is missing or waits for itself.`)
