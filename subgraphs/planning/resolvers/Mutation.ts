import { publishingMutations } from '#schema/publishing/resolvers.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import { datasets } from '../datasets/index.ts'

export const Mutation: MutationResolvers = {
  ...publishingMutations('planning', datasets),
  grantSubdivisionConsent: async (_, { input }, { commands, loaders, view }) => {
    const given = await commands.grantSubdivisionConsent(view, input)
    if ('__typename' in given) return given
    const consent = requireRow('consent', given.number, await loaders.consent.load(given.number))
    return { __typename: 'SubdivisionConsentGranted', consent }
  },
}
