import { meetsConditions, type ProcessTemplate, type ProjectFacts } from './processTemplate.ts'

/** Why a project may not take a process. */
export type Ineligibility =
  | 'PROJECT_FINISHED'
  | 'TEMPLATE_NOT_IN_FORCE'
  | 'OUTSIDE_PILOT'
  | 'PROJECT_FACTS_UNKNOWN'
  | 'PROJECT_TYPE_NOT_COVERED'
  | 'LAND_SOURCE_NOT_COVERED'

/** What decides whether a project may take a process. */
export interface Applicant extends ProjectFacts {
  readonly stage: string
  /** The zone that it lies in; null where it lies in none. */
  readonly zoneCode: string | null
}

/**
 * All reasons why a project may not take a process on a civil date (符合条件的项目); none where it may. A pilot (试行) is
 * open to projects of its zones up to its last day.
 */
export function ineligibility(template: ProcessTemplate, project: Applicant, day: string): Ineligibility[] {
  const { projectTypes, landSources } = template
  const { projectType, landSource } = project
  const unknown = (projectTypes.length > 0 && projectType === null) || (landSources.length > 0 && landSource === null)
  const [anyType, anySource] = [
    { projectTypes, landSources: [] },
    { projectTypes: [], landSources },
  ]
  const reasons: readonly (readonly [boolean, Ineligibility])[] = [
    [project.stage === 'FINISHED', 'PROJECT_FINISHED'],
    [!isInForce(template, day), 'TEMPLATE_NOT_IN_FORCE'],
    [!isOpenTo(template, project), 'OUTSIDE_PILOT'],
    [unknown, 'PROJECT_FACTS_UNKNOWN'],
    [projectType !== null && !meetsConditions(anyType, project), 'PROJECT_TYPE_NOT_COVERED'],
    [landSource !== null && !meetsConditions(anySource, project), 'LAND_SOURCE_NOT_COVERED'],
  ]
  return reasons.filter(([holds]) => holds).map(([, reason]) => reason)
}

/** For each process whether a project may take it on a civil date, and why not. */
export const eligibilityOf = (templates: readonly ProcessTemplate[], project: Applicant, day: string) =>
  templates.map((template) => {
    const reasons = ineligibility(template, project, day)
    return {
      processCode: template.code,
      processVersion: template.templateVersion,
      processName: template.name,
      eligible: reasons.length === 0,
      reasons,
    }
  })

/** Whether a version is in force on a civil date; a pilot is over after its last day even where no end of validity is set. */
export const isInForce = ({ validFrom, validUntil, pilotEndsOn }: ProcessTemplate, day: string): boolean =>
  day >= validFrom && (validUntil === null || day <= validUntil) && (pilotEndsOn === null || day <= pilotEndsOn)

const isOpenTo = ({ pilotZoneCodes }: ProcessTemplate, { zoneCode }: Applicant): boolean =>
  pilotZoneCodes.length === 0 || (zoneCode !== null && pilotZoneCodes.includes(zoneCode))

/**
 * The process that a project takes on a civil date: of those that it may take the pilot before the regular one, then the
 * first code, then the latest version; null where there is none.
 */
export function processFor(templates: readonly ProcessTemplate[], project: Applicant, day: string) {
  const open = templates.filter((template) => ineligibility(template, project, day).length === 0)
  return open.toSorted(byPreference)[0] ?? null
}

const byPreference = (a: ProcessTemplate, b: ProcessTemplate): number =>
  Number(b.pilotEndsOn !== null) - Number(a.pilotEndsOn !== null) ||
  (a.code < b.code ? -1 : Number(a.code > b.code)) ||
  b.templateVersion - a.templateVersion
