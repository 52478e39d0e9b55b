import type { Write } from '../records/createWrites.ts'
import { type Conflict, conflict } from '../refusals.ts'
import { type Applied, applyRecords, type Target } from './applyRecords.ts'
import { type Department, isReferenced, lockParking, type UnknownReferencePolicy } from './department.ts'
import { parkRecords, releaseParked, replaceParked, type WaitingRecord, waitsFor } from './parking.ts'
import type { Publication, PublishInput } from './publish.ts'
import { type CheckedRecord, readRecords } from './readRecords.ts'
import { recordPublication } from './recordPublication.ts'
import { findUnknown, type UnknownReferences } from './references.ts'
import { type RefusedRecord, refusedRecord } from './refusedRecord.ts'
import { reviewRecords } from './reviewRecords.ts'
import { keepSeenKeys } from './snapshots.ts'
import { tellCounts } from './tellCounts.ts'
import { countWritten, tell, type WrittenByDataset } from './tell.ts'

/** The steps of a batch, in order: read, look up, review, write, park, record, release, tell. */
export async function publishBatch(
  write: Write,
  department: Department,
  target: Target,
  input: PublishInput,
): Promise<Publication | Conflict> {
  const { dataset } = target
  // A deferred constraint that fails at COMMIT would take the whole batch with it.
  await write.query('constraints', 'SET CONSTRAINTS ALL IMMEDIATE')
  const sorted = await sortRecords(write, department, target, input)
  const applied = await applyWhole(write, target, sorted.fit, input.mode === 'ATOMIC', sorted.early)
  const lost = applied.refused.find(({ code }) => code === 'VERSION_CONFLICT')
  if (input.mode === 'ATOMIC' && lost) return conflictOf(write, department, target, lost)
  await dataset.settle?.(write, [...applied.inserted, ...applied.updated])
  const publication = publicationOf(write, target, input, sorted, applied)
  await keep(write, department, target, { input, publication, sorted, isWithheld: applied.withheld > 0 })
  const released = await release(write, department, target, applied.inserted)
  await tell(write, department, new Map([[dataset.name, applied]]), 'PUBLISHED')
  await tell(write, department, released, 'RELEASED')
  return { ...publication, released: countWritten(released) }
}

/** The records of a batch before anything is written. */
interface Sorted {
  readonly fit: readonly CheckedRecord[]
  readonly waiting: readonly WaitingRecord[]
  /** Refusals from before anything was written. */
  readonly early: readonly RefusedRecord[]
  /** Every key that came, refused ones among them. */
  readonly keys: readonly string[]
}

async function sortRecords(write: Write, department: Department, target: Target, input: PublishInput): Promise<Sorted> {
  const policy = policyOf(department, input)
  const { checked, refused } = readRecords(target.dataset, input.records)
  const unknown = await lookUp(write, department, target, checked, policy)
  const known = checked.filter(({ index }) => !unknown.has(index))
  const { fit, refused: reviewed } = await reviewRecords(write, target.dataset, known)
  const lost = checked.flatMap((record) => {
    const names = unknown.get(record.index)
    return names ? [{ record, unknown: names }] : []
  })
  return {
    fit,
    waiting: policy === 'PARK' ? lost : [],
    early: [...refused, ...(policy === 'REFUSE' ? lost.map(refuseUnknown) : []), ...reviewed],
    keys: [...checked, ...refused].flatMap(({ key }) => (key === null ? [] : [key])),
  }
}

function publicationOf(
  { batchId, source, at }: Write,
  { dataset }: Target,
  { records }: PublishInput,
  { waiting, early }: Sorted,
  { inserted, updated, unchanged, withheld, refused }: Taken,
): Publication {
  return {
    __typename: 'Publication',
    batchId,
    dataset: dataset.name,
    source,
    publishedAt: at.toISOString(),
    received: records.length,
    accepted: inserted.length + updated.length,
    unchanged,
    withheld,
    released: 0,
    refused: [...early, ...refused].toSorted((a, b) => a.index - b.index),
    parked: waiting.map(({ record: { index, key }, unknown }) => ({ index, key, waitsFor: waitsFor(unknown) })),
  }
}

interface Kept {
  readonly input: PublishInput
  readonly publication: Publication
  readonly sorted: Sorted
  readonly isWithheld: boolean
}

/** Keeps what became of each record, and parks those that wait. */
async function keep(
  write: Write,
  department: Department,
  { dataset }: Target,
  { input, publication, sorted: { fit, waiting, keys }, isWithheld }: Kept,
): Promise<void> {
  const isOut = new Set(publication.refused.map(({ index }) => index))
  const good = fit.filter(({ index }) => !isOut.has(index))
  const withheld = good.map(({ index, key }) => ({ index, key, code: 'WITHHELD' }))
  const taken = isWithheld ? [] : good
  const waits = waiting.map(({ record }) => record)
  const out = isWithheld ? [...publication.refused, ...withheld] : publication.refused
  const mended = await recordPublication(write, department, {
    input,
    publication,
    taken,
    waiting: waits,
    out,
    sum: dataset.sum,
  })
  if (input.snapshotId != null) await keepSeenKeys(write, department, input.snapshotId, keys)
  const newer = [...taken, ...waits].map(({ key }) => key)
  const replaced = await replaceParked(write, department, dataset.name, newer)
  if (waiting.length > 0) await parkRecords(write, department, dataset, waiting)
  const batches = new Set([publication.batchId, ...mended, ...replaced])
  await tellCounts(write, department, [...batches], 'COUNTED')
}

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

function refuseUnknown({ record: { index, key }, unknown: [first] }: WaitingRecord): RefusedRecord {
  const { field = null, typeName = '' } = first ?? {}
  return refusedRecord({ index, key, field, code: 'REFERENCE_UNKNOWN', parameters: { typeName } })
}

interface Taken extends Applied {
  readonly withheld: number
}

/** Writes the records; those of an ATOMIC batch only where none at all is refused. */
async function applyWhole(
  write: Write,
  target: Target,
  fit: readonly CheckedRecord[],
  isAtomic: boolean,
  early: readonly RefusedRecord[],
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
