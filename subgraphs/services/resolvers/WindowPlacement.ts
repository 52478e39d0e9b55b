import type { WindowPlacementResolvers } from '../__generated__/resolvers.ts'
import { requireHall } from './rows.ts'

export const WindowPlacement: WindowPlacementResolvers = {
  hall: ({ hallCode }, _, { loaders }) => requireHall(loaders, hallCode),
}
