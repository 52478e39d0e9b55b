import { entity } from '#schema/subgraph/entity.ts'
import type { ConstructionPermitResolvers } from '../__generated__/resolvers.ts'
import { constructionOrgan } from '../rules.ts'

export const ConstructionPermit: ConstructionPermitResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.permit.load(number),
  project: ({ projectCode }) => entity('code', projectCode),
  region: ({ regionCode }) => entity('code', regionCode),
  builder: ({ builderUscc }) => entity('uscc', builderUscc),
  designer: ({ designerUscc }) => entity('uscc', designerUscc),
  buildingWorks: ({ number }, _, { loaders }) => loaders.permitWorks.load(number),
  completionAcceptances: ({ number }, _, { loaders }) => loaders.permitAcceptances.load(number),
  issuedBy: () => constructionOrgan,
}
