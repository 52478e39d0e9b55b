import type { ServiceWindowResolvers } from '../__generated__/resolvers.ts'
import { isValidOn } from '../rules/validity.ts'
import { requireOrgan } from './rows.ts'
import { today } from './today.ts'

export const ServiceWindow: ServiceWindowResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.window.load(code),
  organ: ({ organCode }, _, { loaders }) => (organCode === null ? null : requireOrgan(loaders, organCode)),
  placement: async ({ code }, { on }, { loaders, view }) => {
    const placements = await loaders.windowPlacements.load(code)
    return placements.find((placement) => isValidOn(placement, on ?? today(view))) ?? null
  },
  placements: ({ code }, _, { loaders }) => loaders.windowPlacements.load(code),
}
