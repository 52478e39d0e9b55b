import { announcedCalendar } from '#schema/workingDays.ts'
import { STANDARD_PROCESS } from '../../demo/reference/stages.ts'
import type { ReferenceProcess } from '../../demo/reference/types.ts'
import { computeRoadmap, type DrawnRoadmap } from '../../subgraphs/approvals/rules/roadmap/computeRoadmap.ts'
import type { planRoadmap } from '../../subgraphs/approvals/rules/roadmap/planRoadmap.ts'
import type { ProcessTemplate } from '../../subgraphs/approvals/rules/roadmap/processTemplate.ts'

/** A process of the demonstration district as the approval centre keeps it. */
export const templateOf = (process: ReferenceProcess, changes: Partial<ProcessTemplate> = {}): ProcessTemplate => ({
  codeVersion: `${process.code}@${process.version}`,
  code: process.code,
  templateVersion: process.version,
  name: process.name,
  validFrom: '2022-03-01',
  validUntil: null,
  pilotZoneCodes: [],
  pilotEndsOn: null,
  projectTypes: [],
  landSources: process.landSources,
  steps: process.steps.map(({ organ, ...step }) => ({
    ...step,
    organCode: organ,
    projectTypes: [],
    landSources: [],
  })),
  ...changes,
})
/** The standard process: 72 working days serially, 32 jointly. */
export const standard = templateOf(STANDARD_PROCESS)
/** The standard process begun on a day. */
export const course = (startsOn: string, changes: Partial<Parameters<typeof planRoadmap>[0]> = {}) => ({
  startsOn,
  steps: standard.steps,
  buildingWorkingDays: 0,
  calendar: announcedCalendar,
  extraDays: new Map<string, number>(),
  ...changes,
})
const drawn: DrawnRoadmap = {
  projectCode: '2512-330211-04-01-000001',
  version: 1,
  drawnOn: '2025-09-25',
  startsOn: '2025-09-25',
  buildingWorkingDays: 0,
  projectType: 'INDUSTRY',
  landSource: 'ALLOCATION',
  finishedOn: null,
  elapsedWorkingDays: null,
}
/** The roadmap of the standard process drawn up on 25 September 2025, read on a day. */
export const read = (changes: Partial<Parameters<typeof computeRoadmap>[0]> = {}) =>
  computeRoadmap({
    drawn,
    template: standard,
    progress: new Map(),
    calendar: announcedCalendar,
    whatIf: [],
    today: '2025-09-25',
    ...changes,
  })
/** One step of a roadmap. */
export const stepOf = (roadmap: ReturnType<typeof read>, code: string) =>
  roadmap.steps.find((step) => step.code === code)
