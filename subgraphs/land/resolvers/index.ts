import type { Resolvers } from '../__generated__/resolvers.ts'
import { LandSupply } from './LandSupply.ts'
import { LandUsePreReview } from './LandUsePreReview.ts'
import { Mortgage } from './Mortgage.ts'
import { Mutation } from './Mutation.ts'
import { Parcel } from './Parcel.ts'
import { Project } from './Project.ts'
import { Query } from './Query.ts'
import { RealEstateUnit } from './RealEstateUnit.ts'
import { Subdivision } from './Subdivision.ts'

/** All resolvers of the land department, one file per type. */
export const resolvers: Resolvers = {
  LandSupply,
  LandUsePreReview,
  Mortgage,
  Mutation,
  Parcel,
  Project,
  Query,
  RealEstateUnit,
  Subdivision,
}
