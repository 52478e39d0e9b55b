import type { RoadmapStepResolvers } from '../__generated__/resolvers.ts'

export const RoadmapStep: RoadmapStepResolvers = {
  organ: ({ organCode }) => ({ code: organCode }),
}
