import { defineSubgraph } from '#schema/createSubgraph.ts'
import { publishedCases } from '#schema/publishing/caseDataset.ts'
import { createKeyConsumer } from '#schema/publishing/createKeyConsumer.ts'
import { createCommands } from './commands/index.ts'
import { permits } from './consumers/permits.ts'
import { datasets } from './datasets/index.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { commerceOrgan } from './rules.ts'
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
  consumers: [createKeyConsumer('commerce', commerceOrgan.code, datasets), permits],
  publishes: {
    department_case: publishedCases('CommerceCase'),
    enterprise: { type: 'Enterprise', key: 'uscc', label: 'name' },
    business_licence: { type: 'BusinessLicence', key: 'number' },
  },
})
