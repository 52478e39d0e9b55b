import type { PolicyInstrumentResolvers } from '../__generated__/resolvers.ts'

export const PolicyInstrument: PolicyInstrumentResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.policy.load(code),
}
