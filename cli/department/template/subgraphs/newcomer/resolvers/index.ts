import type { Resolvers } from '../__generated__/resolvers.ts'
import { Enterprise } from './Enterprise.ts'
import { Mutation } from './Mutation.ts'
import { NewcomerPermit } from './NewcomerPermit.ts'
import { Query } from './Query.ts'

/** All resolvers of the newcomer department, one file per type. */
export const resolvers: Resolvers = {
  Enterprise,
  Mutation,
  NewcomerPermit,
  Query,
}
