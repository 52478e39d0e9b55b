import { publishingMutations } from '#schema/publishing/resolvers.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import { datasets } from '../datasets/index.ts'

export const Mutation: MutationResolvers = publishingMutations('newcomer', datasets)
