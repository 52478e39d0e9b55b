import type { Actor } from '../actor.ts'
import type { CommandEnvironment } from '../createSubgraph.ts'
import type { ListArguments, ListSpecification, ListWants } from '../lists/list.ts'
import { readConnection } from '../lists/readConnections.ts'
import type { Department } from './department.ts'
import { requireReader } from './reconcile.ts'
import type { Snapshot } from './snapshots.ts'

/** A record that waits for what it names; `ParkedRecord` in `shared.graphql`. */
export interface ParkedRecord {
  readonly dataset: string
  readonly key: string
  readonly waitsFor: readonly string[]
  readonly source: string
  readonly batchId: string
  readonly parkedAt: Date
}

interface ViewOfActor {
  readonly actor: Actor | null
}

/** What waits in a department: records for what they name, snapshots for a person. For the department and for the office. */
export function createWaiting(environment: CommandEnvironment, { schema, organ }: Department) {
  const parked: ListSpecification = {
    name: `parked ${schema}`,
    table: `(SELECT p.id::text AS id, p.dataset, p.key, p.waits_for, p.batch_id, p.parked_at, b.source
      FROM ${schema}.parked_record p JOIN ${schema}.publication b USING (batch_id) WHERE p.status = 'WAITING')`,
    key: 'id',
    filters: {},
    orders: { PARKED_AT: { type: 'timestamptz' } },
    defaultOrder: { field: 'PARKED_AT', direction: 'ASC' },
  }
  return {
    parkedRecords(args: ListArguments, wants: ListWants, view: ViewOfActor) {
      requireReader(view, organ)
      return readConnection<ParkedRecord>(environment, parked, args, wants)
    },
    heldSnapshots(view: ViewOfActor): Promise<Snapshot[]> {
      requireReader(view, organ)
      return environment.database.query<Snapshot>(
        `held ${schema}`,
        `SELECT * FROM ${schema}.snapshot WHERE status = 'HELD' ORDER BY closed_at, id`,
      )
    },
  }
}
