import { listWants } from '#schema/lists/wants.ts'
import { publishingQueries } from '#schema/publishing/resolvers.ts'
import type { QueryResolvers } from '../__generated__/resolvers.ts'

export const Query: QueryResolvers = {
  ...publishingQueries('planning'),
  planningPermit: (_, { number }, { loaders }) => loaders.permit.load(number),
  planningPermits: (_, args, { loaders }, info) => loaders.permits(args, listWants(info)),
  siteOpinion: (_, { number }, { loaders }) => loaders.siteOpinion.load(number),
  subdivisionConsent: (_, { number }, { loaders }) => loaders.consent.load(number),
}
