import { entity } from '#schema/subgraph/entity.ts'
import { toWorkload } from '../rules/agents/workload.ts'
import type { AgentResolvers } from '../__generated__/resolvers.ts'

export const Agent: AgentResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.agent.load(code),
  region: ({ regionCode }) => entity('code', regionCode),
  assignments: ({ code }, _, { loaders }) => loaders.agentAssignments.load(code),
  workload: async ({ code }, _, { loaders }) => toWorkload(await loaders.activeProjects.load(code)),
  visits: ({ code }, _, { loaders }) => loaders.agentVisits.load(code),
}
