import { opensAfter, sortByLinks } from '#schema/criticalPath.ts'
import { type RoadmapCourse, withBuilding, withExtraDays } from './planRoadmap.ts'

/** What has really happened with a step; civil dates. */
export interface StepProgress {
  readonly actualStartOn: string | null
  readonly actualFinishOn: string | null
}

/** Where a step stands. */
export type StepState = 'FINISHED' | 'UNDER_WAY' | 'READY' | 'WAITING'

/** What is to be expected of a step from today on. */
export interface StepForecast {
  readonly state: StepState
  readonly forecastStartOn: string
  readonly forecastFinishOn: string
}

/** What is to be expected of a project's approval. */
export interface RoadmapForecast {
  readonly steps: ReadonlyMap<string, StepForecast>
  readonly finishesOn: string
}

/** A step in working days from the start of the roadmap. */
interface Expected {
  readonly start: number
  readonly finish: number
}

/**
 * What is to be expected, given what has happened until `today` (预测与实际): a finished step keeps its real days, one under
 * way takes as long as planned but does not end before today, and one that has not begun starts as soon as its links allow,
 * not before today.
 */
export function forecastRoadmap(
  course: RoadmapCourse,
  progress: ReadonlyMap<string, StepProgress>,
  today: string,
): RoadmapForecast {
  const { startsOn, calendar, buildingWorkingDays } = course
  const now = calendar.workingDaysBetween(startsOn, today)
  const workingDaysTo = (date: string): number => calendar.workingDaysBetween(startsOn, date)
  const dayOf = (workingDays: number): string => calendar.addWorkingDays(startsOn, Math.max(0, workingDays)).dueOn
  const expected = new Map<string, Expected>()
  const forecasts = new Map<string, StepForecast>()
  for (const step of sortByLinks(withBuilding(withExtraDays(course), buildingWorkingDays))) {
    const { actualStartOn = null, actualFinishOn = null } = progress.get(step.code) ?? {}
    const bounds = step.links.map((link) => {
      const { start, finish } = expected.get(link.after) as Expected
      return opensAfter(link, start, finish)
    })
    const start = actualStartOn === null ? Math.max(0, now, ...bounds) : workingDaysTo(actualStartOn)
    const finish = actualFinishOn === null ? Math.max(start + step.workingDays, now) : workingDaysTo(actualFinishOn)
    expected.set(step.code, { start, finish })
    forecasts.set(step.code, {
      state: stateOf({ actualStartOn, actualFinishOn }, isReady(step.links, progress)),
      forecastStartOn: actualStartOn ?? dayOf(start),
      forecastFinishOn: actualFinishOn ?? dayOf(finish),
    })
  }
  const ends = [...forecasts.values()].map(({ forecastFinishOn }) => forecastFinishOn)
  return { steps: forecasts, finishesOn: ends.toSorted().at(-1) ?? startsOn }
}

function stateOf({ actualStartOn, actualFinishOn }: StepProgress, ready: boolean): StepState {
  if (actualFinishOn !== null) return 'FINISHED'
  if (actualStartOn !== null) return 'UNDER_WAY'
  return ready ? 'READY' : 'WAITING'
}

/** Whether all that a step waits for has happened: finished, or accepted where that is enough. */
export const isReady = (
  links: readonly { readonly after: string; readonly kind: string }[],
  progress: ReadonlyMap<string, StepProgress>,
): boolean =>
  links.every(({ after, kind }) => {
    const { actualStartOn = null, actualFinishOn = null } = progress.get(after) ?? {}
    return actualFinishOn !== null || (kind === 'START_AFTER_ACCEPTANCE' && actualStartOn !== null)
  })

/**
 * Working days that the process has really taken: those on which at least one step was under way, so that neither the time
 * in which the developer prepares the next step nor that in which he builds is counted. Null while a step is open.
 */
export function elapsedWorkingDays(
  { steps, calendar }: Pick<RoadmapCourse, 'steps' | 'calendar'>,
  progress: ReadonlyMap<string, StepProgress>,
): number | null {
  const real = steps.map(({ code }) => progress.get(code))
  if (real.length === 0 || !real.every(isFinished)) return null
  let [days, until] = [0, '']
  for (const { actualStartOn, actualFinishOn } of real.toSorted((a, b) =>
    a.actualStartOn < b.actualStartOn ? -1 : 1,
  )) {
    const from = actualStartOn > until ? actualStartOn : until
    if (actualFinishOn <= from) continue
    days += calendar.workingDaysBetween(from, actualFinishOn)
    until = actualFinishOn
  }
  return days
}

interface Finished {
  readonly actualStartOn: string
  readonly actualFinishOn: string
}

const isFinished = (progress: StepProgress | undefined): progress is Finished =>
  progress !== undefined && progress.actualStartOn !== null && progress.actualFinishOn !== null
