import type { ParcelResolvers } from '../__generated__/resolvers.ts'

export const Parcel: ParcelResolvers = {
  planningConditions: ({ code }, _, { loaders }) => loaders.parcelConditions.load(code),
  subdivisionConsents: ({ code }, _, { loaders }) => loaders.parcelConsents.load(code),
}
