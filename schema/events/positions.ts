import type { Database, Statements } from '../database/pool.ts'
import { InternalError } from '../errors.ts'
import type { Position } from './event.ts'

/** The reader under whose name a subgraph remembers what of its outbox is on the bus. */
export const busReader = 'bus'

/** Whose position in whose outbox; it is kept in the reader's own PostgreSQL schema. */
export interface PositionName {
  readonly reader: string
  readonly subgraph: string
  /** The PostgreSQL schema, where it is not the reader's. */
  readonly schema?: string
}

/** How far a reader has come; at its first reading it stands before the first event. */
export async function openPosition(
  database: Database,
  { reader, subgraph, schema = reader }: PositionName,
): Promise<Position> {
  await database.query(
    `open position ${schema}`,
    `INSERT INTO ${schema}.event_position (reader, subgraph, sequence) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING`,
    [reader, subgraph],
  )
  const [position] = await database.query<Position>(
    `position ${schema}`,
    `SELECT sequence, key FROM ${schema}.event_position WHERE reader = $1 AND subgraph = $2`,
    [reader, subgraph],
  )
  return position ?? { sequence: 0, key: null }
}

/**
 * Moves a position in the transaction of what it stands for. @throws InternalError STORE_FAILED where it is not at `from`: another
 * process has read on, and what this one did is rolled back.
 */
export async function movePosition(
  { query }: Statements,
  { reader, subgraph, schema = reader }: PositionName,
  from: Position,
  to: Position,
): Promise<void> {
  const moved = await query(
    `move position ${schema}`,
    `UPDATE ${schema}.event_position SET sequence = $3, key = $4
     WHERE reader = $1 AND subgraph = $2 AND sequence = $5 AND key IS NOT DISTINCT FROM $6 RETURNING 1`,
    [reader, subgraph, to.sequence, to.key, from.sequence, from.key],
  )
  if (moved.length === 1) return
  throw new InternalError('STORE_FAILED', `Another process reads the events of ${subgraph} for ${reader} too.`)
}
