import type { Database } from '../database/pool.ts'

/** The most events that get their place in one transaction. */
const mostAtOnce = 5_000

/** What an outbox holds. */
export interface OutboxState {
  readonly subgraph: string
  /** The last place given, 0 where there is none. */
  readonly last: number
  /** How many committed events have no place yet, counted to 1,000. */
  readonly unplaced: number
}

/** The state of several outboxes of one database, in one statement. */
export const readOutboxes = (database: Database, subgraphs: readonly string[]): Promise<OutboxState[]> =>
  database.query<OutboxState>(
    `outboxes ${subgraphs.join(' ')}`,
    subgraphs
      .map(
        (name) => `SELECT '${name}' AS subgraph, coalesce((SELECT max(sequence) FROM ${name}.outbox), 0) AS last,
          (SELECT count(*) FROM (SELECT FROM ${name}.outbox WHERE sequence IS NULL LIMIT 1000) w) AS unplaced`,
      )
      .join(' UNION ALL '),
  )

/**
 * Gives committed events their place in the order in which all readers see them. The ids of an outbox will not do: a
 * transaction that commits late has small ones, which a reader would have passed. A place is given to what is visible, by one
 * relay at a time (the lock), so places become visible in their order and nothing appears before one that was read. Two
 * events of one record keep their order: the later writer waited for the earlier one's row, so whoever sees the later event
 * sees the earlier one too, and its id is smaller.
 */
export async function sequenceOutbox(database: Database, subgraph: string): Promise<void> {
  await database.transaction(async ({ query }) => {
    await query(undefined, 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`heliograph outbox ${subgraph}`])
    await query(
      `sequence ${subgraph}`,
      `UPDATE ${subgraph}.outbox SET sequence = placed.sequence
       FROM (
         SELECT id, nextval('${subgraph}.outbox_order') AS sequence
         FROM (SELECT id FROM ${subgraph}.outbox WHERE sequence IS NULL ORDER BY id LIMIT ${mostAtOnce}) waiting
       ) placed
       WHERE outbox.id = placed.id`,
    )
  })
}
