import type { EarlyInvolvementResolvers } from '../__generated__/resolvers.ts'
import { requireProject } from './require.ts'

export const EarlyInvolvement: EarlyInvolvementResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.earlyInvolvement.load(number),
  project: ({ projectCode }, _, { loaders }) => requireProject(loaders, projectCode),
  organ: ({ organCode }) => ({ code: organCode }),
}
