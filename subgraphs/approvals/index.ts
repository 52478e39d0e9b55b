import { defineSubgraph } from '#schema/createSubgraph.ts'
import { createCommands } from './commands/index.ts'
import { consumers } from './consumers/index.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { openStore } from './store.ts'

/** The joint approval and agent centre (联办代办中心): the ledger of cases. */
export const manifest = defineSubgraph({
  name: 'approvals',
  port: 4006,
  folder: import.meta.dirname,
  resolvers,
  openStore,
  createLoaders,
  publishes: { project: { type: 'Project', key: 'code', label: 'name' } },
  consumers,
  createCommands,
})
