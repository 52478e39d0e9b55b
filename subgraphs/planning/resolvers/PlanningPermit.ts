import type { PlanningPermitResolvers } from '../__generated__/resolvers.ts'
import { planningPermitType } from '../rules.ts'

export const PlanningPermit: PlanningPermitResolvers = {
  __resolveType: ({ kind }) => planningPermitType(kind),
}
