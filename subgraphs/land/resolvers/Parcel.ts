import { entity } from '#schema/subgraph/entity.ts'
import type { ParcelResolvers } from '../__generated__/resolvers.ts'

export const Parcel: ParcelResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.parcel.load(code),
  region: ({ regionCode }) => entity('code', regionCode),
  parent: ({ parentCode }, _, { loaders }) => (parentCode === null ? null : loaders.parcel.load(parentCode)),
  children: ({ code }, _, { loaders }) => loaders.childParcels.load(code),
  project: ({ projectCode }) => entity('code', projectCode),
  rightHolder: ({ rightHolderUscc }) => entity('uscc', rightHolderUscc),
  subdivision: ({ code }, _, { loaders }) => loaders.parcelSubdivision.load(code),
  supplies: ({ code }, _, { loaders }) => loaders.parcelSupplies.load(code),
  realEstateUnits: ({ code }, _, { loaders }) => loaders.parcelUnits.load(code),
  mortgages: ({ code }, _, { loaders }) => loaders.parcelMortgages.load(code),
}
