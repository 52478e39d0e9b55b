import type { SubdivisionResolvers } from '../__generated__/resolvers.ts'
import { requireParcel } from './requireParcel.ts'

export const Subdivision: SubdivisionResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.subdivision.load(number),
  parent: ({ parentCode }, _, { loaders }) => requireParcel(loaders, parentCode),
  children: ({ parentCode }, _, { loaders }) => loaders.childParcels.load(parentCode),
}
