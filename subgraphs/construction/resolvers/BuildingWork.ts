import { entity } from '#schema/subgraph/entity.ts'
import type { BuildingWorkResolvers } from '../__generated__/resolvers.ts'
import { requirePermit } from './requirePermit.ts'

export const BuildingWork: BuildingWorkResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.work.load(code),
  project: ({ projectCode }) => entity('code', projectCode),
  permit: ({ permitNumber }, _, { loaders }) => requirePermit(loaders, permitNumber),
  acceptance: ({ acceptanceNumber }, _, { loaders }) =>
    acceptanceNumber === null ? null : loaders.acceptance.load(acceptanceNumber),
}
