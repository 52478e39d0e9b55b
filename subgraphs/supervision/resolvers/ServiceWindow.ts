import type { ServiceWindowResolvers } from '../__generated__/resolvers.ts'

export const ServiceWindow: ServiceWindowResolvers = {
  starRatings: ({ code }, _, { loaders }) => loaders.windowStarRatings.load(code),
}
