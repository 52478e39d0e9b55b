import { defineSubgraph } from '#schema/createSubgraph.ts'
import { publishedCases } from '#schema/publishing/caseDataset.ts'
import { createCommands } from './commands/index.ts'
import { planningConsents } from './consumers/planningConsents.ts'
import { createKeyConsumer } from '#schema/publishing/createKeyConsumer.ts'
import { datasets } from './datasets/index.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { landOrgan } from './rules.ts'
import { openStore } from './store.ts'

/** The land department (国土). */
export const manifest = defineSubgraph({
  name: 'land',
  port: 4001,
  folder: import.meta.dirname,
  resolvers,
  openStore,
  createLoaders,
  createCommands,
  // A consent is kept before the records that wait for it are judged by it.
  consumers: [planningConsents, createKeyConsumer('land', landOrgan.code, datasets)],
  publishes: {
    department_case: publishedCases('LandCase'),
    parcel: { type: 'Parcel', key: 'code' },
    real_estate_unit: { type: 'RealEstateUnit', key: 'code', label: 'location' },
  },
})
