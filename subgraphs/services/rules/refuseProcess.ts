import { findNetworkFault, type LinkKind } from '#schema/criticalPath.ts'
import type { Refused } from '#schema/refusals.ts'
import { standardRefusals } from './refusals.ts'

/** A step of a process that is to be drafted. */
export interface DraftStep {
  readonly code: string
  readonly stage: string
  readonly workingDays: number
  readonly milestone: boolean
  readonly links: readonly { readonly after: string; readonly kind: LinkKind; readonly lagWorkingDays: number }[]
}

const { refuse } = standardRefusals
const [mostSteps, mostDays] = [200, 1_000]

/** Why steps make no process; null where they do: whole days, one milestone per stage, and no step that waits for itself. */
export function refuseProcess(steps: readonly DraftStep[]): Refused | null {
  const path = ['steps']
  if (steps.length < 1 || steps.length > mostSteps) {
    return refuse('STEP_COUNT', { parameters: { received: steps.length }, path })
  }
  const wrong = steps.find(({ workingDays, links }) => !isDays(workingDays, 1) || !links.every(hasLag))
  if (wrong) return refuse('STEP_DAYS', { parameters: { step: wrong.code }, path })
  const fault = findNetworkFault(steps)
  if (fault) return refuse('PROCESS_FAULT', { parameters: { fault: fault.kind, step: fault.step }, path })
  const twice = [...Map.groupBy(steps, ({ stage }) => stage)].find(([, own]) => milestonesOf(own) !== 1)
  return twice
    ? refuse('MILESTONE_COUNT', { parameters: { stage: twice[0], received: milestonesOf(twice[1]) }, path })
    : null
}

const milestonesOf = (steps: readonly DraftStep[]): number => steps.filter(({ milestone }) => milestone).length

const hasLag = ({ lagWorkingDays }: { readonly lagWorkingDays: number }): boolean => isDays(lagWorkingDays, 0)

const isDays = (days: number, least: number): boolean => days >= least && days <= mostDays
