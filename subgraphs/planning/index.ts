import { defineSubgraph } from '#schema/createSubgraph.ts'
import { createCommands } from './commands/index.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { planningPermitType } from './rules.ts'
import { openStore } from './store.ts'

/** The planning department (规划). */
export const manifest = defineSubgraph({
  name: 'planning',
  port: 4002,
  folder: import.meta.dirname,
  resolvers,
  openStore,
  createLoaders,
  createCommands,
  publishes: {
    site_opinion: { type: 'SiteOpinion', key: 'number' },
    planning_permit: { type: ({ kind }) => planningPermitType(String(kind)), key: 'number', columns: ['kind'] },
  },
})
