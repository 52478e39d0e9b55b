import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { InternalError } from '../errors.ts'
import { clientErrorBehind, messageWithoutValue } from '../scalars/coercionErrors.ts'

/** What a subgraph tells its gateway of errors: client errors in full, all others as a code, with the cause in the log. */
export function formatSubgraphErrors(errors: readonly unknown[], log: Logger): GraphQLFormattedError[] {
  return errors.flatMap(unwrap).map((error) => format(error, log))
}

/** mercurius throws one error that holds the validation errors, and wraps it once more when it formats. */
function unwrap(error: unknown): unknown[] {
  const holder = error instanceof GraphQLError ? error.originalError : error
  const held = (holder as { errors?: unknown } | undefined)?.errors
  return Array.isArray(held) ? held : [error]
}

function format(error: unknown, log: Logger): GraphQLFormattedError {
  const place = error instanceof GraphQLError ? placeOf(error) : {}
  const refusal = clientErrorBehind(error)
  if (refusal) return { ...place, message: refusal.message, extensions: refusal.extensions }
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (error instanceof GraphQLError && isRequestError(error)) {
    return { ...place, message: messageWithoutValue(error), extensions: { code: 'BAD_USER_INPUT' } }
  }
  log.error({ err: cause ?? error }, 'resolver failed')
  const code = cause instanceof InternalError ? cause.code : 'INTERNAL_SERVER_ERROR'
  return { ...place, message: 'The subgraph could not answer.', extensions: { code } }
}

const placeOf = ({ path, locations }: GraphQLError) => ({ ...(path && { path }), ...(locations && { locations }) })

/** Errors of parsing, validation and coercion have no path; those of execution have. */
const isRequestError = ({ path }: GraphQLError): boolean => path === undefined
