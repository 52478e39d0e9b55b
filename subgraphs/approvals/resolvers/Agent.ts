import { entity } from '#schema/subgraph/entity.ts'
import type { AgentResolvers } from '../__generated__/resolvers.ts'

export const Agent: AgentResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.agent.load(code),
  region: ({ regionCode }) => entity('code', regionCode),
  assignments: ({ code }, _, { loaders }) => loaders.agentAssignments.load(code),
  visits: ({ code }, _, { loaders }) => loaders.agentVisits.load(code),
}
