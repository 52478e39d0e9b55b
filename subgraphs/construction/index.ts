import { defineSubgraph } from '#schema/createSubgraph.ts'
import { publishedCases } from '#schema/publishing/caseDataset.ts'
import { createKeyConsumer } from '#schema/publishing/createKeyConsumer.ts'
import { createCommands } from './commands/index.ts'
import { datasets } from './datasets/index.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { constructionOrgan } from './rules.ts'
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
  consumers: [createKeyConsumer('construction', constructionOrgan.code, datasets)],
  publishes: {
    department_case: publishedCases('ConstructionCase'),
    construction_permit: { type: 'ConstructionPermit', key: 'number' },
    completion_acceptance: { type: 'CompletionAcceptance', key: 'number', columns: ['status'] },
    building_indicator: {
      type: 'BuildingIndicator',
      key: 'code',
      columns: ['project_code', 'basis', 'acceptance_number', 'indicator', 'value', 'unit', 'withdrawn_on'],
    },
  },
})
