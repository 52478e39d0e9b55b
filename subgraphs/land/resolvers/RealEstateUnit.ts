import type { RealEstateUnitResolvers } from '../__generated__/resolvers.ts'
import { requireParcel } from './requireParcel.ts'

export const RealEstateUnit: RealEstateUnitResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.unit.load(code),
  parcel: ({ parcelCode }, _, { loaders }) => requireParcel(loaders, parcelCode),
}
