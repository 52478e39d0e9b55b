import { entity } from '#schema/subgraph/entity.ts'
import type { DrawingReviewResolvers } from '../__generated__/resolvers.ts'

export const DrawingReview: DrawingReviewResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.review.load(number),
  project: ({ projectCode }) => entity('code', projectCode),
  designer: ({ designerUscc }) => entity('uscc', designerUscc),
  designedIndicators: async ({ projectCode, number }, _, { loaders }) =>
    (await loaders.projectIndicators.load(projectCode)).filter(
      ({ drawingReviewNumber }) => drawingReviewNumber === number,
    ),
}
