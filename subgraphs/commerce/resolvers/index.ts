import type { Resolvers } from '../__generated__/resolvers.ts'
import { BusinessLicence } from './BusinessLicence.ts'
import { Enterprise } from './Enterprise.ts'
import { GatedScope } from './GatedScope.ts'
import { InvestmentDeal } from './InvestmentDeal.ts'
import { Mutation } from './Mutation.ts'
import { Query } from './Query.ts'
import { ScopeItem } from './ScopeItem.ts'
import { TradeCategory } from './TradeCategory.ts'

/** All resolvers of the commerce department, one file per type. */
export const resolvers: Resolvers = {
  BusinessLicence,
  Enterprise,
  GatedScope,
  InvestmentDeal,
  Mutation,
  Query,
  ScopeItem,
  TradeCategory,
}
