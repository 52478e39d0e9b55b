import type { Refused } from '#schema/refusals.ts'
import type { Extension } from './clock.ts'
import { caseRefusals } from './refusals.ts'

/** 行政许可法 第四十二条: ten working days for a single organ, fifteen where several handle a matter together. */
export const longestExtension = (joint: boolean): number => (joint ? 15 : 10)

/** What an extension asks. */
export interface ExtensionRequest {
  readonly workingDays: number
  readonly joint: boolean
  /** Those that the clock counts. */
  readonly extensions: readonly Extension[]
  /** Whether this case was extended, be it as a mock approval that has no effect on the clock of the others. */
  readonly extended: boolean
  /** The last day of the clock, and today. */
  readonly dueOn: string | null
  readonly today: string
}

/** Why a limit may not be extended; null where it may. */
export function refuseExtension(request: ExtensionRequest): Refused | null {
  const { workingDays, joint, extensions, extended, dueOn, today } = request
  if (extended || extensions.length > 0) return caseRefusals.refuse('EXTENSION_TWICE')
  if (dueOn !== null && dueOn < today) return caseRefusals.refuse('EXTENSION_LATE', { parameters: { dueOn, today } })
  const expected = longestExtension(joint)
  if (Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= expected) return null
  return caseRefusals.refuse('EXTENSION_TOO_LONG', {
    parameters: { expected, received: workingDays },
    path: ['workingDays'],
  })
}
