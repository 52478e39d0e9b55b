import type { Text } from '../refusals.ts'
import type { Statements } from '../database/pool.ts'
import type { Field, FieldValue } from './fields.ts'

/** The checked values of one record, by field. */
export type RecordValues = Readonly<Record<string, FieldValue>>

/** A rule between the fields of one record. */
export interface RecordRule {
  /** The field that a refusal points to. */
  readonly field: string
  /** What is expected, with its basis where a statute is behind it. */
  readonly expected: Text
  readonly holds: (record: RecordValues) => boolean
}

/** A record that a {@link Dataset.review} refuses. */
export interface ReviewRefusal {
  readonly key: string
  readonly field: string
  readonly expected: Text
}

/** What a department publishes into one of its tables: one declaration per entity, which all of publishing is driven by. */
export interface Dataset {
  /** Its name for the CLI and in `publish…`: `parcels`. */
  readonly name: string
  readonly title: Text
  readonly table: string
  /** SQL over the table: true for the records of this dataset, where several share one table. */
  readonly part?: string
  /** The GraphQL type of a record, by which references call it. */
  readonly typeName: string
  /** The type of one record, where `typeName` is an interface. */
  readonly typeOf?: (row: Readonly<Record<string, unknown>>) => string
  /** Whether that type is a `Node`, so that a lost race can show the record as it is now. */
  readonly isNode: boolean
  /** The field that identifies a record for ever. */
  readonly key: string
  /** All fields that are sent, by name; columns are named after them. */
  readonly fields: Readonly<Record<string, Field>>
  /** Values made from others, by name. `key` itself may be one of them. */
  readonly derived?: Readonly<Record<string, Derived>>
  readonly rules?: readonly RecordRule[]
  /** When it is expected: each working day unless it is published only when something changes. */
  readonly expected?: 'ON_CHANGE'
  /** The decimal that a declared sum is over. */
  readonly sum?: string
  /** Present where a record is a certificate: its status follows withdrawal. */
  readonly certificate?: boolean
  /** SQL over the current record `t` and the incoming one `i`: true where the current one may not become it. */
  readonly frozen?: string
  /** Rules that need the register: runs inside the transaction before the records are written. */
  readonly review?: (statements: Statements, records: readonly RecordValues[]) => Promise<readonly ReviewRefusal[]>
  /** What the publication brings about in the department's other tables, in its transaction. */
  readonly settle?: (write: Settlement, keys: readonly string[]) => Promise<void>
}

/** A value that publishing computes. */
export interface Derived {
  readonly sqlType: Field['sqlType']
  readonly from: (record: RecordValues) => FieldValue
}

/** What a settlement works with. */
export interface Settlement extends Statements {
  readonly at: Date
  readonly batchId: string
  readonly source: string
}

/** The datasets of a department by name. */
export type Datasets = Readonly<Record<string, Dataset>>

/** Keeps the names of a department's datasets while they are written. */
export const defineDatasets = <Name extends string>(datasets: Readonly<Record<Name, Dataset>>) => datasets
