import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { type Conflict, conflict, type Refused } from '#schema/refusals.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import { elapsedWorkingDays, type StepProgress } from '../../rules/roadmap/forecastRoadmap.ts'
import { applicableSteps, type TemplateStep } from '../../rules/roadmap/processTemplate.ts'
import { refuseStep, type StepRecord } from '../../rules/roadmap/recordStep.ts'
import { roadmapRefusals } from '../../rules/roadmap/refusals.ts'
import type { ReadCalendar } from '../../store/calendar.ts'
import { progressOf, roadmapsOf, type StoredRoadmap, templatesOf } from '../../store/roadmaps.ts'

/** What happened with a step, and the version of the roadmap that this is based on. */
export interface RoadmapStepInput extends StepRecord {
  readonly project: string
  readonly expectedVersion: number
}

/**
 * Records when a step was accepted and when it ended, for the organ of the step or the office; null says that it is there.
 * With the last step the roadmap knows how many working days the process really took.
 */
export const createRecordRoadmapStep =
  (run: RunWrite, clock: Clock, readCalendar: ReadCalendar) =>
  (actor: Actor, input: RoadmapStepInput): Promise<Refused | Conflict | null> =>
    run(actor, async (write) => {
      const roadmap = await lockRoadmap(write, input.project)
      if (roadmap === undefined) {
        return roadmapRefusals.refuse('ROADMAP_MISSING', { parameters: { project: input.project }, path: ['project'] })
      }
      const steps = await stepsOf(write, roadmap)
      const step = steps.find(({ code }) => code === input.step)
      if (step !== undefined) requireOwner(actor, step)
      if (roadmap.version !== input.expectedVersion) {
        return conflict(input.expectedVersion, { __typename: 'Roadmap', version: roadmap.version })
      }
      const done = await progressOf(write, [input.project])
      const progress = new Map<string, StepProgress>(done.map((one) => [one.code, one]))
      const refused = refuseStep({ startsOn: roadmap.startsOn, steps, progress }, input, civilDate(clock()))
      if (refused !== null) return refused
      const { calendar } = await readCalendar(write)
      const known = progress.has(input.step)
      progress.set(input.step, { actualStartOn: input.startedOn, actualFinishOn: input.finishedOn })
      await writeStep(write, input, known)
      const elapsed = elapsedWorkingDays({ steps, calendar }, progress)
      await write.update('roadmap', 'project_code', input.project, {
        finishedOn: elapsed === null ? null : lastFinish(progress),
        elapsedWorkingDays: elapsed,
      })
      return null
    })

async function lockRoadmap(write: Write, project: string): Promise<StoredRoadmap | undefined> {
  await write.query('lock roadmap', 'SELECT FROM approvals.roadmap WHERE project_code = $1 FOR UPDATE', [project])
  const [roadmap] = await roadmapsOf(write, [project])
  return roadmap
}

async function stepsOf(write: Write, roadmap: StoredRoadmap): Promise<TemplateStep[]> {
  const [template] = await templatesOf(write, [roadmap.template])
  return applicableSteps(requireRow('process template', roadmap.template, template ?? null).steps, roadmap)
}

/** A department records its own steps; the office all of them. */
function requireOwner(actor: Actor, { organCode }: TemplateStep): void {
  if (actor.roles.includes('COORDINATOR')) return
  requireActor({ actor }, { roles: ['CASE_HANDLER', 'DECISION_MAKER'], organ: organCode })
}

async function writeStep(write: Write, input: RoadmapStepInput, known: boolean): Promise<void> {
  const { project, step, startedOn, finishedOn } = input
  const id = `${project} ${step}`
  const days = { actualStartOn: startedOn, actualFinishOn: finishedOn }
  if (known) await write.update('roadmap_step', 'id', id, days)
  else await write.insert('roadmap_step', { id, projectCode: project, code: step, ...days })
  const kind = finishedOn === null ? 'STARTED' : 'FINISHED'
  await write.emit({ entity: 'roadmap_step', key: id, kind, payload: { project, step, startedOn, finishedOn } })
}

const lastFinish = (progress: ReadonlyMap<string, StepProgress>): string =>
  [...progress.values()].reduce(
    (last, { actualFinishOn }) => ((actualFinishOn ?? '') > last ? (actualFinishOn ?? '') : last),
    '',
  )
