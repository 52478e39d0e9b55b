import type { GraphQLFormattedError } from 'graphql'

/** One request to one subgraph. */
export interface SubgraphRequest {
  readonly query: string
  readonly operationName?: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The JSON text of query and variables, where the engine has written it already. */
  readonly body?: string
  /** Only what may reach the subgraph: the view, never all headers of the client. */
  readonly headers: Readonly<Record<string, string>>
  /** Sent as `x-request-id`. */
  readonly requestId?: string
  readonly signal?: AbortSignal
}

/** What a subgraph answered. `bytes` is there where the transport has them (HTTP). */
export interface SubgraphAnswer {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[]
  readonly bytes?: Uint8Array
  /** True where no string of the answer needs an escape when it is written as JSON again. */
  readonly unescaped?: boolean
  /** Another reading of the same bytes: nothing of its data is shared with this one. */
  copy?(): SubgraphAnswer
}

/** The way to one subgraph: a call in the same process, or HTTP. The contract is the same for both. */
export interface Transport {
  /** @throws InternalError SUBGRAPH_UNAVAILABLE, SUBGRAPH_TIMEOUT or SUBGRAPH_BAD_ANSWER. */
  execute(request: SubgraphRequest): Promise<SubgraphAnswer>
  close(): Promise<void>
}
