import { workingDaysBetween } from '#schema/workingDays.ts'
import type { Random } from '../../random.ts'
import { PERMIT_ITEMS, planningPermitItem } from '../../reference/projectItems.ts'
import { later, workingDaysBefore } from '../dates.ts'
import { type PermitName, permitNames } from '../permits.ts'
import type { WorldProject } from '../types.ts'
import { type CasePlan, type CasesInput, itemsByCode, promptly } from './plan.ts'

const typeNames: Readonly<Record<PermitName, string>> = {
  siteOpinion: 'SiteOpinion',
  landUsePreReview: 'LandUsePreReview',
  landUsePlanningPermit: 'LandUsePlanningPermit',
  constructionPlanningPermit: 'ConstructionPlanningPermit',
  constructionPermit: 'ConstructionPermit',
  completionAcceptance: 'CompletionAcceptance',
}

/** The permits that must be there before each can be asked for. The site and the land are looked at side by side. */
const prerequisites: Readonly<Record<PermitName, readonly PermitName[]>> = {
  siteOpinion: [],
  landUsePreReview: [],
  landUsePlanningPermit: ['siteOpinion', 'landUsePreReview'],
  constructionPlanningPermit: ['landUsePlanningPermit'],
  constructionPermit: ['constructionPlanningPermit'],
  completionAcceptance: ['constructionPermit'],
}

/** The case behind every permit of every project, decided on the day of its issue and within its promise. */
export function* permitCases(input: CasesInput, random: Random): Generator<CasePlan> {
  const itemOf = itemsByCode(input)
  for (const project of input.projects) {
    for (const permit of permitNames) {
      const certificate = project[permit]
      if (certificate === null) continue
      const item = itemOf(itemCode(permit, project))
      const possible = workingDaysBetween(earliestDay(project, permit), certificate.issuedOn)
      const elapsed = Math.min(promptly(random, item), possible)
      const acceptedOn = workingDaysBefore(certificate.issuedOn, elapsed)
      yield {
        item,
        projectCode: project.code,
        applicantUscc: project.developerUscc,
        regionCode: project.villageCodes[0] ?? project.regionCode,
        agency: null,
        level: random.pick(item.levels),
        status: 'DELIVERED',
        declaredOn: workingDaysBefore(acceptedOn, Math.min(random.int(0, 1), possible - elapsed)),
        acceptedOn,
        elapsed,
        result: { typeName: typeNames[permit], number: certificate.number },
      }
    }
  }
}

/** The project's start or the last of the permits that had to be there. */
const earliestDay = (project: WorldProject, permit: PermitName): string =>
  prerequisites[permit].reduce((day, before) => later(day, project[before]?.issuedOn ?? day), project.startedOn)

function itemCode(permit: PermitName, { kind, landSource }: WorldProject): string {
  switch (permit) {
    case 'landUsePlanningPermit':
      return landSource === 'ALLOCATION' ? PERMIT_ITEMS.landOfAllocation : PERMIT_ITEMS.landOfGrant
    case 'constructionPlanningPermit':
      return planningPermitItem(kind)
    default:
      return PERMIT_ITEMS[permit]
  }
}
