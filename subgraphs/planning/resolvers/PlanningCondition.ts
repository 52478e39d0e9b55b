import { entity } from '#schema/subgraph/entity.ts'
import type { PlanningConditionResolvers } from '../__generated__/resolvers.ts'

export const PlanningCondition: PlanningConditionResolvers = {
  __resolveReference: ({ number }, { loaders }) => loaders.condition.load(number),
  parcel: ({ parcelCode }) => entity('code', parcelCode),
}
