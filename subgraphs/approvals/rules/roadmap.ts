import { InternalError } from '#schema/errors.ts'

/** The planned dates of a step. */
export interface PlannedStep {
  readonly plannedStartOn: Date
  readonly plannedFinishOn: Date
}

/** The first and the last planned day of a roadmap. @throws InternalError STORE_FAILED where it has no steps. */
export function plannedSpan(steps: readonly PlannedStep[]): { startsOn: Date; finishesOn: Date } {
  const [first] = steps
  if (first === undefined) throw new InternalError('STORE_FAILED', 'A roadmap has no steps.')
  return steps.reduce(
    ({ startsOn, finishesOn }, { plannedStartOn, plannedFinishOn }) => ({
      startsOn: plannedStartOn < startsOn ? plannedStartOn : startsOn,
      finishesOn: plannedFinishOn > finishesOn ? plannedFinishOn : finishesOn,
    }),
    { startsOn: first.plannedStartOn, finishesOn: first.plannedFinishOn },
  )
}
