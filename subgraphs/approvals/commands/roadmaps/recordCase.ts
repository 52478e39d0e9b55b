import { civilDate } from '#schema/clock.ts'
import type { Write } from '#schema/records/createWrites.ts'
import { refuseStep } from '../../rules/roadmap/recordStep.ts'
import type { CaseRow } from '../../store/caseFiles.ts'
import type { ReadCalendar } from '../../store/calendar.ts'
import { lockRoadmap, writeProgress } from './writeProgress.ts'

/** What happened to a case: accepted today, or granted today. */
export interface CaseProgress {
  readonly today: string
  readonly finished: boolean
}

/** What of a case its roadmap looks at. */
type RecordedCase = Pick<CaseRow, 'number' | 'projectCode' | 'serviceItemCode' | 'acceptedAt'>

/**
 * Tells the roadmap of a case's project what happened: the step of the case's service item starts with the acceptance and ends with the
 * grant. A day that the links of the step do not allow is not written; an event says so, and the office records it when what comes before is
 * recorded (an application that is complete is accepted whatever the plan says: 行政许可法 第三十二条).
 */
export async function recordCase(
  write: Write,
  readCalendar: ReadCalendar,
  { number, projectCode, serviceItemCode, acceptedAt }: RecordedCase,
  { today, finished }: CaseProgress,
): Promise<void> {
  const locked = projectCode === null ? undefined : await lockRoadmap(write, projectCode)
  const step = locked?.steps.find(({ itemCode }) => itemCode === serviceItemCode)
  if (locked === undefined || step === undefined) return
  const known = locked.progress.get(step.code)
  if (known?.actualFinishOn != null || (known !== undefined && !finished)) return
  const startedOn = known?.actualStartOn ?? (acceptedAt === null ? today : civilDate(acceptedAt))
  const record = { step: step.code, startedOn, finishedOn: finished ? today : null }
  const { roadmap, steps, progress } = locked
  const refused = refuseStep({ startsOn: roadmap.startsOn, steps, progress }, record, today)
  if (refused === null) return writeProgress(write, locked, record, readCalendar)
  const payload = { project: projectCode, step: step.code, case: number, code: refused.code }
  await write.emit({ entity: 'roadmap_step', key: `${projectCode} ${step.code}`, kind: 'OUT_OF_ORDER', payload })
}
