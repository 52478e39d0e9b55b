import { listWants } from '#schema/lists/wants.ts'
import { publishingQueries } from '#schema/publishing/resolvers.ts'
import type { QueryResolvers } from '../__generated__/resolvers.ts'

export const Query: QueryResolvers = {
  ...publishingQueries('land'),
  parcel: (_, { code }, { loaders }) => loaders.parcel.load(code),
  parcels: (_, args, { loaders }, info) => loaders.parcels(args, listWants(info)),
  realEstateUnit: (_, { code }, { loaders }) => loaders.unit.load(code),
  mortgage: (_, { number }, { loaders }) => loaders.mortgage.load(number),
}
