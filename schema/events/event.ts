import type { Transaction } from '../database/pool.ts'

/** The fields that travel with an event, each as PostgreSQL writes it (`120.50`, `2026-11-22`, `t`), so that no digit is lost. */
export type EventRow = Readonly<Record<string, string | null>>

/** How the records of a table travel: the minimum that others need, never personal data. */
export interface PublishedEntity {
  /** The GraphQL type of its records, or what tells it from the row. */
  readonly type: string | ((row: EventRow) => string)
  /** The column of the key. */
  readonly key: string
  /** The column by which people know the record. */
  readonly label?: string
  /** Further columns. */
  readonly columns?: readonly string[]
}

/** What a department tells others of, by its table. Its batches of other tables stay its own. */
export type PublishedEntities = Readonly<Record<string, PublishedEntity>>

/** One thing that happened to one record: what the bus carries. JSON. */
export interface EventMessage {
  /** `land/17/330211004202GB90002`: the subgraph, the place in its outbox and the key. The same event always has the same id. */
  readonly id: string
  /** Whose event it is: a subgraph. */
  readonly subgraph: string
  /** The place in the subgraph's outbox, counting from 1; a batch has one, and its records follow by key. */
  readonly sequence: number
  /** The table of the record. */
  readonly entity: string
  /** The GraphQL type of the record; null where its table is not among the published ones. */
  readonly type: string | null
  readonly key: string
  /** Whether it is one record of a batch. */
  readonly ofBatch: boolean
  /** What happened: `PUBLISHED`, `ACCEPTED`. */
  readonly kind: string
  /** The version of the record when the event left the outbox, and the record itself; null where it is not published. */
  readonly version: number | null
  readonly label: string | null
  readonly row: EventRow | null
  /** What a step says of itself. */
  readonly payload: Readonly<Record<string, unknown>> | null
  readonly batchId: string
  /** The system that published. */
  readonly source: string
  readonly actor: string | null
  /** RFC 3339. */
  readonly occurredAt: string
}

/** How far a reader has come in one subgraph's outbox. */
export interface Position {
  readonly sequence: number
  /** The last record of a batch that is not through; null where the whole event is handled. */
  readonly key: string | null
}

/** Some events in their order, and where a reader stands before and after them. */
export interface EventChunk {
  readonly from: Position
  readonly events: readonly EventMessage[]
  readonly position: Position
}

/** Which events a consumer takes. */
export interface EventTopic {
  readonly subgraph: string
  readonly entity: string
  /** Whether the records of the table are published with their rows. */
  readonly published: boolean
  /** Their GraphQL type; null where the row tells it, or where they are not published. */
  readonly type: string | null
}

/**
 * What a department does with others' events. Each event reaches it once: its writes and the place in the outbox are one
 * transaction. Events of one record come in their order.
 */
export interface Consumer {
  /** Names it in dead letters: `cases`. */
  readonly name: string
  wants(topic: EventTopic): boolean
  /**
   * Handles some events in their order, within the transaction, at the instant `at`. @throws EventRefused for an event that
   * will never do; any other error is tried again.
   */
  handle(events: readonly EventMessage[], transaction: Transaction, at: Date): Promise<void>
}

/** A consumer's no: the event goes to the dead letters with this reason, without another try unless it `mayPass`. */
export class EventRefused extends Error {
  readonly code: string
  readonly mayPass: boolean

  constructor(code: string, reason: string, { mayPass = false }: { readonly mayPass?: boolean } = {}) {
    super(reason)
    this.name = 'EventRefused'
    this.code = code
    this.mayPass = mayPass
  }
}
