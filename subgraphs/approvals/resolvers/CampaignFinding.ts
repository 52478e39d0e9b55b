import type { CampaignFindingResolvers } from '../__generated__/resolvers.ts'

export const CampaignFinding: CampaignFindingResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.finding.load(number),
  case: ({ caseNumber }, _, { loaders }) => (caseNumber === null ? null : loaders.approvalCase.load(caseNumber)),
  organ: ({ organCode }) => ({ code: organCode }),
}
