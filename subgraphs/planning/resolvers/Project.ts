import type { ProjectResolvers } from '../__generated__/resolvers.ts'
import { approvedNow } from '../rules.ts'

export const Project: ProjectResolvers = {
  planningPermits: ({ code }, _, { loaders }) => loaders.projectPermits.load(code),
  siteOpinions: ({ code }, _, { loaders }) => loaders.projectSiteOpinions.load(code),
  designSchemes: ({ code }, _, { loaders }) => loaders.projectSchemes.load(code),
  approvedIndicators: async ({ code }, _, { loaders }) =>
    approvedNow(...(await Promise.all([loaders.projectPermits.load(code), loaders.projectIndicators.load(code)]))),
}
