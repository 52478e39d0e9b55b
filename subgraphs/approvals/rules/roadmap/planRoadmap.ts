import { reductionPercent, scheduleNetwork, serialWorkingDays, type StepTimes } from '#schema/criticalPath.ts'
import type { WorkingCalendar } from '#schema/workingDays.ts'
import type { TemplateStep } from './processTemplate.ts'

/** What a roadmap is computed from. */
export interface RoadmapCourse {
  /** The day from which working days count: the day after it is day 1. */
  readonly startsOn: string
  /** The steps that the project takes, in order. */
  readonly steps: readonly TemplateStep[]
  /** Working days that the developer builds; no days of the process. */
  readonly buildingWorkingDays: number
  readonly calendar: WorkingCalendar
  /** Working days added to steps to see what would happen (模拟推演); none in the plan itself. */
  readonly extraDays: ReadonlyMap<string, number>
}

/** The days of one step. A step that starts on a day has the next working day as its day 1. */
export interface PlannedStep extends TemplateStep {
  /** Its place, from 1. */
  readonly position: number
  /** Added by the what-if. */
  readonly extraDays: number
  /** The plan, without any what-if. */
  readonly plannedStartOn: string
  readonly plannedFinishOn: string
  readonly earliestStartOn: string
  readonly earliestFinishOn: string
  readonly latestStartOn: string
  readonly latestFinishOn: string
  readonly slackWorkingDays: number
  /** Whether it has no slack. */
  readonly critical: boolean
}

/** The dated dependency graph of a project's approval (审批路线图和时间表). */
export interface RoadmapPlan {
  readonly startsOn: string
  readonly finishesOn: string
  /** True where a year on the way is not announced, so that days may still move. */
  readonly provisional: boolean
  /** Working days of the process, the building time left out: one step after another, and along the links. */
  readonly serialWorkingDays: number
  readonly jointWorkingDays: number
  /** By how many per cent the joint process is shorter, one decimal. */
  readonly reductionPercent: string
  /** When it would end if the steps came one after another. */
  readonly serialFinishesOn: string
  readonly steps: readonly PlannedStep[]
  /** One longest path, in order, by step. */
  readonly criticalPath: readonly string[]
}

/** Computes the plan: the longest path by the critical path method, and its days in the calendar. @throws InternalError STORE_FAILED for steps that make no schedule. */
export function planRoadmap(course: RoadmapCourse): RoadmapPlan {
  const { startsOn, calendar, buildingWorkingDays } = course
  const own = withExtraDays(course)
  const planned = scheduleNetwork(withBuilding(course.steps, buildingWorkingDays))
  const earliest = scheduleNetwork(withBuilding(own, buildingWorkingDays))
  const joint = scheduleNetwork(own).workingDays
  const serial = serialWorkingDays(own)
  const building = own.some(({ awaitsConstruction }) => awaitsConstruction) ? buildingWorkingDays : 0
  const dayOf = (workingDays: number): string => calendar.addWorkingDays(startsOn, workingDays).dueOn
  const times = (code: string, of: typeof planned): StepTimes => of.times.get(code) as StepTimes
  const { dueOn, provisional } = calendar.addWorkingDays(startsOn, earliest.workingDays)
  return {
    startsOn,
    finishesOn: dueOn,
    provisional,
    serialWorkingDays: serial,
    jointWorkingDays: joint,
    reductionPercent: reductionPercent(serial, joint),
    serialFinishesOn: dayOf(serial + building),
    steps: course.steps.map((step, index) => ({
      ...step,
      position: index + 1,
      extraDays: course.extraDays.get(step.code) ?? 0,
      ...datesOf(times(step.code, planned), times(step.code, earliest), dayOf),
    })),
    criticalPath: earliest.criticalPath,
  }
}

/** The steps with their durations as the what-if has them. */
export const withExtraDays = ({ steps, extraDays }: Pick<RoadmapCourse, 'steps' | 'extraDays'>): TemplateStep[] =>
  steps.map((step) => ({ ...step, workingDays: step.workingDays + (extraDays.get(step.code) ?? 0) }))

/** The steps that wait for the completed building wait so much longer for what comes before them. */
export const withBuilding = (steps: readonly TemplateStep[], buildingWorkingDays: number): TemplateStep[] =>
  steps.map((step) =>
    step.awaitsConstruction
      ? {
          ...step,
          links: step.links.map((link) => ({ ...link, lagWorkingDays: link.lagWorkingDays + buildingWorkingDays })),
        }
      : step,
  )

const datesOf = (planned: StepTimes, times: StepTimes, dayOf: (workingDays: number) => string) => ({
  plannedStartOn: dayOf(planned.earliestStart),
  plannedFinishOn: dayOf(planned.earliestFinish),
  earliestStartOn: dayOf(times.earliestStart),
  earliestFinishOn: dayOf(times.earliestFinish),
  latestStartOn: dayOf(times.latestStart),
  latestFinishOn: dayOf(times.latestFinish),
  slackWorkingDays: times.slack,
  critical: times.slack === 0,
})
