import type { Slice, SliceOptions, World } from '../world/types.ts'
import { approvalsSlice } from './approvals.ts'
import { commerceSlice } from './commerce.ts'
import { constructionSlice } from './construction.ts'
import { landSlice } from './land.ts'
import { planningSlice } from './planning.ts'
import { servicesSlice } from './services.ts'
import { sharingSlice } from './sharing.ts'
import { supervisionSlice } from './supervision.ts'

/** The subgraphs in the order in which they are seeded. */
export const subgraphNames = [
  'services',
  'land',
  'planning',
  'construction',
  'commerce',
  'approvals',
  'supervision',
  'sharing',
] as const
export type SubgraphName = (typeof subgraphNames)[number]

/** The rows of every subgraph for one world; the approval centre knows the keys of all others. */
export function createSlices(world: World, options: SliceOptions): Record<SubgraphName, Slice> {
  const others = {
    services: servicesSlice(world),
    land: landSlice(world),
    planning: planningSlice(world),
    construction: constructionSlice(world),
    commerce: commerceSlice(world),
    supervision: supervisionSlice(world),
    sharing: sharingSlice(world),
  }
  return { ...others, approvals: approvalsSlice(world, options, Object.values(others)) }
}
