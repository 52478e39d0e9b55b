import { publishMutations } from '#schema/publishing/mutations.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import { datasets } from '../datasets/index.ts'

export const Mutation: MutationResolvers = publishMutations(datasets)
