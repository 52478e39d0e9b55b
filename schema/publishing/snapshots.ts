import { randomUUID } from 'node:crypto'
import { type Actor, requireActor } from '../actor.ts'
import { civilDate } from '../clock.ts'
import { columnName } from '../database/names.ts'
import { answerOnce } from '../records/answerOnce.ts'
import type { RunWrite, Write } from '../records/createWrites.ts'
import type { Refused } from '../refusals.ts'
import type { Target } from './applyRecords.ts'
import { type Department, targetOf } from './department.ts'
import { refuse } from './refusals.ts'
import { tell } from './tell.ts'
import { datasetValue } from './names.ts'

/** A full dump of what one source has of a dataset; `Snapshot` in `shared.graphql`. */
export interface Snapshot {
  readonly __typename: 'Snapshot'
  readonly id: string
  readonly dataset: string
  readonly source: string
  readonly takenOn: string
  readonly openedAt: string
  readonly status: SnapshotStatus
  /** Records that came with it. */
  readonly present: number
  /** Records of the source that did not, and so end. */
  readonly vanishing: number
  /** Records of the source that stood when it was closed. */
  readonly standing: number
  readonly closedAt: string | null
  readonly decidedAt: string | null
  readonly reason: string | null
}

/** How far a snapshot has come. */
export type SnapshotStatus = 'OPEN' | 'CLOSED' | 'HELD' | 'RELEASED' | 'REJECTED'

interface ViewOfActor {
  readonly actor: Actor | null
}

interface OpenInput {
  readonly idempotencyKey: string
  readonly dataset: string
  readonly source: string
  readonly takenOn?: string | null | undefined
}

interface CloseInput {
  readonly snapshotId: string
  readonly count?: number | null | undefined
}

interface DecideInput {
  readonly snapshotId: string
  readonly reason: string
}

/** The dataset that a value of the department's enum names. */
export function datasetOf({ targets }: Department, value: string): string {
  const name = [...targets.keys()].find((one) => datasetValue(one) === value)
  if (name === undefined) throw new TypeError(`There is no dataset ${value}.`)
  return name
}

/** The commands of snapshots: open → batches with its id → close; one that would end too much is held for a person. */
export function createSnapshots(run: RunWrite, department: Department) {
  const { schema, organ } = department
  const publisher = (view: ViewOfActor) => requireActor(view, { roles: ['PUBLISHER'], organ })
  const decide = (status: 'RELEASED' | 'REJECTED') => async (input: DecideInput, view: ViewOfActor) => {
    const actor = requireActor(view, { roles: ['COORDINATOR', 'DECISION_MAKER'], organ })
    return run(actor, (write) => decideHeld(write, department, input, status))
  }
  return {
    async openSnapshot(input: OpenInput, view: ViewOfActor): Promise<Snapshot | Refused> {
      const actor = publisher(view)
      const key = { scope: 'open snapshot', key: input.idempotencyKey, content: input }
      return run(actor, (write) => answerOnce(write, schema, key, () => open(write, department, input)), input.source)
    },
    closeSnapshot: async (input: CloseInput, view: ViewOfActor): Promise<Snapshot | Refused> =>
      run(publisher(view), (write) => close(write, department, input)),
    releaseSnapshot: decide('RELEASED'),
    rejectSnapshot: decide('REJECTED'),
  }
}

async function open(write: Write, department: Department, input: OpenInput): Promise<Snapshot | Refused> {
  const { schema, clock } = department
  const dataset = datasetOf(department, input.dataset)
  const rows = await write.query<SnapshotRow>(
    `open snapshot ${schema}`,
    `INSERT INTO ${schema}.snapshot (id, dataset, source, publisher, taken_on, opened_at, status)
     VALUES ($1, $2, $3, $4, $5, $6, 'OPEN') ON CONFLICT DO NOTHING RETURNING *`,
    [randomUUID(), dataset, input.source, write.actor.id, input.takenOn ?? civilDate(clock()), write.at],
  )
  const [opened] = rows
  return opened ? plain(opened) : refuse('SNAPSHOT_UNDER_WAY', { parameters: { dataset, source: input.source } })
}

