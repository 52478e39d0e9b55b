import { requireActor } from '#schema/actor.ts'
import type { MutationResolvers } from '../__generated__/resolvers.ts'
import { agentMutations } from './agentMutations.ts'
import { campaignMutations } from './campaignMutations.ts'
import { caseMutations } from './caseMutations.ts'
import { cityReportMutations } from './cityReportMutations.ts'
import { draftMutations } from './draftMutations.ts'
import { consultationMutations } from './consultationMutations.ts'
import { indicatorMutations } from './indicatorMutations.ts'
import { jointMutations } from './jointMutations.ts'
import { outreachMutations } from './outreachMutations.ts'
import { problemMutations } from './problemMutations.ts'
import { requireRoadmap, withProject } from './roadmapOutcome.ts'

export const Mutation: MutationResolvers = {
  ...caseMutations,
  ...jointMutations,
  ...draftMutations,
  ...consultationMutations,
  ...agentMutations,
  ...outreachMutations,
  ...problemMutations,
  ...campaignMutations,
  ...indicatorMutations,
  ...cityReportMutations,
  drawRoadmap: async (_, { input }, { commands, loaders, view }) => {
    const actor = requireActor(view, { roles: ['AGENT', 'COORDINATOR'] })
    const { project, process = null, startsOn = null, buildingWorkingDays } = input
    const refused = await commands.drawRoadmap(actor, {
      project,
      process,
      startsOn,
      buildingWorkingDays: buildingWorkingDays ?? 0,
    })
    return refused ?? { __typename: 'RoadmapDrawn', roadmap: await requireRoadmap(loaders, project, view) }
  },
  recordRoadmapStep: async (_, { input }, { commands, loaders, view }) => {
    const actor = requireActor(view, { roles: ['CASE_HANDLER', 'DECISION_MAKER', 'COORDINATOR'] })
    const refused = await commands.recordRoadmapStep(actor, { ...input, finishedOn: input.finishedOn ?? null })
    if (refused !== null) return withProject(loaders, refused, input.project)
    return { __typename: 'RoadmapStepRecorded', roadmap: await requireRoadmap(loaders, input.project, view) }
  },
}
