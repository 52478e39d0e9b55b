import { listWants } from '#schema/lists/wants.ts'
import type { OrganResolvers } from '../__generated__/resolvers.ts'

export const Organ: OrganResolvers = {
  catalogueEntries: ({ code }, args, { loaders }, info) =>
    loaders.organEntries.load({ parent: code, args, wants: listWants(info) }),
}
