import { caseDataset } from '#schema/publishing/caseDataset.ts'
import { defineDatasets } from '#schema/publishing/dataset.ts'
import { enterprises } from './enterprises.ts'
import { gatedScopes } from './gatedScopes.ts'
import { investmentDeals } from './investmentDeals.ts'
import { licences } from './licences.ts'
import { scopeItems } from './scopeItems.ts'
import { tradeCategories } from './tradeCategories.ts'

/** What the commerce department publishes. 工商发布的数据集 */
export const datasets = defineDatasets({
  tradeCategories,
  gatedScopes,
  enterprises,
  licences,
  scopeItems,
  investmentDeals,
  commerceCases: caseDataset('commerceCases', 'CommerceCase', {
    en: 'Cases of the commerce department',
    zh: '工商办件',
  }),
})
