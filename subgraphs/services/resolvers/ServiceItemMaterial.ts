import type { ServiceItemMaterialResolvers } from '../__generated__/resolvers.ts'
import { requireOrgan } from './rows.ts'

export const ServiceItemMaterial: ServiceItemMaterialResolvers = {
  fetchableFrom: ({ fetchableFromCode }, _, { loaders }) =>
    fetchableFromCode === null ? null : requireOrgan(loaders, fetchableFromCode),
}
