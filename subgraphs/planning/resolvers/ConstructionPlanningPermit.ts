import type { ConstructionPlanningPermitResolvers } from '../__generated__/resolvers.ts'
import { permitFields } from './permitFields.ts'
import { permitOfType } from './permitOfType.ts'

export const ConstructionPlanningPermit: ConstructionPlanningPermitResolvers = {
  ...permitFields,
  __resolveReference: ({ number }, { loaders }) => permitOfType(loaders, 'ConstructionPlanningPermit', number),
  designScheme: ({ designSchemeNumber }, _, { loaders }) =>
    designSchemeNumber === null ? null : loaders.scheme.load(designSchemeNumber),
  approvedIndicators: ({ number }, _, { loaders }) => loaders.permitIndicators.load(number),
}
