import type { Write } from '../records/createWrites.ts'
import type { Applied } from './applyRecords.ts'
import type { Dataset, RecordValues } from './dataset.ts'
import type { Department } from './department.ts'
import type { CheckedRecord } from './readRecords.ts'

/** What a publication or release wrote into one dataset, as its event tells it. */
export interface Written {
  /** Keys that are new. */
  readonly inserted: readonly string[]
  /** Keys that got a next version. */
  readonly updated: readonly string[]
  /** The told fields of each of them with its key; empty where the dataset tells keys alone. */
  readonly records: readonly RecordValues[]
}

/** What was written, by dataset. */
export type WrittenByDataset = ReadonlyMap<string, Written>

/** What an event says of records that were written. */
export function writtenOf(
  { key, told }: Dataset,
  records: readonly CheckedRecord[],
  { inserted, updated }: Pick<Applied, 'inserted' | 'updated'>,
): Written {
  if (!told) return { inserted, updated, records: [] }
  const written = new Set([...inserted, ...updated])
  const fields = [...new Set([key, ...told])]
  const tellOne = ({ values }: CheckedRecord) =>
    Object.fromEntries(fields.map((field) => [field, values[field] ?? null]))
  return { inserted, updated, records: records.filter((record) => written.has(record.key)).map(tellOne) }
}

/** Two writings of one dataset as one. */
export const joinWritten = (a: Written | undefined, b: Written): Written =>
  a === undefined
    ? b
    : {
        inserted: [...a.inserted, ...b.inserted],
        updated: [...a.updated, ...b.updated],
        records: [...a.records, ...b.records],
      }

/** How many records were written in all. */
export const countWritten = (written: WrittenByDataset): number =>
  [...written.values()].reduce((sum, { inserted, updated }) => sum + inserted.length + updated.length, 0)

/** Puts one event per dataset into the outbox: consumers need to know which keys are new or have changed. */
export async function tell(
  write: Write,
  { targets }: Department,
  written: WrittenByDataset,
  kind: 'PUBLISHED' | 'RELEASED' | 'WITHDRAWN',
): Promise<void> {
  for (const [dataset, { inserted, updated, records }] of written) {
    if (inserted.length + updated.length === 0) continue
    const entity = targets.get(dataset)?.dataset.table ?? dataset
    await write.emit({ entity, key: null, kind, payload: { dataset, inserted, updated, records } })
  }
}
