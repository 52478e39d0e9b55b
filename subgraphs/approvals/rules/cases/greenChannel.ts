import type { Refused } from '#schema/refusals.ts'
import { caseRefusals } from './refusals.ts'

const { refuse } = caseRefusals

/** What the fast track asks of a case. */
export interface GreenChannelFacts {
  /** Whether the item of the case is open to it. */
  readonly open: boolean
  /** Whether the case is on it already. */
  readonly taken: boolean
  readonly joint: boolean
  readonly promisedWorkingDays: number
  /** The organ that lets it on. */
  readonly authoriser: string | null
}

/** Why a case may not be let on the fast track with a shorter limit; null where it may. */
export function refuseGreenChannel(facts: GreenChannelFacts, workingDays: number): Refused | null {
  if (!facts.open) return refuse('GREEN_CHANNEL_NOT_OPEN')
  if (facts.taken) return refuse('GREEN_CHANNEL_TWICE')
  if (facts.joint) return refuse('GREEN_CHANNEL_JOINT')
  if (facts.authoriser === null) return refuse('AUTHORISER_MISSING')
  const most = facts.promisedWorkingDays - 1
  if (workingDays >= 1 && workingDays <= most) return null
  return refuse('GREEN_CHANNEL_DAYS', { parameters: { most, received: workingDays }, path: ['workingDays'] })
}
