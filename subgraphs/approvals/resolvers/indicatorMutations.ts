import { requireActor } from '#schema/actor.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'

/** The mutations of building indicators. */
export const indicatorMutations = {
  setIndicatorTolerance: async (_, { input }, { commands, loaders, view }) => {
    const refused = await commands.setIndicatorTolerance(requireActor(view, { roles: ['COORDINATOR'] }), input)
    if (refused !== null) return refused
    const { indicator } = input
    const tolerance = requireRow('tolerance', indicator, await loaders.indicatorTolerance.load(indicator))
    return { __typename: 'IndicatorToleranceSet', tolerance }
  },
} satisfies MutationResolvers
