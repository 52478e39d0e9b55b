import type { DocumentNode, GraphQLFormattedError, GraphQLSchema } from 'graphql'

/** One operation that parsed and validated against `Engine.schema`. */
export interface EngineRequest {
  readonly document: DocumentNode
  /** The text that `document` was parsed from: the key of the plan cache. */
  readonly source: string
  readonly operationName?: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The headers that reach every subgraph: the view of this request. */
  readonly headers: Readonly<Record<string, string>>
  /** Sent along for the subgraphs' logs; not part of the view, so it never keeps two requests from sharing a fetch. */
  readonly requestId?: string
  readonly signal?: AbortSignal
}

/** `data` as JSON text (`null` where nothing could be answered) and the errors, not yet masked. */
export interface EngineAnswer {
  readonly dataJson: string
  readonly errors: readonly GraphQLFormattedError[]
}

/** One operation worth preparing again under a new supergraph. */
export type KnownOperation = Pick<EngineRequest, 'document' | 'source' | 'operationName'>

/** What plans and executes operations over one supergraph: the stock gateway or the compiled one. */
export interface Engine {
  /** The schema that clients see: nothing of join, link or inaccessible parts. */
  readonly schema: GraphQLSchema
  execute(request: EngineRequest): Promise<EngineAnswer>
  /** Plans an operation that validated against `schema` before it is asked. */
  warmUp?(operation: KnownOperation): Promise<void>
  /** Up to `limit` operations, most recently used first. */
  recentOperations?(limit: number): readonly KnownOperation[]
  stop(): Promise<void>
}
