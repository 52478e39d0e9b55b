import type { AgentAssignmentResolvers } from '../__generated__/resolvers.ts'
import { requireAgent, requireProject } from './require.ts'

export const AgentAssignment: AgentAssignmentResolvers = {
  number: ({ id }) => id,
  agent: ({ agentCode }, _, { loaders }) => requireAgent(loaders, agentCode),
  project: ({ projectCode }, _, { loaders }) => requireProject(loaders, projectCode),
  active: ({ endedOn }) => endedOn === null,
}
