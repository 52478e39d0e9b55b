import { entity } from '#schema/subgraph/entity.ts'
import type { CompletionAcceptanceResolvers } from '../__generated__/resolvers.ts'
import { constructionOrgan } from '../rules.ts'
import { requirePermit } from './requirePermit.ts'

export const CompletionAcceptance: CompletionAcceptanceResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.acceptance.load(number),
  project: ({ projectCode }) => entity('code', projectCode),
  permit: ({ permitNumber }, _, { loaders }) => requirePermit(loaders, permitNumber),
  buildingWorks: ({ number }, _, { loaders }) => loaders.acceptanceWorks.load(number),
  asBuiltIndicators: ({ number }, _, { loaders }) => loaders.acceptanceIndicators.load(number),
  issuedBy: () => constructionOrgan,
}
