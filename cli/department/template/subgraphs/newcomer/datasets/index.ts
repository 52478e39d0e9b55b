import { caseDataset } from '#schema/publishing/caseDataset.ts'
import { defineDatasets } from '#schema/publishing/dataset.ts'
import { newcomerPermits } from './newcomerPermits.ts'

/** What the newcomer department publishes. 新部门发布的数据集 */
export const datasets = defineDatasets({
  newcomerPermits,
  newcomerCases: caseDataset('newcomerCases', 'NewcomerCase', {
    en: 'Cases of the newcomer department',
    zh: '新部门办件',
  }),
})
