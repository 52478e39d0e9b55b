import type { Clock } from '../clock.ts'
import type { Database, Transaction } from '../database/pool.ts'
import { InternalError } from '../errors.ts'
import { sqlStateOf } from '../database/storeError.ts'
import { type Consumer, type EventMessage, EventRefused } from './event.ts'

/** An event that a consumer could not handle. */
export interface DeadLetter {
  readonly id: number
  readonly consumer: string
  readonly eventId: string
  readonly subgraph: string
  readonly entity: string
  readonly key: string
  /** The consumer's code for a refusal, `SQLSTATE 23503` for what the database would not have, else `FAILED`. */
  readonly code: string
  /** Never personal data: the reason of a refusal, or what kind of error it was. */
  readonly reason: string
  readonly attempts: number
  readonly failedAt: Date
}

interface NewDeadLetter {
  readonly consumer: string
  readonly event: EventMessage
  readonly error: unknown
  readonly attempts: number
  readonly failedAt: Date
}

/** Keeps an event that failed, once per consumer. */
export async function keepDeadLetter(
  { query }: Transaction,
  schema: string,
  { consumer, event, error, attempts, failedAt }: NewDeadLetter,
): Promise<void> {
  const { id, subgraph, entity, key } = event
  const { code, reason } = explain(error)
  await query(
    `dead letter ${schema}`,
    `INSERT INTO ${schema}.dead_letter (consumer, event_id, subgraph, entity, key, event, code, reason, attempts, failed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (consumer, event_id) DO UPDATE
     SET code = excluded.code, reason = excluded.reason, attempts = dead_letter.attempts + excluded.attempts,
       failed_at = excluded.failed_at, resolved_at = NULL`,
    [consumer, id, subgraph, entity, key, JSON.stringify(event), code, reason, attempts, failedAt],
  )
}

/** The database's message names the value that it would not have, which may be personal: its code must do. */
function explain(error: unknown): Pick<DeadLetter, 'code' | 'reason'> {
  if (error instanceof EventRefused) return { code: error.code, reason: error.message }
  const state = sqlStateOf(error)
  if (state !== undefined) return { code: `SQLSTATE ${state}`, reason: 'the database refused what the consumer wrote' }
  const kind = error instanceof InternalError ? error.code : error instanceof Error ? error.name : typeof error
  return { code: 'FAILED', reason: `the consumer failed: ${kind}` }
}

/**
 * Closes the letters of records of which a later event was handled: it carried the record as it is now, so what the letter
 * says is past.
 */
export async function resolveDeadLetters(
  { query }: Transaction,
  schema: string,
  events: readonly EventMessage[],
  at: Date,
): Promise<void> {
  const [first] = events
  if (!first || !(await hasOpen({ query }, schema))) return
  await query(
    `resolve ${schema}`,
    `UPDATE ${schema}.dead_letter letter SET resolved_at = $5
     FROM unnest($1::text[], $2::text[], $3::bigint[]) AS handled (entity, key, sequence)
     WHERE letter.subgraph = $4 AND letter.resolved_at IS NULL AND letter.entity = handled.entity
       AND letter.key = handled.key AND (letter.event ->> 'sequence')::bigint < handled.sequence`,
    [
      events.map(({ entity }) => entity),
      events.map(({ key }) => key),
      events.map(({ sequence }) => sequence),
      first.subgraph,
      at,
    ],
  )
}

const hasOpen = async ({ query }: Pick<Transaction, 'query'>, schema: string): Promise<boolean> =>
  (await query(`open letters ${schema}`, `SELECT 1 FROM ${schema}.dead_letter WHERE resolved_at IS NULL LIMIT 1`))
    .length > 0

/** The open dead letters of a department, oldest first, at most `limit`. */
export const listDeadLetters = (database: Database, schema: string, limit: number): Promise<DeadLetter[]> =>
  database.query<DeadLetter>(
    undefined,
    `SELECT id, consumer, event_id, subgraph, entity, key, code, reason, attempts, failed_at
     FROM ${schema}.dead_letter WHERE resolved_at IS NULL ORDER BY id LIMIT $1`,
    [limit],
  )

/** What became of a letter that was sent again. */
export type RetryOutcome = 'handled' | 'failed' | 'not open'

/**
 * Hands a dead letter to its consumer again, in one transaction with the letter's end. Where it fails again the letter stays,
 * with the new reason.
 */
export async function retryDeadLetter(
  database: Database,
  schema: string,
  consumers: readonly Consumer[],
  { id, clock }: { readonly id: number; readonly clock: Clock },
): Promise<RetryOutcome> {
  return database.transaction(async (transaction) => {
    const [letter] = await transaction.query<{ consumer: string; event: EventMessage }>(
      undefined,
      `SELECT consumer, event FROM ${schema}.dead_letter WHERE id = $1 AND resolved_at IS NULL FOR UPDATE`,
      [id],
    )
    const consumer = consumers.find(({ name }) => name === letter?.consumer)
    if (!letter || !consumer) return 'not open'
    await transaction.client.query('SAVEPOINT consumer')
    try {
      await consumer.handle([letter.event], transaction, clock())
    } catch (error) {
      if (error instanceof InternalError && error.code === 'STORE_UNAVAILABLE') throw error
      await transaction.client.query('ROLLBACK TO SAVEPOINT consumer')
      await keepDeadLetter(transaction, schema, { ...letter, error, attempts: 1, failedAt: clock() })
      return 'failed'
    }
    await transaction.query(undefined, `UPDATE ${schema}.dead_letter SET resolved_at = $2 WHERE id = $1`, [id, clock()])
    return 'handled'
  })
}
