import type { Write } from '../records/createWrites.ts'
import type { Department } from './department.ts'

/** What a publication, release or withdrawal wrote into one dataset. */
export interface Written {
  /** Keys that are new. */
  readonly inserted: readonly string[]
  /** Keys that got a next version. */
  readonly updated: readonly string[]
}

/** What was written, by dataset. */
export type WrittenByDataset = ReadonlyMap<string, Written>

/** Two writings of one dataset as one. */
export const joinWritten = (a: Written | undefined, b: Written): Written => ({
  inserted: [...(a?.inserted ?? []), ...b.inserted],
  updated: [...(a?.updated ?? []), ...b.updated],
})

/** How many records were written in all. */
export const countWritten = (written: WrittenByDataset): number =>
  [...written.values()].reduce((sum, { inserted, updated }) => sum + inserted.length + updated.length, 0)

/** Puts one event per dataset into the outbox: the relay makes one message of each key, with the record as it is then. */
export async function tell(
  write: Write,
  { targets }: Department,
  written: WrittenByDataset,
  kind: 'PUBLISHED' | 'RELEASED' | 'WITHDRAWN',
): Promise<void> {
  for (const [dataset, { inserted, updated }] of written) {
    if (inserted.length + updated.length === 0) continue
    const entity = targets.get(dataset)?.dataset.table ?? dataset
    await write.emit({ entity, key: null, kind, payload: { dataset, inserted, updated } })
  }
}
