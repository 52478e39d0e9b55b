import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { ProcessLinkResolvers } from '../__generated__/resolvers.ts'

export const ProcessLink: ProcessLinkResolvers = {
  after: async ({ afterKey }, _, { loaders }) =>
    requireRow('process step', afterKey, await loaders.step.load(afterKey)),
}
