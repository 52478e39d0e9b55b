import type { Batch } from './batch.ts'
import { type HubClient } from './hubClient.ts'
import { idempotencyKey } from './journal.ts'
import { PublishError } from './publishError.ts'
import type { Target } from './target.ts'
import { emptyTally, type Tally } from './tally.ts'
import type { HubReason } from './writers/spool.ts'

/** How the hub shall take the batches. */
export interface Terms {
  readonly mode: 'ATOMIC' | 'PER_RECORD'
  /** The system that the records come from. */
  readonly source: string
  readonly onUnknownReference?: 'REFUSE' | 'PARK'
  /** `YYYY-MM-DD`, from which the records hold. */
  readonly effectiveOn?: string
  readonly catalogueEntry?: string
}

/** What became of a batch; a row may have several reasons. */
export interface BatchAnswer {
  readonly tally: Tally
  readonly refused: readonly (HubReason & { readonly index: number })[]
}

interface Publication {
  readonly __typename: 'Publication'
  readonly accepted: number
  readonly unchanged: number
  readonly withheld: number
  readonly parked: readonly { readonly index: number }[]
  readonly refused: readonly (HubReason & { readonly index: number })[]
}

interface Refusal {
  readonly __typename: 'Refused' | 'Conflict'
  readonly code: string
  readonly message: string
  readonly remedy: string | null
}

/** `parcels` → `publishParcels`. */
const mutationOf = (entity: string) => `publish${entity.charAt(0).toUpperCase()}${entity.slice(1)}`

const documentOf = (mutation: string) => `mutation Publish($input: P${mutation.slice(1)}Input!) {
  answer: ${mutation}(input: $input) {
    __typename
    ... on Publication { accepted unchanged withheld parked { index } refused { index field code message } }
    ... on Refusal { code message remedy }
  }
}`

/**
 * Sends a batch under the key that its run, place and rows give it: sent twice, it is answered twice and written once.
 * @throws PublishError HUB_REFUSED where the batch as a whole is refused, and those of {@link HubClient}.
 */
export async function publishBatch(
  hub: HubClient,
  { dataset }: Target,
  terms: Terms,
  run: string,
  batch: Batch,
): Promise<BatchAnswer> {
  const read = batch.records.length
  if (read === 0) return { tally: emptyTally, refused: [] }
  const key = idempotencyKey(run, batch.lane, batch.sequence, batch.hash)
  const input = JSON.stringify({ idempotencyKey: key, ...terms }).slice(0, -1)
  const query = JSON.stringify(documentOf(mutationOf(dataset.name)))
  // The records are JSON already; together they are most of the text.
  const body = `{"query":${query},"variables":{"input":${input},"records":[${batch.records.join(',')}]}}}`
  const rows = `${batch.firstRow}–${batch.lastRow}`
  const { answer } = await hub.ask<{ answer: Publication | Refusal }>(body, rows)
  if (answer.__typename !== 'Publication') {
    const why = [answer.message, answer.remedy ?? ''].join(' ').trim()
    throw new PublishError('HUB_REFUSED', { rows, code: answer.code, why })
  }
  const { accepted, unchanged, withheld, parked } = answer
  const refused = new Set(answer.refused.map(({ index }) => index)).size
  return { tally: { read, accepted, unchanged, withheld, parked: parked.length, refused }, refused: answer.refused }
}
