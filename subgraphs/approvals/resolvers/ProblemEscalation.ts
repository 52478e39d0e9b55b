import type { ProblemEscalationResolvers } from '../__generated__/resolvers.ts'

export const ProblemEscalation: ProblemEscalationResolvers = {
  from: ({ fromOwnerCode }) => ({ code: fromOwnerCode }),
  to: ({ toOwnerCode }) => ({ code: toOwnerCode }),
}
