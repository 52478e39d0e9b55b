import type { Statements } from '../database/pool.ts'

/**
 * Waits for whoever else works on what this name stands for, until the end of the transaction: for a number that nothing has yet, or
 * several rows that are one matter.
 */
export async function lockName({ query }: Statements, name: string): Promise<void> {
  await query('lock name', 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name])
}