/** A snapshot as its table has it. */
type SnapshotRow = { readonly [Field in keyof Omit<Snapshot, '__typename'>]: Snapshot[Field] | Date }

/** Plain JSON, so that it can be kept as an answer. */
const plain = (row: SnapshotRow): Snapshot =>
  ({
    ...(JSON.parse(JSON.stringify(row)) as Omit<Snapshot, '__typename'>),
    takenOn: JSON.stringify(row.takenOn).slice(1, 11),
    __typename: 'Snapshot',
  }) as const

/** The snapshot, locked. */
async function lock(write: Write, { schema }: Department, id: string): Promise<Snapshot | undefined> {
  const [row] = await write.query<SnapshotRow>(
    `lock snapshot ${schema}`,
    `SELECT * FROM ${schema}.snapshot WHERE id::text = $1 FOR UPDATE`,
    [id],
  )
  return row && plain(row)
}

/** Whether batches of this dataset and source may come with the snapshot; the refusal where they may not. */
export async function refuseForeignBatch(
  write: Write,
  department: Department,
  { snapshotId, dataset, source }: { readonly snapshotId: string; readonly dataset: string; readonly source: string },
): Promise<Refused | null> {
  const [row] = await write.query<SnapshotRow>(
    `snapshot of batch ${department.schema}`,
    `SELECT * FROM ${department.schema}.snapshot WHERE id::text = $1 FOR SHARE`,
    [snapshotId],
  )
  const isFit = row?.status === 'OPEN' && row.dataset === dataset && row.source === source
  return isFit ? null : refuse('SNAPSHOT_NOT_OPEN', { path: ['snapshotId'] })
}

/** Remembers which keys came with a snapshot. One that was refused came too: its record there does not end. */
export async function keepSeenKeys(
  write: Write,
  { schema }: Department,
  snapshotId: string,
  keys: readonly string[],
): Promise<void> {
  await write.query(
    `seen ${schema}`,
    `INSERT INTO ${schema}.snapshot_key (snapshot_id, key)
     SELECT DISTINCT $1::uuid, key FROM unnest($2::text[]) AS sent (key) ORDER BY 2 ON CONFLICT DO NOTHING`,
    [snapshotId, keys],
  )
}

async function close(write: Write, department: Department, input: CloseInput): Promise<Snapshot | Refused> {
  const snapshot = await lock(write, department, input.snapshotId)
  if (!snapshot) return refuse('SNAPSHOT_UNKNOWN', { path: ['snapshotId'] })
  if (snapshot.status !== 'OPEN') return snapshot
  const counts = await countSnapshot(write, department, snapshot)
  if (input.count != null && input.count !== counts.present) {
    return refuse('SNAPSHOT_INCOMPLETE', { parameters: { expected: input.count, received: counts.present } })
  }
  const isHeld = counts.vanishing > counts.standing * department.settings.heldShare
  if (!isHeld) await endAbsent(write, department, snapshot)
  return finish(write, department, snapshot.id, isHeld ? 'HELD' : 'CLOSED', counts)
}

interface SnapshotCounts {
  readonly present: number
  readonly vanishing: number
  readonly standing: number
}

/** The records that a snapshot may end: its source's, from before it was opened, that did not come with it. */
function absentFrom({ schema }: Department, { dataset }: Target): string {
  const key = columnName(dataset.key)
  return `t.source = $2 AND t.withdrawn_on IS NULL AND t.recorded_at <= $3 AND ${dataset.part ?? 'true'}
    AND NOT EXISTS (SELECT FROM ${schema}.snapshot_key k WHERE k.snapshot_id = $1::uuid AND k.key = t.${key})`
}

