import type { BuildingIndicatorResolvers } from '../__generated__/resolvers.ts'
import { planningOrgan } from '../rules.ts'

export const BuildingIndicator: BuildingIndicatorResolvers = {
  organ: () => planningOrgan,
}
