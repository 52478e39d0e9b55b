import type { Write } from '../records/createWrites.ts'
import { type Conflict, conflict } from '../refusals.ts'
import { type Applied, applyRecords, type Target } from './applyRecords.ts'
import { type Department, isReferenced, lockParking, type UnknownReferencePolicy } from './department.ts'
import { parkRecords, releaseParked, replaceParked, waitsFor } from './parking.ts'
import type { Publication, PublishInput } from './publish.ts'
import { type CheckedRecord, readRecords } from './readRecords.ts'
import { recordPublication } from './recordPublication.ts'
import { findUnknown, type UnknownReferences } from './references.ts'
import { type RefusedRecord, refusedRecord } from './refusedRecord.ts'
import { reviewRecords } from './reviewRecords.ts'
import { keepSeenKeys } from './snapshots.ts'
import { countWritten, tell, type WrittenByDataset } from './tell.ts'

/** The steps of a batch, in order: read, look up, review, write, park, release, record, tell. */
export async function publishBatch(
  write: Write,
  department: Department,
  target: Target,
  input: PublishInput,
): Promise<Publication | Conflict> {
  const { dataset } = target
  const policy = policyOf(department, input)
  // A deferred constraint that fails at COMMIT would take the whole batch with it.
  await write.query('constraints', 'SET CONSTRAINTS ALL IMMEDIATE')
  const { checked, refused: unreadable } = readRecords(dataset, input.records)
  const unknown = await lookUp(write, department, target, checked, policy)
  const known = checked.filter(({ index }) => !unknown.has(index))
  const { fit, refused: reviewed } = await reviewRecords(write, dataset, known)
  const waiting = policy === 'PARK' ? checked.filter(({ index }) => unknown.has(index)) : []
  await replaceParked(
    write,
    department,
    dataset.name,
    [...fit, ...waiting].map(({ key }) => key),
  )
  const early = [...unreadable, ...(policy === 'REFUSE' ? refuseUnknown(unknown, checked) : []), ...reviewed]
  const applied = await applyWhole(write, target, fit, { isAtomic: input.mode === 'ATOMIC', early })
  const lost = applied.refused.find(({ code }) => code === 'VERSION_CONFLICT')
  if (input.mode === 'ATOMIC' && lost) return conflictOf(write, department, target, lost)
  const taken = [...applied.inserted, ...applied.updated]
  await dataset.settle?.(write, taken)
  const parked = waiting.map((record) => ({ record, unknown: unknown.get(record.index) ?? [] }))
  const publication: Publication = {
    __typename: 'Publication',
    batchId: write.batchId,
    dataset: dataset.name,
    source: write.source,
    publishedAt: write.at.toISOString(),
    received: input.records.length,
    accepted: taken.length,
    unchanged: applied.unchanged,
    withheld: applied.withheld,
    released: 0,
    refused: [...early, ...applied.refused].toSorted((a, b) => a.index - b.index),
    parked: parked.map(({ record: { index, key }, unknown: names }) => ({ index, key, waitsFor: waitsFor(names) })),
  }
  const isOut = new Set(publication.refused.map(({ index }) => index))
  const stays = fit.filter(({ index }) => !isOut.has(index))
  await recordPublication(write, department, {
    input,
    publication,
    taken: applied.withheld > 0 ? [] : stays,
    waiting,
    out: applied.withheld > 0 ? [...publication.refused, ...withheldOf(stays)] : publication.refused,
    sum: dataset.sum,
  })
  if (input.snapshotId != null) await keepSeenKeys(write, department, input.snapshotId, checked, unreadable)
  if (parked.length > 0) await parkRecords(write, department, dataset, parked)
  const released = await release(write, department, target, applied.inserted)
  await tell(write, department, new Map([[dataset.name, applied]]), 'PUBLISHED')
  await tell(write, department, released, 'RELEASED')
  return { ...publication, released: countWritten(released) }
}

const withheldOf = (records: readonly CheckedRecord[]) =>
  records.map(({ index, key }) => ({ index, key, code: 'WITHHELD' }))

const policyOf = ({ settings }: Department, { mode, onUnknownReference }: PublishInput): UnknownReferencePolicy =>
  mode === 'ATOMIC' ? 'REFUSE' : (onUnknownReference ?? settings.onUnknownReference)

/** Looks references up. Who is to park looks again once nobody can bring what is missing any more until the park is seen. */
async function lookUp(
  write: Write,
  department: Department,
  { dataset }: Target,
  checked: readonly CheckedRecord[],
  policy: UnknownReferencePolicy,
): Promise<UnknownReferences> {
  const unknown = await findUnknown(write, department.schema, dataset, checked)
  const mayPark = policy === 'PARK' && unknown.size > 0
  if (!mayPark && !isReferenced(department, dataset)) return unknown
  await lockParking(write, department, mayPark ? 'exclusive' : 'shared')
  return mayPark ? findUnknown(write, department.schema, dataset, checked) : unknown
}

const refuseUnknown = (unknown: UnknownReferences, checked: readonly CheckedRecord[]): RefusedRecord[] =>
  checked.flatMap(({ index, key }) => {
    const [first] = unknown.get(index) ?? []
    if (!first) return []
    const { field, typeName } = first
    return [refusedRecord({ index, key, field, code: 'REFERENCE_UNKNOWN', parameters: { typeName } })]
  })

interface Taken extends Applied {
  readonly withheld: number
}

interface Whole {
  readonly isAtomic: boolean
  /** Refusals from before anything was written. */
  readonly early: readonly RefusedRecord[]
}

/** Writes the records; those of an ATOMIC batch only where none at all is refused. */
async function applyWhole(
  write: Write,
  target: Target,
  fit: readonly CheckedRecord[],
  { isAtomic, early }: Whole,
): Promise<Taken> {
  const none = { inserted: [], updated: [], unchanged: 0 }
  if (!isAtomic) return { ...(await applyRecords(write, target, fit)), withheld: 0 }
  if (early.length > 0) return { ...none, refused: [], withheld: fit.length }
  await write.query(undefined, 'SAVEPOINT whole')
  const applied = await applyRecords(write, target, fit)
  if (applied.refused.length === 0) return { ...applied, withheld: 0 }
  await write.query(undefined, 'ROLLBACK TO SAVEPOINT whole')
  return { ...none, refused: applied.refused, withheld: fit.length - applied.refused.length }
}

/** The lost race of an ATOMIC batch, with the record as it is now where it can be shown. */
async function conflictOf(
  write: Write,
  { schema }: Department,
  { dataset: { table, key, typeName, typeOf, isNode } }: Target,
  { index, key: lostKey, parameters, currentVersion }: RefusedRecord,
): Promise<Conflict> {
  const [row] = await write.query<{ readonly version: number }>(
    `current ${schema} ${table}`,
    `SELECT * FROM ${schema}.${table} WHERE ${key} = $1`,
    [lostKey],
  )
  const lost = conflict(
    Number(parameters['expected']),
    row ? { ...row, __typename: typeOf?.({ ...row }) ?? typeName } : null,
  )
  return { ...lost, current: isNode ? lost.current : null, currentVersion, path: ['records', String(index)] }
}

async function release(
  write: Write,
  department: Department,
  { dataset }: Target,
  keys: readonly string[],
): Promise<WrittenByDataset> {
  if (!isReferenced(department, dataset)) return new Map()
  return releaseParked(write, department, [{ typeName: dataset.typeName, keys }])
}
