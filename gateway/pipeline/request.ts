import type { GraphQLFormattedError } from 'graphql'

/** One GraphQL request, whatever transport brought it. */
export interface HubRequest {
  readonly query: string
  readonly operationName?: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The client's headers, names in lower case. */
  readonly headers: HubHeaders
  readonly signal?: AbortSignal
}

export type HubHeaders = Readonly<Record<string, string | string[] | undefined>>

/**
 * One answer. `dataJson` is the JSON text of `data`; it is absent where the request was refused before execution, as the
 * GraphQL specification (section 7.1) has it. Errors are masked and in the client's language.
 */
export interface Answer {
  readonly dataJson?: string
  readonly errors?: readonly GraphQLFormattedError[]
}
