import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { errorTable } from '#schema/errors.ts'
import { formatMessage, type MessageKey, type MessageParameters, messages } from '#schema/messages.ts'
import { clientErrorBehind, messageWithoutValue } from '#schema/scalars/coercionErrors.ts'
import type { Identity } from './identify.ts'

/** What operators are told of an error that clients see masked. */
export type ReportError = (error: unknown, identity: Identity) => void

const table: Readonly<Record<string, { clientSafe: boolean; retryable: boolean }>> = errorTable

/**
 * The one place where errors become what a client sees: safe ones with their message in the client's language, all others
 * as their code with the request id. The error's own text, cause and subgraph URL stay in the log.
 */
export function mask(
  error: GraphQLError | GraphQLFormattedError,
  identity: Identity,
  report: ReportError,
): GraphQLFormattedError {
  const code = codeOf(error)
  const { clientSafe, retryable } = table[code] ?? { clientSafe: false, retryable: false }
  if (!clientSafe) report(error, identity)
  const { locations, path } = error instanceof GraphQLError ? error.toJSON() : error
  return {
    message: clientSafe ? safeMessage(error, identity) : maskedMessage(code, error, identity),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: {
      code: table[code] ? code : 'INTERNAL_SERVER_ERROR',
      requestId: identity.requestId,
      ...organOf(error),
      retryable,
    },
  }
}

/** `mask` without the names that graphql-js suggests, for a server that keeps its schema to itself. */
export const maskNames: typeof mask = (error, identity, report) => {
  const masked = mask(error, identity, report)
  return { ...masked, message: masked.message.replace(/ Did you mean .+\?$/s, '') }
}

function codeOf(error: GraphQLError | GraphQLFormattedError): string {
  const code = clientErrorBehind(error)?.extensions.code ?? error.extensions?.['code']
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR'
}

/** The subgraph that failed, under the name that the contract gives it. */
const organOf = ({ extensions }: GraphQLError | GraphQLFormattedError) => {
  const service = extensions?.['service'] ?? extensions?.['serviceName']
  return typeof service === 'string' ? { organ: service } : {}
}

/** A message of the table in the client's language; graphql-js words its own in English, and repeats no value. */
function safeMessage(error: GraphQLError | GraphQLFormattedError, { language }: Identity): string {
  const extensions = clientErrorBehind(error)?.extensions ?? error.extensions
  const key = extensions?.['messageKey']
  if (typeof key !== 'string' || !(key in messages)) {
    return error instanceof GraphQLError ? messageWithoutValue(error) : error.message
  }
  const parameters = (extensions?.['parameters'] ?? {}) as MessageParameters
  return `${variablePrefix(error)}${formatMessage(key as MessageKey, parameters, language)}`
}

/** Which variable was malformed; its value is not repeated. */
function variablePrefix(error: GraphQLError | GraphQLFormattedError): string {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined
  return node?.kind === 'VariableDefinition' ? `$${node.variable.name.value}: ` : ''
}

function maskedMessage(
  code: string,
  error: GraphQLError | GraphQLFormattedError,
  { language, requestId }: Identity,
): string {
  const organ = organOf(error).organ
  const unavailable = code.startsWith('SUBGRAPH_') || code.startsWith('STORE_')
  if (unavailable && organ !== undefined) return formatMessage('SUBGRAPH_FAILED', { organ, requestId }, language)
  return formatMessage('INTERNAL_SERVER_ERROR', { requestId }, language)
}

/** The error as the subgraph or graphql-js worded it; `http` is Apollo Server's own note of a status. */
export function passThrough(error: GraphQLError | GraphQLFormattedError): GraphQLFormattedError {
  const { extensions: { http: _, ...extensions } = {}, ...rest } =
    error instanceof GraphQLError ? error.toJSON() : error
  return { ...rest, extensions }
}
