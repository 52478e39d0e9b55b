import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { RunWrite } from '#schema/records/createWrites.ts'
import { type Conflict, conflict, type Refused } from '#schema/refusals.ts'
import type { TemplateStep } from '../../rules/roadmap/processTemplate.ts'
import { refuseStep, type StepRecord } from '../../rules/roadmap/recordStep.ts'
import { roadmapRefusals } from '../../rules/roadmap/refusals.ts'
import type { ReadCalendar } from '../../store/calendar.ts'
import { lockRoadmap, writeProgress } from './writeProgress.ts'

/** What happened with a step, and the version of the roadmap that this is based on. */
export interface RoadmapStepInput extends StepRecord {
  readonly project: string
  readonly expectedVersion: number
}

/** Records when a step was accepted and when it ended, for the organ of the step or the office; null says that it is there. */
export const createRecordRoadmapStep =
  (run: RunWrite, clock: Clock, readCalendar: ReadCalendar) =>
  (actor: Actor, input: RoadmapStepInput): Promise<Refused | Conflict | null> =>
    run(actor, async (write) => {
      const locked = await lockRoadmap(write, input.project)
      if (locked === undefined) {
        return roadmapRefusals.refuse('ROADMAP_MISSING', { parameters: { project: input.project }, path: ['project'] })
      }
      const { roadmap, steps, progress } = locked
      const step = steps.find(({ code }) => code === input.step)
      if (step !== undefined) requireOwner(actor, step)
      if (roadmap.version !== input.expectedVersion) {
        return conflict(input.expectedVersion, { __typename: 'Roadmap', version: roadmap.version })
      }
      const refused = refuseStep({ startsOn: roadmap.startsOn, steps, progress }, input, civilDate(clock()))
      if (refused === null) await writeProgress(write, locked, input, readCalendar)
      return refused
    })

/** A department records its own steps; the office all of them. */
function requireOwner(actor: Actor, { organCode }: TemplateStep): void {
  if (actor.roles.includes('COORDINATOR')) return
  requireActor({ actor }, { roles: ['CASE_HANDLER', 'DECISION_MAKER'], organ: organCode })
}
