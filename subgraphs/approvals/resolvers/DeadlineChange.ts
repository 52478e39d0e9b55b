import type { DeadlineChangeResolvers, DeadlineKind } from '../__generated__/resolvers.ts'

export const DeadlineChange: DeadlineChangeResolvers = {
  kind: ({ kind }) => kind as DeadlineKind,
}
