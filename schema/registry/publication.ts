import type { SchemaChange } from './changes.ts'

/** Whether a schema comes with the hub's code (`start` publishes it) or from outside (a department publishes it). */
export type SchemaSource = 'CODE' | 'OUTSIDE'

/** What a publication did: set a schema, set a former one again, or take the subgraph out of the graph. */
export type PublicationKind = 'PUBLISH' | 'ROLLBACK' | 'RETIRE'

/** A subgraph's schema as the registry keeps it. */
export interface RegisteredSchema {
  readonly name: string
  readonly source: SchemaSource
  readonly sdl: string
  /** Digest of the normalised SDL: the same for schemas that differ in layout and comments only. */
  readonly sdlHash: string
  /** Where the subgraph answers. */
  readonly routingUrl: string
  /** The file or address that the SDL was read from, for messages that name a line of it. */
  readonly origin: string
}

/** One entry of the record of publications, which is never changed. */
export interface Publication extends RegisteredSchema {
  /** 1 for the first publication of a subgraph. */
  readonly version: number
  readonly kind: PublicationKind
  readonly publishedBy: string
  readonly reason: string
  readonly publishedAt: Date
  /** Whether it broke operations in use, which its reason then answers for. */
  readonly forced: boolean
  /** What it changed in the subgraph's own schema. */
  readonly changes: readonly SchemaChange[]
}

/** Who publishes and why; both are recorded. */
export interface Publisher {
  readonly who: string
  readonly why: string
}

/** The shape of a subgraph's name: it is a name in the supergraph and in settings. */
const subgraphNameShape = /^[a-z][a-z0-9-]{0,62}$/

/** Whether `name` can be a subgraph's. */
export const isSubgraphName = (name: string): boolean => subgraphNameShape.test(name)
