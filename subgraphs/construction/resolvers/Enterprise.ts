import { listWants } from '#schema/lists/wants.ts'
import type { EnterpriseResolvers } from '../__generated__/resolvers.ts'

export const Enterprise: EnterpriseResolvers = {
  constructionPermits: ({ uscc }, args, { loaders }, info) =>
    loaders.builderPermits.load({ parent: uscc, args, wants: listWants(info) }),
}
