import type { StageResolvers } from '../__generated__/resolvers.ts'
import { requireOrgan } from './rows.ts'

export const Stage: StageResolvers = {
  lead: ({ leadCode }, _, { loaders }) => requireOrgan(loaders, leadCode),
}
