import { listWants } from '#schema/lists/wants.ts'
import { publishingQueries } from '#schema/publishing/resolvers.ts'
import type { QueryResolvers } from '../__generated__/resolvers.ts'

export const Query: QueryResolvers = {
  ...publishingQueries('commerce'),
  enterprise: (_, { uscc }, { loaders }) => loaders.enterprise.load(uscc),
  enterprises: (_, args, { loaders }, info) => loaders.enterprises(args, listWants(info)),
  businessLicence: (_, { number }, { loaders }) => loaders.licence.load(number),
  tradeCategory: (_, { code }, { loaders }) => loaders.trade.load(code),
  tradeCategories: (_, _args, { loaders }) => loaders.trades(),
  gatedScopes: (_, _args, { loaders }) => loaders.gates(),
  investmentDeal: (_, { number }, { loaders }) => loaders.deal.load(number),
}
