import type { SupervisionRuleResolvers } from '../__generated__/resolvers.ts'

export const SupervisionRule: SupervisionRuleResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.rule.load(code),
}
