import type { Database } from '../database/pool.ts'
import type { Consumer } from './event.ts'
import { openPosition } from './positions.ts'
import { readOutboxes } from './sequenceOutbox.ts'

/** How far a department is behind another one's events. */
export interface Lag {
  readonly reader: string
  readonly subgraph: string
  /** Events of the outbox that it has not passed; a batch counts as one. Those that it does not want count until it passes them. */
  readonly behind: number
}

interface LagMember {
  readonly name: string
  readonly database: Database
  readonly consumers: readonly Consumer[]
}

/** How far every reader is behind every outbox. */
export async function readLags(members: readonly LagMember[]): Promise<Lag[]> {
  const outboxes = await Promise.all(
    members.map(async ({ name, database }) => (await readOutboxes(database, [name]))[0]),
  )
  const pairs = members
    .filter(({ consumers }) => consumers.length > 0)
    .flatMap((reader) =>
      outboxes.flatMap((outbox) => (outbox && outbox.subgraph !== reader.name ? [{ reader, outbox }] : [])),
    )
  return Promise.all(
    pairs.map(async ({ reader: { name, database }, outbox: { subgraph, last, unplaced } }) => {
      const { sequence, key } = await openPosition(database, { reader: name, subgraph })
      return { reader: name, subgraph, behind: Math.max(0, last - sequence + (key === null ? 0 : 1)) + unplaced }
    }),
  )
}
