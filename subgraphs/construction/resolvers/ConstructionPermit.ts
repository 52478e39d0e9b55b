import { entity } from '#schema/subgraph/entity.ts'
import type { ConstructionPermitResolvers } from '../__generated__/resolvers.ts'
import { constructionOrgan } from '../rules.ts'

export const ConstructionPermit: ConstructionPermitResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.permit.load(number),
  project: ({ projectCode }) => entity('code', projectCode),
  region: ({ regionCode }) => entity('code', regionCode),
  builder: ({ builderUscc }) => entity('uscc', builderUscc),
  designer: ({ designerUscc }) => entity('uscc', designerUscc),
  buildingWorks: async ({ projectCode, number }, _, { loaders }) =>
    (await loaders.projectWorks.load(projectCode)).filter(({ permitNumber }) => permitNumber === number),
  completionAcceptances: async ({ projectCode, number }, _, { loaders }) =>
    (await loaders.projectAcceptances.load(projectCode)).filter(({ permitNumber }) => permitNumber === number),
  issuedBy: () => constructionOrgan,
}
