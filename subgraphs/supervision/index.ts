import { defineSubgraph } from '#schema/createSubgraph.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { openStore } from './store.ts'

/** Electronic supervision (电子监察). */
export const manifest = defineSubgraph({
  name: 'supervision',
  port: 4007,
  folder: import.meta.dirname,
  resolvers,
  openStore,
  createLoaders,
  publishes: { alert: { type: 'Alert', key: 'number' }, complaint: { type: 'Complaint', key: 'number' } },
})
