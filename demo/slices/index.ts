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

/** The rows of every subgraph for one world. */
export const createSlices = (world: World, options: SliceOptions): Record<SubgraphName, Slice> => ({
  services: servicesSlice(world),
  land: landSlice(world),
  planning: planningSlice(world),
  construction: constructionSlice(world),
  commerce: commerceSlice(world),
  approvals: approvalsSlice(world, options),
  supervision: supervisionSlice(world),
  sharing: sharingSlice(world),
})
