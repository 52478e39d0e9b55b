import { GraphQLError } from 'graphql'
import { ClientError } from '../errors.ts'

/**
 * The ClientError at the root of an error, through every layer that graphql-js and the servers wrap around it; undefined where there is
 * none. Its message is the one to show: those of the layers around it repeat the value that was received.
 */
export function clientErrorBehind(error: unknown): ClientError | undefined {
  for (
    let inner = error;
    inner instanceof Error;
    inner = inner instanceof GraphQLError ? inner.originalError : undefined
  ) {
    if (inner instanceof ClientError) return inner
  }
  return undefined
}

/**
 * The message of an error without the value of a failed variable: graphql-js writes `Variable "$id" got invalid value "…"; reason`, and the
 * value may be a person's identity number. Gives `Variable "$id" at "id.number": reason`, and any other message as it is.
 */
export function messageWithoutValue(error: GraphQLError): string {
  const variable = /^(Variable "\$\w+") got invalid value /.exec(error.message)?.[1]
  if (variable === undefined) return error.message
  const reason = error.originalError?.message
  if (reason === undefined || !error.message.endsWith(`; ${reason}`)) return `${variable} got an invalid value`
  return `${variable}${inputPath(error.message.slice(0, -reason.length - 2))}: ${reason}`
}

// Inside the repeated value every quotation mark is escaped, so that this cannot match a part of it.
const inputPath = (message: string): string => / at "[\w.[\]]+"$/.exec(message)?.[0] ?? ''
