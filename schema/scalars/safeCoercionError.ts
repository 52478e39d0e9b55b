import { GraphQLError } from 'graphql'

/**
 * Takes the received value out of the message of a failed variable: graphql-js writes `Variable "$id" got invalid value "…"; reason`,
 * and the value may be a person's identity number. Answers `Variable "$id" at "input.id": reason` with the same locations and
 * extensions; any other error is returned as it is. Needed wherever such errors are formatted (personal data, PIPL article 51).
 */
export function safeCoercionError(error: GraphQLError): GraphQLError {
  const opening = /^Variable "\$\w+" got invalid value /.exec(error.message)?.[0]
  if (opening === undefined) return error
  const reason = coercionReason(error)
  const repeatsReason = reason !== undefined && error.message.endsWith(`; ${reason}`)
  const place = repeatsReason ? inputPath(error.message.slice(0, -reason.length - 2)) : ''
  const message = `${opening.replace(' got invalid value ', '')}${place}: ${repeatsReason ? reason : 'invalid value'}`
  const { nodes, extensions, originalError } = error
  return new GraphQLError(message, { nodes: nodes ?? null, extensions, originalError: originalError ?? null })
}

function coercionReason(error: GraphQLError): string | undefined {
  return error.originalError?.message
}

// Inside the repeated value a quotation mark is always escaped, so that this cannot match a part of it.
function inputPath(message: string): string {
  return / at "[\w.[\]]+"$/.exec(message)?.[0] ?? ''
}
