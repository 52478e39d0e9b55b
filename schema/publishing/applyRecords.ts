import { sqlStateOf } from '../database/storeError.ts'
import { InternalError } from '../errors.ts'
import type { Write } from '../records/createWrites.ts'
import type { Dataset } from './dataset.ts'
import type { FieldValue } from './fields.ts'
import type { CheckedRecord } from './readRecords.ts'
import { type RefusedRecord, refusedRecord } from './refusedRecord.ts'
import type { RecordStatements, WrittenColumn } from './statements.ts'

/** What writing records came to; a record is in exactly one of the four. */
export interface Applied {
  readonly inserted: readonly string[]
  readonly updated: readonly string[]
  readonly unchanged: number
  readonly refused: readonly RefusedRecord[]
}

/** Who answers for the records: those of a release keep the batch that they came in. */
export interface Provenance {
  readonly source: string
  readonly batchId: string
}

/** Where records go. */
export interface Target {
  readonly dataset: Dataset
  readonly statements: RecordStatements
}

/**
 * Writes records in a few statements. Where a constraint of the table refuses them, they are halved until the one that it
 * refuses is alone, so that every other one goes in. @throws InternalError STORE_FAILED or STORE_UNAVAILABLE.
 */
export async function applyRecords(
  write: Write,
  target: Target,
  records: readonly CheckedRecord[],
  provenance: Provenance = write,
): Promise<Applied> {
  if (records.length === 0) return nothing
  await write.query(undefined, 'SAVEPOINT records')
  try {
    const applied = await applyAll(write, target, records, provenance)
    await write.query(undefined, 'RELEASE SAVEPOINT records')
    return applied
  } catch (error) {
    const constraint = brokenConstraint(error)
    if (constraint === null) throw error
    await write.query(undefined, 'ROLLBACK TO SAVEPOINT records')
    await write.query(undefined, 'RELEASE SAVEPOINT records')
    return applyHalves(write, target, records, provenance, constraint)
  }
}

async function applyHalves(
  write: Write,
  target: Target,
  records: readonly CheckedRecord[],
  provenance: Provenance,
  constraint: string,
): Promise<Applied> {
  const [only, second] = records
  if (only && !second) {
    const { index, key } = only
    const parameters = { constraint }
    return { ...nothing, refused: [refusedRecord({ index, key, field: null, code: 'CONSTRAINT_BROKEN', parameters })] }
  }
  const middle = Math.ceil(records.length / 2)
  const before = await applyRecords(write, target, records.slice(0, middle), provenance)
  return join(before, await applyRecords(write, target, records.slice(middle), provenance))
}

const nothing: Applied = { inserted: [], updated: [], unchanged: 0, refused: [] }

const join = (a: Applied, b: Applied): Applied => ({
  inserted: [...a.inserted, ...b.inserted],
  updated: [...a.updated, ...b.updated],
  unchanged: a.unchanged + b.unchanged,
  refused: [...a.refused, ...b.refused],
})

/** The constraint that a statement broke (SQLSTATE class 23), null for any other failure. */
function brokenConstraint(error: unknown): string | null {
  if (!sqlStateOf(error)?.startsWith('23')) return null
  const cause = error instanceof InternalError ? error.cause : error
  const { constraint, column } = cause as { constraint?: string; column?: string }
  return constraint ?? column ?? 'NOT NULL'
}

/** Adds what is new, then compares and updates what was there, which the adding has locked. */
async function applyAll(
  write: Write,
  { statements }: Target,
  records: readonly CheckedRecord[],
  provenance: Provenance,
): Promise<Applied> {
  const run = <Row>(name: string, text: string, some: readonly CheckedRecord[], more: readonly unknown[]) =>
    write.query<Row>(`${name} ${statements.table}`, text, [...arraysOf(statements.columns, some), ...more])
  const stamp = [provenance.source, provenance.batchId, write.at]
  const added = await run<{ key: string }>('add', statements.insert, records.filter(mayBeNew), stamp)
  if (added.length === records.length) return { ...nothing, inserted: keysOf(added) }
  const isNew = new Set(keysOf(added))
  const there = records.filter(({ key }) => !isNew.has(key))
  await lockBased(write, statements, there)
  const states = await run<Current>('compare', statements.compare, there, [])
  const { changed, refused, unchanged } = sort(there, new Map(states.map((state) => [state.key, state])))
  const updated = changed.length === 0 ? [] : await run<{ key: string }>('update', statements.update, changed, stamp)
  return { inserted: keysOf(added), updated: keysOf(updated), unchanged, refused }
}

const keysOf = (rows: readonly { readonly key: string }[]): string[] => rows.map(({ key }) => key)

/** A record that is based on a version is never a new one. */
const mayBeNew = ({ expectedVersion }: CheckedRecord): boolean => expectedVersion === null || expectedVersion === 0

/** Records that are based on a version were left out of the adding, which locks the others. */
async function lockBased(
  write: Write,
  { table, lock }: RecordStatements,
  records: readonly CheckedRecord[],
): Promise<void> {
  const based = records.filter((record) => !mayBeNew(record)).map(({ key }) => key)
  if (based.length > 0) await write.query(`lock ${table}`, lock, [based])
}

interface Current {
  readonly key: string
  readonly version: number
  readonly changed: boolean
  readonly frozen: boolean
}

function sort(records: readonly CheckedRecord[], current: ReadonlyMap<string, Current>) {
  const changed: CheckedRecord[] = []
  const refused: RefusedRecord[] = []
  let unchanged = 0
  for (const record of records) {
    const state = current.get(record.key)
    const refusal = refusalOf(record, state)
    if (refusal) refused.push(refusal)
    else if (state?.changed === true) changed.push(record)
    else unchanged++
  }
  return { changed, refused, unchanged }
}

function refusalOf({ index, key, expectedVersion }: CheckedRecord, state: Current | undefined): RefusedRecord | null {
  const version = state?.version ?? 0
  if (expectedVersion !== null && expectedVersion !== version) {
    const parameters = { expected: expectedVersion, received: version }
    return refusedRecord({ index, key, field: null, code: 'VERSION_CONFLICT', parameters, currentVersion: version })
  }
  const isFrozen = state?.changed === true && state.frozen
  return isFrozen ? refusedRecord({ index, key, field: null, code: 'RECORD_FROZEN', currentVersion: version }) : null
}

/** One PostgreSQL array per column. pg would write them too, at ten times the cost. */
const arraysOf = (columns: readonly WrittenColumn[], records: readonly CheckedRecord[]): string[] =>
  columns.map(({ field }) => arrayLiteral(records.map(({ values }) => values[field] ?? null)))

/** An array as PostgreSQL reads it; an array within it becomes the text of an array. */
const arrayLiteral = (values: readonly FieldValue[]): string => `{${values.map(element).join(',')}}`

function element(value: FieldValue): string {
  if (value === null) return 'NULL'
  const words = Array.isArray(value) ? arrayLiteral(value as readonly string[]) : String(value)
  return words.includes('"') || words.includes('\\') ? `"${words.replaceAll(/[\\"]/g, String.raw`\$&`)}"` : `"${words}"`
}
