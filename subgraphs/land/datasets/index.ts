import { defineDatasets } from '#schema/publishing/dataset.ts'
import { parcels } from './parcels.ts'

/** What the land department publishes. */
export const datasets = defineDatasets({ parcels })
