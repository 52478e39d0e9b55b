import type { StandingMembersResolvers } from '../__generated__/resolvers.ts'

export const StandingMembers: StandingMembersResolvers = {
  organs: ({ organCodes }) => organCodes.map((code) => ({ code })),
}
