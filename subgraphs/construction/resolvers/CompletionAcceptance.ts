import { entity } from '#schema/subgraph/entity.ts'
import type { CompletionAcceptanceResolvers } from '../__generated__/resolvers.ts'
import { constructionOrgan } from '../rules.ts'
import { requirePermit } from './requirePermit.ts'

export const CompletionAcceptance: CompletionAcceptanceResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.acceptance.load(number),
  project: ({ projectCode }) => entity('code', projectCode),
  permit: (acceptance, _, { loaders }) => requirePermit(loaders, acceptance),
  buildingWorks: async ({ projectCode, number }, _, { loaders }) =>
    (await loaders.projectWorks.load(projectCode)).filter(({ acceptanceNumber }) => acceptanceNumber === number),
  asBuiltIndicators: async ({ projectCode, number }, _, { loaders }) =>
    (await loaders.projectIndicators.load(projectCode)).filter(({ acceptanceNumber }) => acceptanceNumber === number),
  issuedBy: () => constructionOrgan,
}
