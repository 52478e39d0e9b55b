import { createHash } from 'node:crypto'
import type { MappedRow } from './mapping/mapRows.ts'

/** The most records of one batch, by the contract of `publish…`. */
export const maxBatchRows = 5_000
/** The most bytes of its records: the hub takes bodies of a bounded size. */
export const maxBatchBytes = 4 * 1024 * 1024

/** Rows that are sent as one. */
export interface Batch {
  readonly lane: number
  readonly sequence: number
  /** What is sent, each as JSON. */
  readonly records: readonly string[]
  /** The rows of `records`. */
  readonly rows: readonly MappedRow[]
  /** Rows with faults, which are not sent. */
  readonly faulty: readonly MappedRow[]
  /** Hash of all of it. */
  readonly hash: string
  readonly firstRow: number
  readonly lastRow: number
}

/** A batch while it is filled. */
export interface OpenBatch {
  readonly size: number
  /** Whether a row of this key, of so many bytes, still goes in. */
  takes(key: string, bytes: number): boolean
  add(row: MappedRow, key: string, json: string): void
  close(lane: number, sequence: number): Batch
}

/** An empty batch. `onceEach`: a key that is in it already does not go in, so that two versions of a record keep their order. */
export function openBatch(maxRows: number, onceEach: boolean): OpenBatch {
  const keys = new Set<string>()
  const records: string[] = []
  const rows: MappedRow[] = []
  const faulty: MappedRow[] = []
  let bytes = 0
  return {
    get size() {
      return rows.length + faulty.length
    },
    takes: (key, more) =>
      rows.length + faulty.length < maxRows &&
      (bytes === 0 || bytes + more <= maxBatchBytes) &&
      !(onceEach && keys.has(key)),
    add(row, key, json) {
      if (row.faults.length > 0) {
        faulty.push(row)
        return
      }
      keys.add(key)
      rows.push(row)
      records.push(json)
      bytes += Buffer.byteLength(json) + 1
    },
    close(lane, sequence) {
      const numbers = [rows[0], faulty[0], rows.at(-1), faulty.at(-1)].flatMap((row) => row?.source.number ?? [])
      const faults = faulty.map(
        ({ source, faults: found }) => `${source.number} ${found.map(({ code }) => code).join()}`,
      )
      const hash = createHash('sha256').update(records.join('\n')).update('\0').update(faults.join('\n'))
      return {
        lane,
        sequence,
        records,
        rows,
        faulty,
        hash: hash.digest('base64url'),
        firstRow: Math.min(...numbers),
        lastRow: Math.max(...numbers),
      }
    },
  }
}
