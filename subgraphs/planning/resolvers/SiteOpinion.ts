import { entity } from '#schema/subgraph/entity.ts'
import type { SiteOpinionResolvers } from '../__generated__/resolvers.ts'
import { planningOrgan } from '../rules.ts'

export const SiteOpinion: SiteOpinionResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.siteOpinion.load(number),
  project: ({ projectCode }) => entity('code', projectCode),
  region: ({ regionCode }) => entity('code', regionCode),
  issuedBy: () => planningOrgan,
}
