import type { WorkingCalendar } from '#schema/workingDays.ts'
import { forecastRoadmap, type StepForecast, type StepProgress } from './forecastRoadmap.ts'
import { type PlannedStep, planRoadmap, type RoadmapPlan } from './planRoadmap.ts'
import { applicableSteps, type ProcessTemplate, type ProjectFacts } from './processTemplate.ts'
import { readWhatIf, type WhatIf } from './whatIf.ts'

/** A roadmap as it is kept: the version of the process and the facts of the project on the day it was drawn up. */
export interface DrawnRoadmap extends ProjectFacts {
  readonly projectCode: string
  readonly version: number
  readonly drawnOn: string
  readonly startsOn: string
  readonly buildingWorkingDays: number
  /** When its last step ended, and the working days that it took; null while a step is open. */
  readonly finishedOn: string | null
  readonly elapsedWorkingDays: number | null
}

/** What a roadmap is read with. */
export interface RoadmapReading {
  readonly drawn: DrawnRoadmap
  readonly template: ProcessTemplate
  readonly progress: ReadonlyMap<string, StepProgress>
  readonly calendar: WorkingCalendar
  readonly whatIf: readonly WhatIf[]
  /** The civil date of the reading. */
  readonly today: string
}

/** A step of a roadmap: planned, real and expected days. */
export interface RoadmapStep extends PlannedStep, StepProgress, StepForecast {
  /** All steps of the roadmap, to which its links lead. */
  readonly siblings: ReadonlyMap<string, RoadmapStep>
}

/** A roadmap with all its days (审批路线图和时间表). */
export interface Roadmap extends DrawnRoadmap, Omit<RoadmapPlan, 'steps'> {
  readonly processCode: string
  readonly processVersion: number
  readonly processName: string
  readonly steps: readonly RoadmapStep[]
  readonly whatIf: readonly WhatIf[]
  readonly forecastFinishesOn: string
  /** Working days by which the forecast is behind the plan, what-if included; negative where it is ahead. */
  readonly delayWorkingDays: number
  readonly today: string
}

/**
 * Computes a roadmap from the version of the process that it was drawn up with; nothing is saved.
 * @throws ClientError BAD_USER_INPUT for a what-if that does not fit, InternalError STORE_FAILED for steps that make no schedule.
 */
export function computeRoadmap({ drawn, template, progress, calendar, whatIf, today }: RoadmapReading): Roadmap {
  const steps = applicableSteps(template.steps, drawn)
  const { startsOn, buildingWorkingDays } = drawn
  const course = { startsOn, steps, buildingWorkingDays, calendar, extraDays: readWhatIf(whatIf, steps) }
  const plan = planRoadmap(course)
  const forecast = forecastRoadmap(course, progress, today)
  const siblings = new Map<string, RoadmapStep>()
  for (const step of plan.steps) {
    const real = progress.get(step.code) ?? notBegun
    siblings.set(step.code, { ...step, ...real, ...(forecast.steps.get(step.code) as StepForecast), siblings })
  }
  return {
    ...drawn,
    ...plan,
    processCode: template.code,
    processVersion: template.templateVersion,
    processName: template.name,
    steps: [...siblings.values()],
    whatIf,
    forecastFinishesOn: forecast.finishesOn,
    delayWorkingDays: calendar.workingDaysBetween(plan.finishesOn, forecast.finishesOn),
    today,
  }
}

const notBegun: StepProgress = { actualStartOn: null, actualFinishOn: null }
