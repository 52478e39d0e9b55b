import type { MessageLanguage } from '#schema/messages.ts'
import { type Batch, maxBatchRows } from './batch.ts'
import type { HubClient } from './hubClient.ts'
import type { Journal } from './journal.ts'
import { createLanes, type Lanes } from './lanes.ts'
import type { MappedRow } from './mapping/mapRows.ts'
import { publishBatch, type Terms } from './publishBatch.ts'
import { PublishError } from './publishError.ts'
import type { SourceRow, Table } from './readers/sourceRow.ts'
import { addTally, emptyTally, type Tally } from './tally.ts'
import { keyOf, type Target } from './target.ts'
import { spoolFaulty, spoolRefused } from './writers/spool.ts'

/** What publishing the rows of a table needs. */
export interface TablePublication {
  readonly target: Target
  readonly terms: Terms
  readonly table: Table
  readonly mapRow: (row: SourceRow) => MappedRow
  readonly journal: Journal
  readonly hub: HubClient
  readonly language: MessageLanguage
  readonly signal: AbortSignal
  /** Told after each batch, with what is in so far. */
  readonly onProgress: (tally: Tally) => void
}

/**
 * Publishes the rows of a table: read → map → batches → hub → journal, with no more in memory than a batch or two per lane. Batches that
 * the journal knows are not sent again. Once `signal` tells to stop, the batches on their way are answered and no other is sent.
 * @throws PublishError; the journal then says what is in, and the same call goes on from there.
 */
export async function publishTable(publication: TablePublication): Promise<Tally> {
  const { target, terms, table, mapRow, journal, signal } = publication
  const isAtomic = terms.mode === 'ATOMIC'
  const settle = createSettle(publication)
  let complete = false
  const key = keyOf(target)
  const lanes = createLanes({
    lanes: isAtomic ? 1 : journal.lanes,
    batchRows: isAtomic ? maxBatchRows : journal.batchRows,
    onceEach: !isAtomic,
    keyOf: ({ record }) => key(record),
    async send(batch) {
      if (isAtomic && !complete) throw new PublishError('ATOMIC_TOO_MANY', { expected: maxBatchRows })
      signal.throwIfAborted()
      await settle.batch(batch)
    },
  })
  try {
    for await (const group of table.rows) {
      signal.throwIfAborted()
      await addAll(lanes, group, mapRow)
    }
    complete = true
    await lanes.flush()
  } finally {
    await lanes.drain()
  }
  return settle.tally()
}

/** Most rows wait for nothing: a tick for each would cost more than the row. */
async function addAll(lanes: Lanes, rows: Iterable<SourceRow>, mapRow: (row: SourceRow) => MappedRow): Promise<void> {
  for (const row of rows) {
    const waiting = lanes.add(mapRow(row))
    if (waiting) await waiting
  }
}

/** Settles batches: by the journal where it knows them, else by the hub and then the journal. */
function createSettle({ target, terms, journal, hub, language, onProgress }: TablePublication) {
  let total = emptyTally
  const count = (tally: Tally) => {
    total = addTally(total, tally)
    onProgress(total)
  }
  return {
    tally: () => total,
    async batch(batch: Batch): Promise<void> {
      const known = journal.find(batch.lane, batch.sequence)
      if (known && known.hash !== batch.hash) throw new PublishError('FILE_CHANGED', { row: known.lastRow })
      if (known) {
        count(known.tally)
        return
      }
      const faults = batch.faulty.map(({ source, faults: found }) => spoolFaulty(source, found, language))
      const { tally, lines } = await send(batch)
      const { lane, sequence, hash, lastRow } = batch
      const settled = { ...tally, read: tally.read + faults.length, refused: tally.refused + faults.length }
      journal.record({ lane, sequence, hash, lastRow, tally: settled }, [...faults, ...lines])
      count(settled)
    },
  }

  async function send(batch: Batch): Promise<{ readonly tally: Tally; readonly lines: readonly string[] }> {
    const read = batch.records.length
    // All or none: a row that cannot even be sent keeps the others out.
    if (terms.mode === 'ATOMIC' && batch.faulty.length > 0)
      return { tally: { ...emptyTally, read, withheld: read }, lines: [] }
    const { tally, refused } = await publishBatch(hub, target, terms, journal.run, batch)
    const lines = refused.flatMap((reason) => {
      const row = batch.rows[reason.index]
      return row ? [spoolRefused(row.source, reason)] : []
    })
    return { tally, lines }
  }
}
