import { entity } from '#schema/subgraph/entity.ts'
import type { LandSupplyResolvers } from '../__generated__/resolvers.ts'
import { requireParcel } from './requireParcel.ts'

export const LandSupply: LandSupplyResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.supply.load(number),
  parcel: ({ parcelCode }, _, { loaders }) => requireParcel(loaders, parcelCode),
  project: ({ projectCode }) => entity('code', projectCode),
  grantee: ({ granteeUscc }) => entity('uscc', granteeUscc),
}
