import { addWorkingDays } from '#schema/workingDays.ts'
import { addDays, lastWorkingDay } from './dates.ts'
import type { WorldCertificate, WorldProject, WorldStage } from './types.ts'

/** The stages of a project, in order. */
export const worldStages: readonly WorldStage[] = [
  'INITIATION',
  'DESIGN_REVIEW',
  'DRAWING_REVIEW',
  'COMPLETION_ACCEPTANCE',
  'FINISHED',
]

/** The permits of a project, in the order in which they are issued. */
export const permitNames = [
  'siteOpinion',
  'landUsePreReview',
  'landUsePlanningPermit',
  'constructionPlanningPermit',
  'constructionPermit',
  'completionAcceptance',
] as const satisfies readonly (keyof WorldProject)[]

export type PermitName = (typeof permitNames)[number]

interface PermitRule {
  readonly stage: WorldStage
  /** Closes its stage: a project in that stage does not have it yet. */
  readonly closing: boolean
  readonly daysFromStart: number
  /** Working days from the start where all permits are issued within a month. */
  readonly swiftly: number
  /** Days from issue to the last day of validity; null without limit. */
  readonly validDays: number | null
  /** Asked for allocated land only: elsewhere the supply of the land has settled it (城乡规划法第三十六条). */
  readonly allocatedOnly: boolean
  /** How the organ numbers it; permits of construction count by day, the others by year. */
  readonly prefix: string | null
}

const rule = (
  stage: WorldStage,
  [daysFromStart, swiftly]: readonly [number, number],
  prefix: string | null,
  { validDays = 730, ...others }: Partial<PermitRule> = {},
): PermitRule => ({
  stage,
  closing: true,
  daysFromStart,
  swiftly,
  prefix,
  allocatedOnly: false,
  ...others,
  validDays,
})

const onAllocatedLand = { closing: false, allocatedOnly: true, validDays: 1_095 } as const

const rules: Readonly<Record<PermitName, PermitRule>> = {
  siteOpinion: rule('INITIATION', [20, 2], '选字第', onAllocatedLand),
  landUsePreReview: rule('INITIATION', [20, 3], '镇土资预', onAllocatedLand),
  landUsePlanningPermit: rule('INITIATION', [45, 6], '地字第'),
  constructionPlanningPermit: rule('DESIGN_REVIEW', [90, 10], '建字第'),
  constructionPermit: rule('DRAWING_REVIEW', [130, 15], null),
  completionAcceptance: rule('COMPLETION_ACCEPTANCE', [480, 300], '镇建竣备', { validDays: null }),
}

/** What decides which permits a project has, and when it got them. */
export interface PermittedProject extends Pick<WorldProject, 'stage' | 'startedOn' | 'landSource'> {
  readonly index: number
  /** All permits were issued within a month of the start. */
  readonly swift: boolean
}

/** The permits that a project has by `until`, each issued on a working day; null where it has none. */
export const issuePermits = (
  project: PermittedProject,
  until: string,
): Record<PermitName, WorldCertificate | null> => ({
  siteOpinion: issue('siteOpinion', project, until),
  landUsePreReview: issue('landUsePreReview', project, until),
  landUsePlanningPermit: issue('landUsePlanningPermit', project, until),
  constructionPlanningPermit: issue('constructionPlanningPermit', project, until),
  constructionPermit: issue('constructionPermit', project, until),
  completionAcceptance: issue('completionAcceptance', project, until),
})

function issue(name: PermitName, project: PermittedProject, until: string): WorldCertificate | null {
  const { stage, closing, daysFromStart, swiftly, validDays, allocatedOnly, prefix } = rules[name]
  const { startedOn, landSource, swift, index } = project
  const reached = worldStages.indexOf(project.stage) - worldStages.indexOf(stage)
  const issuedOn = swift ? addWorkingDays(startedOn, swiftly).dueOn : lastWorkingDay(addDays(startedOn, daysFromStart))
  const missing = reached < 0 || (reached === 0 && closing) || (allocatedOnly && landSource !== 'ALLOCATION')
  if (missing || issuedOn > until) return null
  return {
    number: permitNumber(prefix, issuedOn, index + 1),
    issuedOn,
    validUntil: validDays === null ? null : addDays(issuedOn, validDays),
  }
}

/**
 * District, year and serial after the kind's characters; a construction permit has 18 digits instead: district, day, serial
 * and 01 for buildings (建筑工程施工许可证编号规则).
 */
const permitNumber = (prefix: string | null, issuedOn: string, serial: number): string =>
  prefix === null
    ? `330211${issuedOn.replaceAll('-', '')}${String(serial).padStart(2, '0')}01`
    : `${prefix}330211${issuedOn.slice(0, 4)}${String(serial).padStart(5, '0')}号`
