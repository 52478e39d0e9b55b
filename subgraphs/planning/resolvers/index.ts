import type { Resolvers } from '../__generated__/resolvers.ts'
import { BuildingIndicator } from './BuildingIndicator.ts'
import { ConstructionPlanningPermit } from './ConstructionPlanningPermit.ts'
import { DesignScheme } from './DesignScheme.ts'
import { LandUsePlanningPermit } from './LandUsePlanningPermit.ts'
import { Mutation } from './Mutation.ts'
import { Parcel } from './Parcel.ts'
import { PlanningCondition } from './PlanningCondition.ts'
import { PlanningPermit } from './PlanningPermit.ts'
import { Project } from './Project.ts'
import { Query } from './Query.ts'
import { SiteOpinion } from './SiteOpinion.ts'
import { SubdivisionConsent } from './SubdivisionConsent.ts'

/** All resolvers of the planning department, one file per type. */
export const resolvers: Resolvers = {
  BuildingIndicator,
  ConstructionPlanningPermit,
  DesignScheme,
  LandUsePlanningPermit,
  Mutation,
  Parcel,
  PlanningCondition,
  PlanningPermit,
  Project,
  Query,
  SiteOpinion,
  SubdivisionConsent,
}
