import {
  type LinkKind,
  type NetworkStep,
  reductionPercent,
  scheduleNetwork,
  serialWorkingDays,
} from '#schema/criticalPath.ts'

/** A step as it is stored. */
export interface StoredStep {
  readonly key: string
  readonly workingDays: number
}

/** A link as it is stored: `stepKey` waits for `afterKey`. */
export interface StoredLink {
  readonly stepKey: string
  readonly afterKey: string
  readonly kind: string
  readonly lagWorkingDays: number
}

/** The steps with their links, by key. */
export function networkOf(steps: readonly StoredStep[], links: readonly StoredLink[]): NetworkStep[] {
  const linksOf = Map.groupBy(links, ({ stepKey }) => stepKey)
  return steps.map(({ key, workingDays }) => ({
    code: key,
    workingDays,
    links: (linksOf.get(key) ?? []).map(({ afterKey, kind, lagWorkingDays }) => ({
      after: afterKey,
      kind: kind as LinkKind,
      lagWorkingDays,
    })),
  }))
}

/** What a process promises (72→32 个工作日). @throws InternalError STORE_FAILED where its steps make no schedule. */
export function promiseOf(network: readonly NetworkStep[]) {
  const [serial, joint] = [serialWorkingDays(network), scheduleNetwork(network).workingDays]
  return { serialWorkingDays: serial, jointWorkingDays: joint, reductionPercent: reductionPercent(serial, joint) }
}
