import { entity } from '#schema/subgraph/entity.ts'
import type { BuildingWorkResolvers } from '../__generated__/resolvers.ts'
import { requirePermit } from './requirePermit.ts'

export const BuildingWork: BuildingWorkResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.work.load(code),
  project: ({ projectCode }) => entity('code', projectCode),
  permit: (work, _, { loaders }) => requirePermit(loaders, work),
  acceptance: async ({ projectCode, acceptanceNumber }, _, { loaders }) =>
    (await loaders.projectAcceptances.load(projectCode)).find(({ number }) => number === acceptanceNumber) ?? null,
}
