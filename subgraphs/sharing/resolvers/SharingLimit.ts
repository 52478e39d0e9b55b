import type { SharingLimitResolvers } from '../__generated__/resolvers.ts'

export const SharingLimit: SharingLimitResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.limit.load(code),
}
