import type { CampaignFindingResolvers } from '../__generated__/resolvers.ts'

export const CampaignFinding: CampaignFindingResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.finding.load(number),
  organ: ({ organCode }) => ({ code: organCode }),
}
