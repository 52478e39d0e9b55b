import { defineDatasets } from '#schema/publishing/dataset.ts'
import { newcomerPermits } from './newcomerPermits.ts'

/** What the newcomer department publishes. */
export const datasets = defineDatasets({ newcomerPermits })
