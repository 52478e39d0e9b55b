import type { Database } from '../database/pool.ts'
import { openPosition } from './positions.ts'

/** How long what is done with is kept. */
export interface Retention {
  /** Days; of events that all readers have passed, and of dead letters that are resolved. */
  readonly keepDays: number
}

/** An outbox and those who read it. */
export interface PrunedOutbox {
  readonly name: string
  readonly database: Database
  /** Their names, where their positions stand, and the PostgreSQL schema where it is not named like them. */
  readonly passedBy: readonly { readonly reader: string; readonly database: Database; readonly schema?: string }[]
}

/** The most rows of one statement, so that none holds many locks. */
const mostAtOnce = 10_000

/**
 * Deletes events older than the retention that every reader has passed, and resolved dead letters of that age. The position of a
 * reader whose database is away is unknown, so nothing is deleted then. @throws InternalError STORE_UNAVAILABLE in that case.
 */
export async function prune(
  { name, database, passedBy }: PrunedOutbox,
  { keepDays }: Retention,
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - keepDays * 86_400_000)
  const passed = await lastPassed({ name, passedBy })
  for (const text of [
    `DELETE FROM ${name}.outbox WHERE id IN (
       SELECT id FROM ${name}.outbox WHERE sequence <= $2 AND occurred_at < $1 ORDER BY sequence LIMIT ${mostAtOnce})
     RETURNING 1`,
    `DELETE FROM ${name}.dead_letter WHERE id IN (
       SELECT id FROM ${name}.dead_letter WHERE resolved_at < $1 AND $2 >= 0 ORDER BY id LIMIT ${mostAtOnce})
     RETURNING 1`,
  ]) {
    while ((await database.query(undefined, text, [before, passed])).length === mostAtOnce);
  }
}

/** The last event that is through for every reader. */
async function lastPassed({ name, passedBy }: Omit<PrunedOutbox, 'database'>): Promise<number> {
  const positions = await Promise.all(
    passedBy.map(({ database, ...reader }) => openPosition(database, { ...reader, subgraph: name })),
  )
  return Math.min(
    Number.MAX_SAFE_INTEGER,
    ...positions.map(({ sequence, key }) => (key === null ? sequence : sequence - 1)),
  )
}
