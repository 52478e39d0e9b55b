import type { ProblemResolvers } from '../__generated__/resolvers.ts'
import { requireProject } from './require.ts'

export const Problem: ProblemResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.problem.load(number),
  project: ({ projectCode }, _, { loaders }) => (projectCode === null ? null : requireProject(loaders, projectCode)),
  raisedBy: ({ raisedByCode }) => ({ code: raisedByCode }),
  owner: ({ ownerCode }) => ({ code: ownerCode }),
}
