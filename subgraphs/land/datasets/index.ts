import { caseDataset } from '#schema/publishing/caseDataset.ts'
import { defineDatasets } from '#schema/publishing/dataset.ts'
import { landSupplies } from './landSupplies.ts'
import { landUsePreReviews } from './landUsePreReviews.ts'
import { mortgages } from './mortgages.ts'
import { parcels } from './parcels.ts'
import { realEstateUnits } from './realEstateUnits.ts'
import { subdivisions } from './subdivisions.ts'

/** What the land department publishes. 国土发布的数据集 */
export const datasets = defineDatasets({
  parcels,
  realEstateUnits,
  landSupplies,
  landUsePreReviews,
  subdivisions,
  mortgages,
  landCases: caseDataset('landCases', 'LandCase', { en: 'Cases of the land department', zh: '国土办件' }),
})
