import { defineSubgraph } from '#schema/createSubgraph.ts'
import { publishedCases } from '#schema/publishing/caseDataset.ts'
import { createKeyConsumer } from '#schema/publishing/createKeyConsumer.ts'
import { createCommands } from './commands/index.ts'
import { datasets } from './datasets/index.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'
import { planningOrgan, planningPermitType } from './rules.ts'
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
  consumers: [createKeyConsumer('planning', planningOrgan.code, datasets)],
  publishes: {
    department_case: publishedCases('PlanningCase'),
    subdivision_consent: {
      type: 'SubdivisionConsent',
      key: 'number',
      columns: ['parcel_code', 'issued_on', 'valid_until', 'status', 'legal_effect', 'withdrawn_on'],
    },
    site_opinion: { type: 'SiteOpinion', key: 'number' },
    planning_permit: {
      type: ({ kind }) => planningPermitType(String(kind)),
      key: 'number',
      columns: ['kind', 'status'],
    },
    building_indicator: {
      type: 'BuildingIndicator',
      key: 'code',
      columns: ['project_code', 'permit_number', 'indicator', 'value', 'unit', 'withdrawn_on'],
    },
  },
})
