import type { TradeCategoryResolvers } from '../__generated__/resolvers.ts'

export const TradeCategory: TradeCategoryResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.trade.load(code),
}
