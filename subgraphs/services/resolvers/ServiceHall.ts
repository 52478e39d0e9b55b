import { regionLevel } from '#schema/scalars/RegionCode.ts'
import type { ServiceHallResolvers } from '../__generated__/resolvers.ts'
import { requireRegion } from './rows.ts'
import { today } from './today.ts'
import { windowsOf } from './windowsOf.ts'

export const ServiceHall: ServiceHallResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.hall.load(code),
  region: ({ regionCode }, _, { loaders }) => requireRegion(loaders, regionCode),
  level: ({ regionCode }) => regionLevel(regionCode),
  windows: ({ code }, { on }, { loaders, view }) => windowsOf(loaders, code, on ?? today(view)),
}
