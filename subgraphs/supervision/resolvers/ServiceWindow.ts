import type { ServiceWindowResolvers } from '../__generated__/resolvers.ts'
import { isPublished } from '../rules/ratings.ts'

export const ServiceWindow: ServiceWindowResolvers = {
  starRatings: ({ code }, _, { loaders }) => loaders.windowStarRatings.load(code),
  publishedStarRatings: async ({ code }, _, { loaders }) =>
    (await loaders.windowStarRatings.load(code)).filter(isPublished),
}
