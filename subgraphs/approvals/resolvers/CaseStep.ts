import { entity } from '#schema/subgraph/entity.ts'
import type { CaseStatus, CaseStepResolvers } from '../__generated__/resolvers.ts'

export const CaseStep: CaseStepResolvers = {
  from: ({ fromStatus }) => fromStatus as CaseStatus | null,
  to: ({ toStatus }) => toStatus as CaseStatus,
  organ: ({ organCode }) => entity('code', organCode),
  at: ({ regionCode }) => entity('code', regionCode),
}
