import type { BuildingIndicatorResolvers } from '../__generated__/resolvers.ts'
import { constructionOrgan } from '../rules.ts'

export const BuildingIndicator: BuildingIndicatorResolvers = {
  organ: () => constructionOrgan,
}
