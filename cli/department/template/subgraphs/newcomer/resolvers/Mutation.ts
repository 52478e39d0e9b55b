import type { MutationResolvers } from '../__generated__/resolvers.ts'

export const Mutation: MutationResolvers = {
  publishNewcomerPermits: (_, { input }, { commands, view }) => commands.publish('newcomerPermits', input, view),
}
