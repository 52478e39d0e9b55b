import { defineSubgraph } from '#schema/createSubgraph.ts'
import { publishedCases } from '#schema/publishing/caseDataset.ts'
import { createKeyConsumer } from '#schema/publishing/createKeyConsumer.ts'
import { createCommands } from './commands/index.ts'
import { datasets } from './datasets/index.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { newcomerOrgan } from './rules.ts'
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
  consumers: [createKeyConsumer('newcomer', newcomerOrgan.code, datasets)],
  publishes: {
    department_case: publishedCases('NewcomerCase'),
    newcomer_permit: { type: 'NewcomerPermit', key: 'number' },
  },
})
