import { listWants } from '#schema/lists/wants.ts'
import { publishingQueries } from '#schema/publishing/resolvers.ts'
import type { QueryResolvers } from '../__generated__/resolvers.ts'

export const Query: QueryResolvers = {
  ...publishingQueries('construction'),
  constructionPermit: (_, { number }, { loaders }) => loaders.permit.load(number),
  constructionPermits: (_, args, { loaders }, info) => loaders.permits(args, listWants(info)),
}
