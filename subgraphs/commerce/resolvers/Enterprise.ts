import { civilDate } from '#schema/clock.ts'
import { DateScalar } from '#schema/scalars/Date.ts'
import { entity } from '#schema/subgraph/entity.ts'
import type { EnterpriseResolvers } from '../__generated__/resolvers.ts'
import { isInScope, isPending, isUsccChecked } from '../rules.ts'

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ uscc }, { loaders }) => loaders.enterprise.load(uscc),
  usccChecked: ({ uscc }) => isUsccChecked(uscc),
  region: ({ regionCode }) => entity('code', regionCode),
  trade: ({ tradeCode }, _, { loaders }) => (tradeCode === null ? null : loaders.trade.load(tradeCode)),
  licences: ({ uscc }, _, { loaders }) => loaders.enterpriseLicences.load(uscc),
  scopeItems: async ({ uscc }, { on, includePending }, { loaders, view }) => {
    const day = on ?? civilDate(view.clock())
    return (await loaders.enterpriseScopeItems.load(uscc)).filter((item) => {
      const period = { openedOn: dateText(item.openedOn), closedOn: dateText(item.closedOn) }
      return isInScope(period, day) || (includePending && isPending(period, day))
    })
  },
  investmentDeals: ({ uscc }, _, { loaders }) => loaders.enterpriseDeals.load(uscc),
}

const dateText = (date: Date | null): string | null => (date === null ? null : DateScalar.serialize(date))
