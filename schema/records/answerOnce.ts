import { createHash } from 'node:crypto'
import { isRefusal, refuseKeyLength, refuseKeyReused, type Refused } from '../refusals.ts'
import type { Write } from './createWrites.ts'
import { lockName } from './lockName.ts'

/** What makes a request the same request. */
export interface RequestKey {
  /** Whose keys these are, and for what: `publishParcels LAND`. */
  readonly scope: string
  /** The client's idempotency key. */
  readonly key: string
  /** All that the request asks, so that one key never answers two. */
  readonly content: unknown
}

/**
 * Answers a request once: the first answer (plain JSON) is kept in the transaction of its writes, and the same request sent
 * again gets it and changes nothing. Requests of one key wait for each other. A key that came before with another content is
 * refused, as is a malformed one. A refusal is no answer to keep: it may be sent again when its reason is mended.
 */
export async function answerOnce<Answer extends object>(
  write: Write,
  schema: string,
  { scope, key, content }: RequestKey,
  answer: () => Promise<Answer>,
): Promise<Answer | Refused> {
  const malformed = refuseKeyLength(key)
  if (malformed !== null) return malformed
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url')
  await lockName(write, `${schema} ${scope} ${key}`)
  const [first] = await write.query<{ contentHash: string; answer: Answer }>(
    `answered ${schema}`,
    `SELECT content_hash, answer FROM ${schema}.answered_request WHERE scope = $1 AND key = $2`,
    [scope, key],
  )
  if (first && first.contentHash !== hash) return refuseKeyReused()
  if (first) return first.answer
  const given = await answer()
  if (isRefusal(given)) return given
  await write.query(
    `answer ${schema}`,
    `INSERT INTO ${schema}.answered_request (scope, key, content_hash, answer, answered_at) VALUES ($1, $2, $3, $4, $5)`,
    [scope, key, hash, JSON.stringify(given), write.at],
  )
  return given
}
