import { caseDataset } from '#schema/publishing/caseDataset.ts'
import { defineDatasets } from '#schema/publishing/dataset.ts'
import { asBuiltIndicators, designedIndicators } from './buildingIndicators.ts'
import { buildingWorks } from './buildingWorks.ts'
import { completionAcceptances } from './completionAcceptances.ts'
import { constructionPermits } from './constructionPermits.ts'
import { drawingReviews } from './drawingReviews.ts'

/** What the construction department publishes. 建设发布的数据集 */
export const datasets = defineDatasets({
  drawingReviews,
  constructionPermits,
  completionAcceptances,
  buildingWorks,
  designedIndicators,
  asBuiltIndicators,
  constructionCases: caseDataset('constructionCases', 'ConstructionCase', {
    en: 'Cases of the construction department',
    zh: '建设办件',
  }),
})
