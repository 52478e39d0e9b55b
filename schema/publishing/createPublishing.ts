import type { CommandEnvironment } from '../createSubgraph.ts'
import { createWrites } from '../records/createWrites.ts'
import type { Datasets } from './dataset.ts'
import { createDepartment, defaultPublishingSettings } from './department.ts'
import { createPublish } from './publish.ts'

interface PublishingOptions {
  /** The PostgreSQL schema. */
  readonly schema: string
  /** The code of the organ whose publishers may write. */
  readonly organ: string
  readonly datasets: Datasets
}

/** The commands of publishing, one set for each department. */
export function createPublishing(
  { database, clock, publishing = defaultPublishingSettings }: CommandEnvironment,
  options: PublishingOptions,
) {
  const department = createDepartment({ ...options, clock, settings: publishing })
  const run = createWrites(database, options.schema, clock)
  return { publish: createPublish(run, department) }
}
