import type { Write } from '#schema/records/createWrites.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import { elapsedWorkingDays, type StepProgress } from '../../rules/roadmap/forecastRoadmap.ts'
import { applicableSteps, type TemplateStep } from '../../rules/roadmap/processTemplate.ts'
import type { StepRecord } from '../../rules/roadmap/recordStep.ts'
import type { ReadCalendar } from '../../store/calendar.ts'
import { progressOf, roadmapsOf, type StoredRoadmap, templatesOf } from '../../store/roadmaps.ts'

/** A roadmap that is locked to the end of the transaction, with the steps of its project and what really happened with them. */
export interface LockedRoadmap {
  readonly roadmap: StoredRoadmap
  readonly steps: readonly TemplateStep[]
  readonly progress: ReadonlyMap<string, StepProgress>
}

/** Locks the roadmap of a project; undefined where it has none. */
export async function lockRoadmap(write: Write, project: string): Promise<LockedRoadmap | undefined> {
  await write.query('lock roadmap', 'SELECT FROM approvals.roadmap WHERE project_code = $1 FOR UPDATE', [project])
  const [roadmap] = await roadmapsOf(write, [project])
  if (roadmap === undefined) return undefined
  const [template] = await templatesOf(write, [roadmap.template])
  const progress = await progressOf(write, [project])
  return {
    roadmap,
    steps: applicableSteps(requireRow('process template', roadmap.template, template ?? null).steps, roadmap),
    progress: new Map(progress.map((one) => [one.code, one])),
  }
}

/**
 * Writes what happened with a step, with its event. With the last step the roadmap knows how many working days the process really took.
 */
export async function writeProgress(
  write: Write,
  { roadmap: { projectCode }, steps, progress }: LockedRoadmap,
  record: StepRecord,
  readCalendar: ReadCalendar,
): Promise<void> {
  await writeStep(write, projectCode, record, progress.has(record.step))
  const now = new Map([
    ...progress,
    [record.step, { actualStartOn: record.startedOn, actualFinishOn: record.finishedOn }],
  ])
  const { calendar } = await readCalendar(write)
  const elapsed = elapsedWorkingDays({ steps, calendar }, now)
  await write.update('roadmap', 'project_code', projectCode, {
    finishedOn: elapsed === null ? null : lastFinish(now),
    elapsedWorkingDays: elapsed,
  })
}

async function writeStep(write: Write, project: string, record: StepRecord, known: boolean): Promise<void> {
  const { step, startedOn, finishedOn } = record
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
