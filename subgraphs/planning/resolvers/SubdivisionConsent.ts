import { entity } from '#schema/subgraph/entity.ts'
import type { SubdivisionConsentResolvers } from '../__generated__/resolvers.ts'
import { planningOrgan } from '../rules.ts'

export const SubdivisionConsent: SubdivisionConsentResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.consent.load(number),
  parcel: ({ parcelCode }) => entity('code', parcelCode),
  issuedBy: () => planningOrgan,
}
