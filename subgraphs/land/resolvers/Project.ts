import type { ProjectResolvers } from '../__generated__/resolvers.ts'

export const Project: ProjectResolvers = {
  parcels: async ({ code }, _, { loaders }) =>
    (await loaders.projectParcels.load(code)).filter(({ status }) => status !== 'RETIRED'),
  landSupplies: ({ code }, _, { loaders }) => loaders.projectSupplies.load(code),
  landUsePreReviews: ({ code }, _, { loaders }) => loaders.projectPreReviews.load(code),
}
