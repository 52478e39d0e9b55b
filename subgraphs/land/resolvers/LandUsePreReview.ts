import { entity } from '#schema/subgraph/entity.ts'
import { landOrgan } from '../rules.ts'
import type { LandUsePreReviewResolvers } from '../__generated__/resolvers.ts'

export const LandUsePreReview: LandUsePreReviewResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.preReview.load(number),
  project: ({ projectCode }) => entity('code', projectCode),
  issuedBy: () => landOrgan,
}
