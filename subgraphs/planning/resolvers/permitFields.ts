import { entity } from '#schema/subgraph/entity.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type { PlanningPermit } from '../__generated__/prisma/client.ts'
import { planningOrgan } from '../rules.ts'

type Permit = Pick<Stored<PlanningPermit>, 'projectCode' | 'regionCode'>

/** What both planning permits resolve alike. */
export const permitFields = {
  project: ({ projectCode }: Permit) => entity('code', projectCode),
  region: ({ regionCode }: Permit) => entity('code', regionCode),
  issuedBy: () => planningOrgan,
}
