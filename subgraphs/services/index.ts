import { defineSubgraph } from '#schema/createSubgraph.ts'
import { createCommands } from './commands/index.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { openStore } from './store/index.ts'

/** The three-level service platform of the approval office (审管办: 三级平台). */
export const manifest = defineSubgraph({
  name: 'services',
  port: 4005,
  folder: import.meta.dirname,
  resolvers,
  openStore,
  createLoaders,
  createCommands,
  publishes: {
    organ: { type: 'Organ', key: 'code', label: 'name' },
    region: { type: 'Region', key: 'code', label: 'name', columns: ['status'] },
    zone: { type: 'Zone', key: 'code', label: 'name' },
    service_hall: { type: 'ServiceHall', key: 'code', label: 'name' },
    stage: { type: 'Stage', key: 'code', label: 'name', columns: ['lead_code'] },
    service_item: { type: 'ServiceItem', key: 'code_version', label: 'name' },
  },
})
