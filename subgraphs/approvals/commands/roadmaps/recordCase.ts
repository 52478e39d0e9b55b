import { civilDate } from '#schema/clock.ts'
import type { Write } from '#schema/records/createWrites.ts'
import { type CaseProgress, daysByCase } from '../../rules/roadmap/caseProgress.ts'
import { refuseStep } from '../../rules/roadmap/recordStep.ts'
import type { CaseRow } from '../../store/caseFiles.ts'
import type { ReadCalendar } from '../../store/calendar.ts'
import { lockRoadmap, writeProgress } from './writeProgress.ts'

/** What of a case its roadmap looks at. */
type RecordedCase = Pick<CaseRow, 'number' | 'projectCode' | 'serviceItemCode' | 'acceptedAt' | 'decidedAt'>

/**
 * Tells the roadmap of a case's project what happened to the step of the case's service item. A day that the links of the step do not
 * allow is not written; an event says so, and the office records it when what comes before is recorded (an application that is complete
 * is accepted whatever the plan says: 行政许可法 第三十二条).
 */
export async function recordCase(
  write: Write,
  readCalendar: ReadCalendar,
  { number, projectCode, serviceItemCode, acceptedAt, decidedAt }: RecordedCase,
  { what, today }: Pick<CaseProgress, 'what' | 'today'>,
): Promise<void> {
  const locked = projectCode === null ? undefined : await lockRoadmap(write, projectCode)
  const step = locked?.steps.find(({ itemCode }) => itemCode === serviceItemCode)
  if (locked === undefined || step === undefined) return
  const { roadmap, steps, progress } = locked
  const days = daysByCase(progress.get(step.code), {
    what,
    today,
    acceptedOn: acceptedAt && civilDate(acceptedAt),
    decidedOn: decidedAt && civilDate(decidedAt),
  })
  if (days === null) return
  const record = { step: step.code, ...days }
  const refused = refuseStep({ startsOn: roadmap.startsOn, steps, progress }, record, today)
  if (refused === null) return writeProgress(write, locked, record, readCalendar)
  const payload = { project: projectCode, step: step.code, case: number, code: refused.code }
  await write.emit({ entity: 'roadmap_step', key: `${projectCode} ${step.code}`, kind: 'OUT_OF_ORDER', payload })
}
