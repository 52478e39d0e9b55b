import type { OrganResolvers } from '../__generated__/resolvers.ts'

export const Organ: OrganResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.organ.load(code),
}
