import { defineSubgraph } from '#schema/createSubgraph.ts'
import { createCommands } from './commands/index.ts'
import { consumers } from './consumers/index.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { openStore } from './store/index.ts'

/** Data sharing (数据共享). */
export const manifest = defineSubgraph({
  name: 'sharing',
  port: 4008,
  folder: import.meta.dirname,
  resolvers,
  openStore,
  createLoaders,
  createCommands,
  consumers,
  publishes: {
    catalogue_entry: { type: 'CatalogueEntry', key: 'code', label: 'name' },
    share_request: { type: 'ShareRequest', key: 'number' },
  },
})
