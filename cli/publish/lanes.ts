import { crc32 } from 'node:zlib'
import { type Batch, openBatch, type OpenBatch } from './batch.ts'
import type { MappedRow } from './mapping/mapRows.ts'

/** How rows become batches. */
export interface LaneOptions {
  readonly lanes: number
  readonly batchRows: number
  /** Two rows of one key never share a batch, so that each becomes a version. */
  readonly onceEach: boolean
  readonly keyOf: (row: MappedRow) => string
  readonly send: (batch: Batch) => Promise<void>
}

/** Batches on their way. */
export interface Lanes {
  /** Takes a row; a promise where the row must wait for a batch to be answered first. @throws what `send` threw. */
  add(row: MappedRow): Promise<void> | undefined
  /** Sends what is left and waits for all answers. */
  flush(): Promise<void>
  /** Waits for the batches that are on their way, and sends no other. */
  drain(): Promise<void>
}

interface Lane {
  batch: OpenBatch
  sequence: number
  sending: Promise<void>
}

/**
 * Sends rows in batches: so many lanes at once, each one batch after the other. All rows of a key go the same lane, so their order is
 * kept. A lane holds one batch on its way and one that fills; whoever reads the file waits when that is full.
 */
export function createLanes({ lanes: count, batchRows, onceEach, keyOf, send }: LaneOptions): Lanes {
  const open = () => openBatch(batchRows, onceEach)
  const lanes = Array.from({ length: count }, (): Lane => ({ batch: open(), sequence: 0, sending: Promise.resolve() }))

  const dispatch = async (lane: Lane): Promise<void> => {
    const { batch } = lane
    lane.batch = open()
    await lane.sending
    const sending = send(batch.close(lanes.indexOf(lane), lane.sequence++))
    // Its failure is told to whoever comes next; until then it must not count as unhandled.
    sending.catch(() => undefined)
    lane.sending = sending
  }
  return {
    add(row) {
      const key = keyOf(row)
      const lane = lanes[count === 1 ? 0 : crc32(key) % count] as Lane
      const json = row.faults.length > 0 ? '' : JSON.stringify(row.record)
      if (lane.batch.takes(key, json.length)) {
        lane.batch.add(row, key, json)
        return undefined
      }
      const dispatched = dispatch(lane)
      lane.batch.add(row, key, json)
      return dispatched
    },
    async flush() {
      for (const lane of lanes) if (lane.batch.size > 0) await dispatch(lane)
      await Promise.all(lanes.map(({ sending }) => sending))
    },
    async drain() {
      await Promise.allSettled(lanes.map(({ sending }) => sending))
    },
  }
}
