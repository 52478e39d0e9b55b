import type { ConsultationMemberResolvers } from '../__generated__/resolvers.ts'

export const ConsultationMember: ConsultationMemberResolvers = {
  organ: ({ organCode }) => ({ code: organCode }),
}
