import { problemStatus } from '../rules/problems/lifecycle.ts'
import type { AgentLevel, ProblemResolvers } from '../__generated__/resolvers.ts'
import { requireProject } from './require.ts'

export const Problem: ProblemResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.problem.load(number),
  project: ({ projectCode }, _, { loaders }) => (projectCode === null ? null : requireProject(loaders, projectCode)),
  level: ({ level }) => level as AgentLevel,
  status: async ({ number, resolvedOn }, _, { loaders }) => {
    const [escalations, sessions] = await Promise.all([
      loaders.problemEscalations.load(number),
      loaders.problemSessions.load(number),
    ])
    return problemStatus({ resolvedOn, escalations, sessions })
  },
  escalations: ({ number }, _, { loaders }) => loaders.problemEscalations.load(number),
  sessions: ({ number }, _, { loaders }) => loaders.problemSessions.load(number),
  raisedBy: ({ raisedByCode }) => ({ code: raisedByCode }),
  owner: ({ ownerCode }) => ({ code: ownerCode }),
}
