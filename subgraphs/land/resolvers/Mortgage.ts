import type { MortgageResolvers } from '../__generated__/resolvers.ts'
import { landOrgan } from '../rules.ts'
import { requireParcel } from './requireParcel.ts'

export const Mortgage: MortgageResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.mortgage.load(number),
  parcel: ({ parcelCode }, _, { loaders }) => requireParcel(loaders, parcelCode),
  issuedBy: () => landOrgan,
}
