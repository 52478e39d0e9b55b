import type { GraphQLFormattedError } from 'graphql'
import { InternalError } from '#schema/errors.ts'
import { toResponseKey } from './dataKeys.ts'
import type { Execution } from './execution.ts'
import type { Position } from './paths.ts'

/** Positions of one failure beyond this many are not listed one by one. */
const maxPositions = 1000

/** The client's path of a position in the data: own keys become response keys, and it ends where only the planner sees on. */
export function clientPath(position: Position): (string | number)[] {
  const internal = position.findIndex((key) => typeof key === 'string' && key.startsWith('_internal_qp_alias'))
  const visible = internal === -1 ? position : position.slice(0, internal)
  return visible.map((key) => (typeof key === 'string' ? toResponseKey(key) : key))
}

/** An error that a subgraph reported, at the place where the client sees it. Message and extensions are kept. */
export function subgraphError(
  error: GraphQLFormattedError,
  subgraph: string,
  position: Position | undefined,
): GraphQLFormattedError {
  return {
    message: error.message,
    ...(position && { path: clientPath(position) }),
    extensions: { ...error.extensions, service: subgraph },
  }
}

/** Adds one error per affected position, and marks the execution as failed. */
export function reportEach(
  execution: Execution,
  error: GraphQLFormattedError,
  subgraph: string,
  positions: readonly Position[],
): void {
  execution.failed = true
  if (positions.length === 0) execution.errors.push(subgraphError(error, subgraph, undefined))
  for (const position of positions.slice(0, maxPositions))
    execution.errors.push(subgraphError(error, subgraph, position))
}

/** What a failed fetch looks like to the client: its code, and a message that names the organ and nothing internal. */
export function fetchFailure(cause: unknown, subgraph: string): GraphQLFormattedError {
  const code = cause instanceof InternalError ? cause.code : 'SUBGRAPH_UNAVAILABLE'
  const message = cause instanceof Error ? cause.message : `The subgraph "${subgraph}" did not answer.`
  return { message, extensions: { code } }
}

/** A subgraph that answered something that is not an answer to its request. */
export function badAnswer(subgraph: string, expected: string): InternalError {
  return new InternalError('SUBGRAPH_BAD_ANSWER', `The subgraph "${subgraph}" should have answered ${expected}.`)
}
