import { defineSubgraph } from '#schema/createSubgraph.ts'
import { createCommands } from './commands/index.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { openStore } from './store.ts'

/** The newcomer department (新部门). */
export const manifest = defineSubgraph({
  name: 'newcomer',
  port: 4999,
  folder: import.meta.dirname,
  resolvers,
  openStore,
  createLoaders,
  createCommands,
  publishes: {
    newcomer_permit: { type: 'NewcomerPermit', key: 'number' },
  },
})
