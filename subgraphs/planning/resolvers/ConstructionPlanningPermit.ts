import type { ConstructionPlanningPermitResolvers } from '../__generated__/resolvers.ts'
import { permitFields } from './permitFields.ts'
import { permitOfType } from './permitOfType.ts'

// Schemes and indicators come by project, so that they cost nothing more where the project asks for them too.
export const ConstructionPlanningPermit: ConstructionPlanningPermitResolvers = {
  ...permitFields,
  __resolveReference: ({ number }, { loaders }) => permitOfType(loaders, 'ConstructionPlanningPermit', number),
  designScheme: async ({ projectCode, designSchemeNumber }, _, { loaders }) =>
    (await loaders.projectSchemes.load(projectCode)).find(({ number }) => number === designSchemeNumber) ?? null,
  approvedIndicators: async ({ projectCode, number }, _, { loaders }) =>
    (await loaders.projectIndicators.load(projectCode)).filter(({ permitNumber }) => permitNumber === number),
}
