import { publishingMutations } from '#schema/publishing/resolvers.ts'
import { requireRow } from '#schema/subgraph/requireRow.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import { datasets } from '../datasets/index.ts'
import type { Loaders } from '../loaders.ts'

export const Mutation: MutationResolvers = {
  ...publishingMutations('land', datasets),
  registerSubdivision: async (_, { input }, { commands, loaders, view }) => {
    const registered = await commands.registerSubdivision(view, input)
    if ('__typename' in registered) return registered
    const { number } = registered
    const subdivision = requireRow('subdivision', number, await loaders.subdivision.load(number))
    return { __typename: 'SubdivisionRegistered', subdivision }
  },
  registerMortgage: async (_, { input }, { commands, loaders, view }) => {
    const registered = await commands.registerMortgage(view, input)
    if ('__typename' in registered) return registered
    return { __typename: 'MortgageRegistered', mortgage: await requireMortgage(loaders, registered.number) }
  },
  dischargeMortgage: async (_, { input }, { commands, loaders, view }) => {
    const discharged = await commands.dischargeMortgage(view, input)
    if ('__typename' in discharged) return discharged
    return { __typename: 'MortgageDischarged', mortgage: await requireMortgage(loaders, discharged.number) }
  },
}

const requireMortgage = async (loaders: Loaders, number: string) =>
  requireRow('mortgage', number, await loaders.mortgage.load(number))
