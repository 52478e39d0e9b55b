import { entity } from '#schema/subgraph/entity.ts'
import type { InvestmentDealResolvers } from '../__generated__/resolvers.ts'
import { requireEnterprise } from './requireEnterprise.ts'

export const InvestmentDeal: InvestmentDealResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.deal.load(number),
  enterprise: ({ enterpriseUscc }, _, { loaders }) => requireEnterprise(loaders, enterpriseUscc),
  project: ({ projectCode }) => entity('code', projectCode),
}
