import { defineSubgraph } from '#schema/createSubgraph.ts'
import { createCommands } from './commands/index.ts'
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
  createCommands,
  publishes: { construction_permit: { type: 'ConstructionPermit', key: 'number' } },
})
