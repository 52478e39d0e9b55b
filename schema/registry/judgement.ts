import type { Clock } from '../clock.ts'
import type { Statements } from '../database/pool.ts'
import type { SchemaChange } from './changes.ts'
import { type ClientUse, readClientUses } from './usage.ts'

/** A change with the clients that it would break; only breaking changes have any. */
export interface JudgedChange extends SchemaChange {
  readonly clients: readonly ClientUse[]
}

/** Judges changes of the schema that clients see against the operations of the last 30 days. */
export async function judgeChanges(
  statements: Statements,
  changes: readonly SchemaChange[],
  clock: Clock,
): Promise<JudgedChange[]> {
  const breaking = changes.filter(({ level }) => level === 'BREAKING')
  if (breaking.length === 0) return changes.map((change) => ({ ...change, clients: [] }))
  const uses = await readClientUses(statements, breaking.map(usedCoordinate), clock)
  return changes.map((change) => ({
    ...change,
    clients: change.level === 'BREAKING' ? (uses.get(usedCoordinate(change)) ?? []) : [],
  }))
}

/** What a client must use for the change to break it: an addition (a required argument or input field) breaks users of what it is added to. */
export function usedCoordinate({ type, path }: Pick<SchemaChange, 'type' | 'path'>): string {
  return type === 'FIELD_ARGUMENT_ADDED' || type === 'INPUT_FIELD_ADDED' ? path.slice(0, path.lastIndexOf('.')) : path
}
