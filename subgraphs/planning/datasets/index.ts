import { caseDataset } from '#schema/publishing/caseDataset.ts'
import { defineDatasets } from '#schema/publishing/dataset.ts'
import { approvedIndicators } from './approvedIndicators.ts'
import { designSchemes } from './designSchemes.ts'
import { planningConditions } from './planningConditions.ts'
import { constructionPlanningPermits, landUsePlanningPermits, planningPermits } from './planningPermits.ts'
import { siteOpinions } from './siteOpinions.ts'
import { subdivisionConsents } from './subdivisionConsents.ts'

/** What the planning department publishes. 规划发布的数据集 */
export const datasets = defineDatasets({
  planningConditions,
  siteOpinions,
  designSchemes,
  planningPermits,
  landUsePlanningPermits,
  constructionPlanningPermits,
  approvedIndicators,
  subdivisionConsents,
  planningCases: caseDataset('planningCases', 'PlanningCase', {
    en: 'Cases of the planning department',
    zh: '规划办件',
  }),
})
