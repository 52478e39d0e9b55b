import { entity } from '#schema/subgraph/entity.ts'
import type { CampaignScopeResolvers } from '../__generated__/resolvers.ts'

export const CampaignScope: CampaignScopeResolvers = {
  organs: ({ organs }) => organs.map((code) => ({ code })),
  region: ({ region }) => entity('code', region),
}
