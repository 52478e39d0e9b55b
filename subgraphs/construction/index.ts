import { defineSubgraph } from '#schema/createSubgraph.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { openStore } from './store.ts'

/** The construction department (建设). */
export const manifest = defineSubgraph({
  name: 'construction',
  port: 4003,
  folder: import.meta.dirname,
  resolvers,
  openStore,
  createLoaders,
  publishes: { construction_permit: { type: 'ConstructionPermit', key: 'number' } },
})
