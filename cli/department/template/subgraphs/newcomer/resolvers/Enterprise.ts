import type { EnterpriseResolvers } from '../__generated__/resolvers.ts'

export const Enterprise: EnterpriseResolvers = {
  newcomerPermits: ({ uscc }, _, { loaders }) => loaders.holderPermits.load(uscc),
}
