import type { GraphQLFormattedError } from 'graphql'
import type { SubgraphAnswer, SubgraphRequest } from '../../transport/transport.ts'
import type { DataObject } from './json.ts'

/** A request to a subgraph whose HTTP body is already text, so that a transport with bytes need not write it again. */
export interface PreparedRequest extends SubgraphRequest {
  /** `{"query":…,"variables":…}` */
  readonly body: string
  readonly viewKey: string
}

/** On whose behalf subgraphs are asked. */
export interface Asker {
  /** The view: what reaches the subgraphs of the client's headers. */
  readonly headers: Readonly<Record<string, string>>
  /** Equal for equal headers: what is shared is shared under it. */
  readonly viewKey: string
  /** For the subgraphs' logs; never part of a key. What is shared carries the id of the request that started it. */
  readonly requestId: string | undefined
  readonly signal: AbortSignal | undefined
}

/** Sends one prepared request. `isQuery` is false for mutations, which are never shared or repeated. */
export type Send = (subgraph: string, request: PreparedRequest, isQuery: boolean) => Promise<SubgraphAnswer>

/** One running operation. Only this execution writes to `data`; nothing in it is shared with another request. */
export interface Execution {
  readonly data: DataObject
  /** As the client gave them, with the defaults of the operation where it gave none. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly asker: Asker
  readonly send: Send
  readonly errors: GraphQLFormattedError[]
  /** Objects that stand in several places of `data` at once, because they are the same entity on the same path. */
  readonly shared: Set<object>
  /** Objects that fetches under way will write to: these must stay where they are. */
  readonly awaited: Set<object>
  /** True once an answer has come whose strings may need escapes in JSON. */
  escapes: boolean
  /** True once any fetch has failed: from then on missing values are consequences, not facts. */
  failed: boolean
}

/** One compiled plan node. It never rejects: failures become errors of the execution. */
export type Step = (execution: Execution) => Promise<void>

/** Told what was executed, for reports of coverage: plan nodes, rewrites, null propagation and the like. */
export type Trace = (event: string) => void
