import { entity } from '#schema/subgraph/entity.ts'
import type { DesignSchemeResolvers } from '../__generated__/resolvers.ts'

export const DesignScheme: DesignSchemeResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.scheme.load(number),
  project: ({ projectCode }) => entity('code', projectCode),
  designer: ({ designerUscc }) => entity('uscc', designerUscc),
}
