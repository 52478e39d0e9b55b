import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { ClientError, InternalError } from '../errors.ts'

/**
 * How one scalar reads and writes. `parse` throws a ClientError for a malformed text; `print` turns a stored value into its text
 * and throws anything for a corrupt one. Without `print` the stored value is the text, checked by `parse`.
 */
export type CodeScalarConfig<Internal> = {
  readonly name: string
  readonly description: string
  readonly specifiedByURL?: string
  readonly parse: (text: string) => Internal
  readonly print?: (stored: unknown) => string
}

/**
 * Builds a scalar that is written as a string. Malformed variables and literals fail with the `extensions` of the ClientError
 * (code BAD_USER_INPUT); a corrupt stored value fails as an InternalError STORE_FAILED, whose text is for operators only.
 */
export function codeScalar<Internal>(config: CodeScalarConfig<Internal>): GraphQLScalarType<Internal, string> {
  const { name, description, specifiedByURL, parse } = config
  const print = config.print ?? ((stored) => checkedText(name, stored, parse))
  return new GraphQLScalarType<Internal, string>({
    name,
    description,
    ...(specifiedByURL !== undefined && { specifiedByURL }),
    parseValue: (value) => asGraphQLError(() => parse(requireText(name, value))),
    parseLiteral: (node) => asGraphQLError(() => parse(requireStringLiteral(name, node)), node),
    serialize: (stored) => asStoreFailure(name, () => print(stored)),
  })
}

/** The value itself if it is a string. @throws ClientError BAD_USER_INPUT that names its type and not its content. */
export function requireText(scalar: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw notAString(scalar, value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value)
}

function requireStringLiteral(scalar: string, node: ValueNode): string {
  if (node.kind === Kind.STRING) return node.value
  throw notAString(scalar, node.kind)
}

const notAString = (scalar: string, received: string): ClientError =>
  new ClientError('BAD_USER_INPUT', 'CODE_NOT_A_STRING', { scalar, expected: 'string', received })

function checkedText<Internal>(scalar: string, stored: unknown, parse: (text: string) => Internal): string {
  const text = requireText(scalar, stored)
  parse(text)
  return text
}

// graphql-js reports a GraphQLError of a literal as it is, but repeats the received value beside any other error. A GraphQLError has the
// extensions of its original one.
function asGraphQLError<Result>(read: () => Result, node?: ValueNode): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ClientError)) throw error
    throw new GraphQLError(error.message, { originalError: error, ...(node && { nodes: node }) })
  }
}

function asStoreFailure(scalar: string, print: () => string): string {
  try {
    return print()
  } catch (cause) {
    throw new InternalError('STORE_FAILED', `${scalar}: a stored value is malformed`, { cause })
  }
}
