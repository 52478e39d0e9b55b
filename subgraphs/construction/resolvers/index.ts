import type { Resolvers } from '../__generated__/resolvers.ts'
import { BuildingIndicator } from './BuildingIndicator.ts'
import { BuildingWork } from './BuildingWork.ts'
import { CompletionAcceptance } from './CompletionAcceptance.ts'
import { ConstructionPermit } from './ConstructionPermit.ts'
import { DrawingReview } from './DrawingReview.ts'
import { Enterprise } from './Enterprise.ts'
import { Mutation } from './Mutation.ts'
import { Project } from './Project.ts'
import { Query } from './Query.ts'

/** All resolvers of the construction department, one file per type. */
export const resolvers: Resolvers = {
  BuildingIndicator,
  BuildingWork,
  CompletionAcceptance,
  ConstructionPermit,
  DrawingReview,
  Enterprise,
  Mutation,
  Project,
  Query,
}
