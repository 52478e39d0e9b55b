import type { NetworkLink } from '#schema/criticalPath.ts'
import type { Refused } from '#schema/refusals.ts'
import type { StepProgress } from './forecastRoadmap.ts'
import type { TemplateStep } from './processTemplate.ts'
import { roadmapRefusals } from './refusals.ts'

/** What is to be recorded of a step, and on what. */
export interface StepRecord {
  readonly step: string
  readonly startedOn: string
  readonly finishedOn: string | null
}

/** The roadmap that a step is recorded on. */
export interface RecordedRoadmap {
  readonly startsOn: string
  readonly steps: readonly TemplateStep[]
  readonly progress: ReadonlyMap<string, StepProgress>
}

const { refuse } = roadmapRefusals

/** Why a step may not be recorded on a civil date `today`; null where it may. Lags are in the plan; what really happened only has to be in order. */
export function refuseStep(roadmap: RecordedRoadmap, record: StepRecord, today: string): Refused | null {
  const step = roadmap.steps.find(({ code }) => code === record.step)
  if (step === undefined) return refuse('STEP_UNKNOWN', { parameters: { step: record.step }, path: ['step'] })
  return refuseDays(roadmap, record, today) ?? refuseOrder(roadmap, step, record)
}

function refuseDays({ startsOn }: RecordedRoadmap, { startedOn, finishedOn }: StepRecord, today: string) {
  const last = finishedOn ?? startedOn
  if (last < startedOn) {
    return refuse('STEP_DAYS_REVERSED', { parameters: { startedOn, finishedOn: last }, path: ['finishedOn'] })
  }
  if (startedOn < startsOn) {
    return refuse('STEP_BEFORE_START', { parameters: { day: startedOn, startsOn }, path: ['startedOn'] })
  }
  return last > today ? refuse('STEP_IN_FUTURE', { parameters: { day: last } }) : null
}

/** In both directions: a correction must not tear a step away from one that has started after it. */
function refuseOrder({ steps, progress }: RecordedRoadmap, step: TemplateStep, record: StepRecord): Refused | null {
  const own: StepProgress = { actualStartOn: record.startedOn, actualFinishOn: record.finishedOn }
  const waitsFor = step.links.find((link) => !opens(link, progress.get(link.after), record.startedOn))
  if (waitsFor)
    return refuse('STEP_BLOCKED', { parameters: { step: step.code, waitsFor: waitsFor.after }, path: ['startedOn'] })
  const follower = steps.find(({ code, links }) => {
    const startOn = progress.get(code)?.actualStartOn ?? null
    return startOn !== null && links.some((link) => link.after === step.code && !opens(link, own, startOn))
  })
  if (follower === undefined) return null
  return refuse('STEP_NEEDED_BY_OTHERS', { parameters: { step: step.code, follower: follower.code } })
}

/** Whether what really happened before lets a step start on a day. */
function opens({ kind }: NetworkLink, before: StepProgress | undefined, startOn: string): boolean {
  const since = kind === 'FINISH_TO_START' ? before?.actualFinishOn : before?.actualStartOn
  return since != null && since <= startOn
}
