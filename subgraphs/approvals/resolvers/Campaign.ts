import { listWants } from '#schema/lists/wants.ts'
import { campaignStatus } from '../rules/campaigns/lifecycle.ts'
import type { CampaignScope } from '../rules/campaigns/scope.ts'
import { today } from './today.ts'
import type { CampaignResolvers } from '../__generated__/resolvers.ts'

export const Campaign: CampaignResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.campaign.load(code),
  status: (campaign) => campaignStatus(campaign),
  scope: ({ scope }) => scope as CampaignScope | null,
  cases: ({ code }, args, { loaders }, info) =>
    loaders.campaignCases.load({ parent: code, args, wants: listWants(info) }),
  burnDown: async ({ code }, _, { loaders, view }) => [...(await loaders.burnDown.load({ code, today: today(view) }))],
  targets: ({ code }, _, { loaders }) => loaders.campaignTargets.load(code),
  findings: ({ code }, _, { loaders }) => loaders.campaignFindings.load(code),
  openFindings: async ({ code }, _, { loaders }) =>
    (await loaders.campaignFindings.load(code)).filter(({ resolvedOn }) => resolvedOn === null).length,
}
