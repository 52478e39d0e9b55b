import { ClientError } from '#schema/errors.ts'

/** A step that is assumed to take so many working days more, or fewer. */
export interface WhatIf {
  readonly step: string
  readonly extraDays: number
}

/** The most days that one step is assumed to take longer. */
const mostExtraDays = 1_000

/**
 * The assumptions by step; several for one step add up.
 * @throws ClientError BAD_USER_INPUT for a step that the process does not have, more than 1,000 days, or so few that the step
 * would take none.
 */
export function readWhatIf(
  assumed: readonly WhatIf[],
  steps: readonly { readonly code: string; readonly workingDays: number }[],
): ReadonlyMap<string, number> {
  const byCode = new Map(steps.map((step) => [step.code, step]))
  const extra = new Map<string, number>()
  for (const { step: code, extraDays } of assumed) {
    const step = byCode.get(code)
    if (step === undefined) throw new ClientError('BAD_USER_INPUT', 'WHAT_IF_STEP_UNKNOWN', { received: code })
    const sum = (extra.get(code) ?? 0) + extraDays
    const least = 1 - step.workingDays
    if (sum < least || sum > mostExtraDays) {
      throw new ClientError('BAD_USER_INPUT', 'WHAT_IF_DAYS_RANGE', { step: code, least, most: mostExtraDays })
    }
    extra.set(code, sum)
  }
  return extra
}
