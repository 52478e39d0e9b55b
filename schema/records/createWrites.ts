import { randomUUID } from 'node:crypto'
import type { Actor } from '../actor.ts'
import type { Clock } from '../clock.ts'
import { columnName } from '../database/names.ts'
import type { Database, Statements, Transaction } from '../database/pool.ts'

/** One event of a step: what happened to which record. */
export interface StepEvent {
  /** The table of the record: `approval_case`. */
  readonly entity: string
  /** The key of the record, null for an event of many. */
  readonly key: string | null
  /** What happened, in the past tense: `ACCEPTED`. */
  readonly kind: string
  /** What consumers need to know; JSON, never personal data. */
  readonly payload: object
}

/** The columns of a table that a command gives; `version` and provenance are added. */
export type Columns = Readonly<Record<string, unknown>>

/** One transaction that writes records and their events. All of it has one batch id, one instant and one source. */
export interface Write extends Statements {
  readonly transaction: Transaction
  readonly batchId: string
  readonly at: Date
  readonly actor: Actor
  /** The system that the records come from. */
  readonly source: string
  /** Adds a record as version 1; its event is the caller's to give. */
  insert(table: string, row: Columns): Promise<void>
  /**
   * Changes the record whose `keyColumn` is `key`, as its next version; the one that it replaces stays in
   * `record_version`. Lock it before (`SELECT … FOR UPDATE`) where the change depends on what it was.
   */
  update(table: string, keyColumn: string, key: string, changes: Columns): Promise<void>
  /** Puts an event into the outbox. */
  emit(event: StepEvent): Promise<void>
}

/**
 * Runs the writes of a command in one transaction, rolled back where it throws. Their source is the actor's organ unless said.
 */
export type RunWrite = <Result>(
  actor: Actor,
  work: (write: Write) => Promise<Result>,
  source?: string,
) => Promise<Result>

/** The writes of a subgraph, in its PostgreSQL schema `schema`. */
export function createWrites(database: Database, schema: string, clock: Clock): RunWrite {
  return (actor, work, source = actor.organ ?? actor.id) =>
    database.transaction((transaction) =>
      work(writeOf(transaction, schema, { actor, source, batchId: randomUUID(), at: clock() })),
    )
}

/** The writes of a transaction that is under way; what happens to it is the caller's. */
export function writeOf(
  transaction: Transaction,
  schema: string,
  { actor, source, batchId, at }: Pick<Write, 'actor' | 'source' | 'batchId' | 'at'>,
): Write {
  const provenance = { source, batchId, recordedAt: at }
  return {
    transaction,
    batchId,
    at,
    actor,
    source,
    query: transaction.query,
    async insert(table, row) {
      const columns = Object.entries({ ...row, ...provenance })
      const names = columns.map(([name]) => columnName(name)).join(', ')
      const places = columns.map((_, index) => `$${index + 1}`).join(', ')
      await transaction.query(
        undefined,
        `INSERT INTO ${schema}.${table} (${names}) VALUES (${places})`,
        valuesOf(columns),
      )
    },
    async update(table, keyColumn, key, changes) {
      const columns = Object.entries({ ...changes, ...provenance })
      const settings = columns.map(([name], index) => `${columnName(name)} = $${index + 2}`).join(', ')
      const text = `UPDATE ${schema}.${table} SET ${settings} WHERE ${keyColumn} = $1`
      await transaction.query(undefined, text, [key, ...valuesOf(columns)])
    },
    async emit({ entity, key, kind, payload }) {
      await transaction.query(
        `emit ${schema}`,
        `INSERT INTO ${schema}.outbox (batch_id, entity, kind, key, payload, actor, source, occurred_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [batchId, entity, kind, key, JSON.stringify(payload), actor.id, source, at],
      )
    },
  }
}

// A date that was read is a midnight in UTC; as text in UTC it is the same date again, whatever the zone of the process.
const valuesOf = (columns: readonly (readonly [string, unknown])[]): unknown[] =>
  columns.map(([, value]) => (value instanceof Date ? value.toISOString() : value))
