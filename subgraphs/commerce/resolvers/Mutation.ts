import { publishingMutations } from '#schema/publishing/resolvers.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import { datasets } from '../datasets/index.ts'
import type { Loaders } from '../loaders.ts'

export const Mutation: MutationResolvers = {
  ...publishingMutations('commerce', datasets),
  issuePreparatoryLicence: async (_, { input }, { commands, loaders, view }) => {
    const issued = await commands.issuePreparatoryLicence(view, input)
    if ('__typename' in issued) return issued
    return { __typename: 'PreparatoryLicenceIssued', licence: await requireLicence(loaders, issued.number) }
  },
  convertToFormalLicence: async (_, { input }, { commands, loaders, view }) => {
    const issued = await commands.convertToFormalLicence(view, input)
    if ('__typename' in issued) return issued
    return { __typename: 'FormalLicenceIssued', licence: await requireLicence(loaders, issued.number) }
  },
}

const requireLicence = async (loaders: Loaders, number: string) =>
  requireRow('licence', number, await loaders.licence.load(number))
