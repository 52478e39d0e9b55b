import { checkPeriod } from '../rules/caseStatistics.ts'
import { toProjectStats } from '../rules/projectStats.ts'
import type { RegionResolvers } from '../__generated__/resolvers.ts'

export const Region: RegionResolvers = {
  caseStats: ({ code }, { period }, { loaders }) =>
    loaders.caseStats.load({ regionCode: code, ownLevel: false, period: checkPeriod(period) }),
  ownCaseStats: ({ code }, { period }, { loaders }) =>
    loaders.caseStats.load({ regionCode: code, ownLevel: true, period: checkPeriod(period) }),
  projectStats: async ({ code }, _, { loaders }) => toProjectStats(await loaders.regionProjectCounts.load(code)),
}
