import { listWants } from '#schema/lists/wants.ts'
import type { QueryResolvers } from '../__generated__/resolvers.ts'

export const Query: QueryResolvers = {
  newcomerPermit: (_, { number }, { loaders }) => loaders.permit.load(number),
  newcomerPermits: (_, args, { loaders }, info) => loaders.permits(args, listWants(info)),
}
