import type { RoadmapStepResolvers } from '../__generated__/resolvers.ts'

export const RoadmapStep: RoadmapStepResolvers = {
  organ: ({ organCode }) => ({ code: organCode }),
  links: ({ links, siblings }) =>
    links.flatMap((link) => {
      const after = siblings.get(link.after)
      return after ? [{ ...link, after }] : []
    }),
}
