import type { Actor } from '#schema/actor.ts'
import type { Statements } from '#schema/database/pool.ts'
import type { Columns, RunWrite, Write } from '#schema/records/createWrites.ts'
import { type Conflict, conflict, isRefusal, type Refused } from '#schema/refusals.ts'

/** A record of the office that changes step by step: where it is kept, and what is said where there is none. */
interface RecordPlace {
  readonly typeName: string
  /** `consultation`; also the entity of its events. */
  readonly table: string
  readonly keyColumn: string
  readonly unknown: (key: string) => Refused
}

/** A kind of record, whose rows can be locked. */
export interface OfficeRecord<Row> extends RecordPlace {
  /** The record, locked to the end of the transaction; undefined where there is none. */
  readonly lock: (statements: Statements, key: string) => Promise<Row | undefined>
}

/** A kind of record of the PostgreSQL schema `approvals`. */
export const defineRecord = <Row extends object>(place: RecordPlace): OfficeRecord<Row> => ({
  ...place,
  lock: async ({ query }, key) => {
    const { table, keyColumn } = place
    const text = `SELECT * FROM approvals.${table} WHERE ${keyColumn} = $1 FOR UPDATE`
    const [row] = await query<Row>(`lock ${table}`, text, [key])
    return row
  },
})

/** Which record, and the version of it that the actor has seen; null where a step may come on any. */
export interface RecordKey {
  readonly key: string
  readonly expectedVersion: number | null
}

/** What a step changes, and its event: `kind` in the past tense, `payload` never with personal data. */
export interface RecordChange {
  readonly columns: Columns
  readonly kind: string
  readonly payload: object
}

/** Takes one step of a record; null says that it was taken. */
export type ChangeRecord = <Row extends { readonly version: number }>(
  actor: Actor,
  record: OfficeRecord<Row>,
  key: RecordKey,
  work: (write: Write, row: Row) => Promise<RecordChange | Refused>,
) => Promise<Refused | Conflict | null>

/**
 * A step in one transaction: the record is locked, the version that the actor has seen is compared, the step's own work is done, then
 * the next version of the record and its event are written together.
 */
export const createChangeRecord =
  (run: RunWrite): ChangeRecord =>
  (actor, record, { key, expectedVersion }, work) =>
    run(actor, async (write) => {
      const row = await record.lock(write, key)
      if (row === undefined) return record.unknown(key)
      if (expectedVersion !== null && row.version !== expectedVersion) {
        return conflict(expectedVersion, { ...row, __typename: record.typeName })
      }
      const change = await work(write, row)
      if (isRefusal(change)) return change
      await write.update(record.table, record.keyColumn, key, change.columns)
      await write.emit({ entity: record.table, key, kind: change.kind, payload: change.payload })
      return null
    })