async function countSnapshot(write: Write, department: Department, snapshot: Snapshot): Promise<SnapshotCounts> {
  const { schema } = department
  const target = targetOf(department, snapshot.dataset)
  const { table, part = 'true' } = target.dataset
  const [counts] = await write.query<SnapshotCounts>(
    undefined,
    `SELECT (SELECT count(*) FROM ${schema}.snapshot_key WHERE snapshot_id = $1::uuid)::int AS present,
       (SELECT count(*) FROM ${schema}.${table} t WHERE ${absentFrom(department, target)})::int AS vanishing,
       (SELECT count(*) FROM ${schema}.${table} t WHERE t.source = $2 AND t.withdrawn_on IS NULL AND ${part})::int AS standing`,
    [snapshot.id, snapshot.source, snapshot.openedAt],
  )
  return counts ?? { present: 0, vanishing: 0, standing: 0 }
}

/** Ends what did not come: a next version with the day and the reason, never a deletion. A certificate expires. */
async function endAbsent(write: Write, department: Department, snapshot: Snapshot): Promise<void> {
  const { schema } = department
  const target = targetOf(department, snapshot.dataset)
  const { table, certificate = false, name } = target.dataset
  const key = columnName(target.dataset.key)
  const expiry = certificate
    ? `, status = CASE WHEN status IN ('VALID', 'SUSPENDED') THEN 'EXPIRED' ELSE status END,
       valid_until = greatest(issued_on, least(coalesce(valid_until, $4::date), $4::date))`
    : ''
  const ended = await write.query<{ key: string }>(
    undefined,
    `WITH absent AS (
       SELECT t.${key} FROM ${schema}.${table} t WHERE ${absentFrom(department, target)}
       ORDER BY t.${key} COLLATE "C" FOR NO KEY UPDATE)
     UPDATE ${schema}.${table} t SET withdrawn_on = $4::date, withdrawn_reason = $5${expiry},
       batch_id = $6::uuid, recorded_at = $7 FROM absent WHERE t.${key} = absent.${key} RETURNING t.${key} AS key`,
    [
      snapshot.id,
      snapshot.source,
      snapshot.openedAt,
      snapshot.takenOn,
      `SNAPSHOT ${snapshot.id}`,
      write.batchId,
      write.at,
    ],
  )
  await tell(write, department, new Map([[name, { inserted: [], updated: ended.map((row) => row.key) }]]), 'WITHDRAWN')
}

async function finish(
  write: Write,
  { schema }: Department,
  id: string,
  status: SnapshotStatus,
  { present, vanishing, standing }: SnapshotCounts,
): Promise<Snapshot | Refused> {
  const [row] = await write.query<SnapshotRow>(
    undefined,
    `UPDATE ${schema}.snapshot SET status = $2, present = $3, vanishing = $4, standing = $5, closed_at = $6
     WHERE id = $1 RETURNING *`,
    [id, status, present, vanishing, standing, write.at],
  )
  if (status === 'CLOSED') await forgetKeys(write, schema, id)
  return row ? plain(row) : refuse('SNAPSHOT_UNKNOWN')
}

const forgetKeys = (write: Write, schema: string, id: string) =>
  write.query(undefined, `DELETE FROM ${schema}.snapshot_key WHERE snapshot_id = $1::uuid`, [id])

async function decideHeld(
  write: Write,
  department: Department,
  { snapshotId, reason }: DecideInput,
  status: 'RELEASED' | 'REJECTED',
): Promise<Snapshot | Refused> {
  const snapshot = await lock(write, department, snapshotId)
  if (snapshot?.status !== 'HELD') return refuse('SNAPSHOT_NOT_HELD', { path: ['snapshotId'] })
  if (reason.trim() === '' || reason.length > 500) return refuse('REASON_MISSING', { path: ['reason'] })
  if (status === 'RELEASED') await endAbsent(write, department, snapshot)
  const [row] = await write.query<SnapshotRow>(
    undefined,
    `UPDATE ${department.schema}.snapshot SET status = $2, decided_by = $3, decided_at = $4, reason = $5
     WHERE id = $1 RETURNING *`,
    [snapshot.id, status, write.actor.id, write.at, reason],
  )
  await forgetKeys(write, department.schema, snapshot.id)
  return plain(row ?? snapshot)
}
