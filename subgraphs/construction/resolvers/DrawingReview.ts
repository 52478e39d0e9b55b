import { entity } from '#schema/subgraph/entity.ts'
import type { DrawingReviewResolvers } from '../__generated__/resolvers.ts'

export const DrawingReview: DrawingReviewResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.review.load(number),
  project: ({ projectCode }) => entity('code', projectCode),
  designer: ({ designerUscc }) => entity('uscc', designerUscc),
  designedIndicators: ({ number }, _, { loaders }) => loaders.reviewIndicators.load(number),
}
