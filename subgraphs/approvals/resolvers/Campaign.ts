import type { CampaignResolvers } from '../__generated__/resolvers.ts'

export const Campaign: CampaignResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.campaign.load(code),
  targets: ({ code }, _, { loaders }) => loaders.campaignTargets.load(code),
  findings: ({ code }, _, { loaders }) => loaders.campaignFindings.load(code),
  openFindings: async ({ code }, _, { loaders }) =>
    (await loaders.campaignFindings.load(code)).filter(({ resolvedOn }) => resolvedOn === null).length,
}
