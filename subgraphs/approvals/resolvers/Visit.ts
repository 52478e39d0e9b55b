import type { VisitResolvers } from '../__generated__/resolvers.ts'
import { requireAgent, requireProject } from './require.ts'

export const Visit: VisitResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.visit.load(number),
  agent: ({ agentCode }, _, { loaders }) => requireAgent(loaders, agentCode),
  projects: async ({ number }, _, { loaders }) => {
    const served = await loaders.visitProjects.load(number)
    return Promise.all(served.map(({ projectCode }) => requireProject(loaders, projectCode)))
  },
}
