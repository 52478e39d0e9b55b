import { entity } from '#schema/subgraph/entity.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { AlertResolvers } from '../__generated__/resolvers.ts'

export const Alert: AlertResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.alert.load(number),
  rule: async ({ ruleCode }, _, { loaders }) =>
    requireRow('supervision rule', ruleCode, await loaders.rule.load(ruleCode)),
  case: ({ caseNumber }) => ({ number: caseNumber }),
  organ: ({ organCode }) => entity('code', organCode),
  investigation: ({ number }, _, { loaders }) => loaders.alertInvestigation.load(number),
}
