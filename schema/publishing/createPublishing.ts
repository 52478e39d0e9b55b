import type { CommandEnvironment } from '../createSubgraph.ts'
import { createWrites } from '../records/createWrites.ts'
import type { Datasets } from './dataset.ts'
import { createDeclare } from './declare.ts'
import { createDepartment, defaultPublishingSettings } from './department.ts'
import { createPublish } from './publish.ts'
import { createReconcile } from './reconcile.ts'
import { createSnapshots } from './snapshots.ts'
import { createWaiting } from './waiting.ts'
import { createWithdraw } from './withdraw.ts'

interface PublishingOptions {
  /** The PostgreSQL schema. */
  readonly schema: string
  /** The code of the organ whose publishers may write. */
  readonly organ: string
  readonly datasets: Datasets
}

/** What a department's publishing can do. */
export type PublishingCommands = ReturnType<typeof createPublishing>

/** The commands of publishing, one set for each department. */
export function createPublishing(environment: CommandEnvironment, options: PublishingOptions) {
  const { database, clock, receipts, publishing = defaultPublishingSettings } = environment
  const department = createDepartment({ ...options, clock, settings: publishing })
  const run = createWrites(database, options.schema, clock)
  return {
    publish: createPublish(run, department),
    withdraw: createWithdraw(run, department),
    declare: createDeclare(run, department),
    reconcile: createReconcile(database, department, receipts),
    ...createSnapshots(run, department),
    ...createWaiting(environment, department),
  }
}
