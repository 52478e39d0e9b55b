import { defineSubgraph } from '#schema/createSubgraph.ts'
import { createCommands } from './commands/index.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { openStore } from './store.ts'

/** The commerce department (工商). */
export const manifest = defineSubgraph({
  name: 'commerce',
  port: 4004,
  folder: import.meta.dirname,
  resolvers,
  openStore,
  createLoaders,
  createCommands,
  publishes: {
    enterprise: { type: 'Enterprise', key: 'uscc', label: 'name' },
    business_licence: { type: 'BusinessLicence', key: 'number' },
  },
})
