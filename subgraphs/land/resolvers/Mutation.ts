import type { MutationResolvers } from '../__generated__/resolvers.ts'

export const Mutation: MutationResolvers = {
  publishParcels: (_, { input }, { commands, view }) => commands.publish('parcels', input, view),
}
