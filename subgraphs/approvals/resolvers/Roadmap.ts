import type { RoadmapResolvers } from '../__generated__/resolvers.ts'
import { requireProject } from './require.ts'
import { plannedSpan } from '../rules/roadmap.ts'

export const Roadmap: RoadmapResolvers = {
  project: ({ projectCode }, _, { loaders }) => requireProject(loaders, projectCode),
  steps: ({ projectCode }, _, { loaders }) => loaders.roadmapSteps.load(projectCode),
  startsOn: async ({ projectCode }, _, { loaders }) =>
    plannedSpan(await loaders.roadmapSteps.load(projectCode)).startsOn,
  finishesOn: async ({ projectCode }, _, { loaders }) =>
    plannedSpan(await loaders.roadmapSteps.load(projectCode)).finishesOn,
}
