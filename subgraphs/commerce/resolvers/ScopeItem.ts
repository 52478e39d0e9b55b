import type { ScopeItemResolvers } from '../__generated__/resolvers.ts'
import { requireEnterprise } from './requireEnterprise.ts'

export const ScopeItem: ScopeItemResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.scopeItem.load(code),
  enterprise: ({ enterpriseUscc }, _, { loaders }) => requireEnterprise(loaders, enterpriseUscc),
  trade: ({ tradeCode }, _, { loaders }) => (tradeCode === null ? null : loaders.trade.load(tradeCode)),
  gated: ({ gatedBy }) => gatedBy !== null,
}
