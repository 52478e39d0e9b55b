import { defineSubgraph } from '#schema/createSubgraph.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { openStore } from './store/index.ts'

/** The three-level service platform of the approval office (审管办: 三级平台). */
export const manifest = defineSubgraph({
  name: 'services',
  port: 4005,
  folder: import.meta.dirname,
  resolvers,
  openStore,
  createLoaders,
})
