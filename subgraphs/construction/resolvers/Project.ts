import type { ProjectResolvers } from '../__generated__/resolvers.ts'
import { asBuilt, designed } from '../rules.ts'

export const Project: ProjectResolvers = {
  constructionPermits: ({ code }, _, { loaders }) => loaders.projectPermits.load(code),
  drawingReviews: ({ code }, _, { loaders }) => loaders.projectReviews.load(code),
  buildingWorks: ({ code }, _, { loaders }) => loaders.projectWorks.load(code),
  completionAcceptances: ({ code }, _, { loaders }) => loaders.projectAcceptances.load(code),
  designedIndicators: async ({ code }, _, { loaders }) => designed(await loaders.projectIndicators.load(code)),
  asBuiltIndicators: async ({ code }, _, { loaders }) =>
    asBuilt(...(await Promise.all([loaders.projectAcceptances.load(code), loaders.projectIndicators.load(code)]))),
}
