import type { ZoneResolvers } from '../__generated__/resolvers.ts'
import { withoutNested } from '../rules/places.ts'
import { standardApplies } from '../rules/standards.ts'
import { requireRegion } from './rows.ts'
import { today } from './today.ts'

export const Zone: ZoneResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.zone.load(code),
  regions: ({ regionCodes }, _, { loaders }) =>
    Promise.all(withoutNested(regionCodes).map((code) => requireRegion(loaders, code))),
  standards: async ({ code }, { on }, { loaders, view }) => {
    const question = { zones: [code], on: on ?? today(view) }
    return (await loaders.zoneStandards.load(code)).filter((standard) => standardApplies(standard, question))
  },
}
