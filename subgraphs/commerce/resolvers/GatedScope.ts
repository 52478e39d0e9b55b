import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { GatedScopeResolvers } from '../__generated__/resolvers.ts'

export const GatedScope: GatedScopeResolvers = {
  __resolveReference: ({ name }, { loaders }) => loaders.gate.load(name),
  trade: async ({ tradeCode }, _, { loaders }) =>
    requireRow('trade category', tradeCode, await loaders.trade.load(tradeCode)),
}
