import type { LandUsePlanningPermitResolvers } from '../__generated__/resolvers.ts'
import { permitOfType } from './permitOfType.ts'
import { permitFields } from './permitFields.ts'

export const LandUsePlanningPermit: LandUsePlanningPermitResolvers = {
  ...permitFields,
  __resolveReference: ({ number }, { loaders }) => permitOfType(loaders, 'LandUsePlanningPermit', number),
  parcels: ({ parcelCodes }) => parcelCodes.map((code) => ({ code })),
}
