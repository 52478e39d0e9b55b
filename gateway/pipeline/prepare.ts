import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { ClientError } from '#schema/errors.ts'
import { createBoundedCache } from '../engine/compiled/cache.ts'
import type { Limits } from './limit.ts'

/** A document that parsed and validated, and the operation asked for. */
export interface Prepared {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** How documents are prepared against one schema. */
export interface PrepareOptions {
  readonly introspection: boolean
  readonly limits: Limits
  /** How many documents are remembered. */
  readonly capacity?: number
}

/** Parses and validates a document, once per text. @throws RequestErrors. */
export interface Prepare {
  (query: string, operationName?: string): Prepared
  /** Whether this document passed before. */
  knows(query: string): boolean
}

/** A `Prepare` over `schema`, with a bounded memory of the documents that passed. */
export function createPrepare(schema: GraphQLSchema, options: PrepareOptions): Prepare {
  const { introspection, limits, capacity = 1_000 } = options
  const passed = createBoundedCache<DocumentNode>(capacity)
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule]

  function prepareDocument(query: string): DocumentNode {
    const known = passed.get(query)
    if (known) return known
    const document = parseQuery(query, limits)
    const errors = validate(schema, document, rules, { maxErrors: 20 })
    if (errors.length > 0) throw new RequestErrors(errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')))
    passed.set(query, document)
    return document
  }

  const prepare = (query: string, operationName?: string): Prepared => {
    const document = prepareDocument(query)
    const operation = pickOperation(document, operationName)
    if (!schema.getRootType(operation.operation)) throw kindMissing(operation)
    return { document, operation }
  }
  return Object.assign(prepare, { knows: (query: string) => passed.get(query) !== undefined })
}

/** The errors of a request that was refused before execution. */
export class RequestErrors extends Error {
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message ?? 'The request was refused.')
    this.errors = errors
  }
}

function parseQuery(query: string, { maxTokens }: Limits): DocumentNode {
  try {
    return parse(query, maxTokens === Infinity ? {} : { maxLexicalTokens: maxTokens })
  } catch (error) {
    throw new RequestErrors([withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')])
  }
}

function pickOperation(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName)
  if (operation) return operation
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? '(anonymous)'] : [],
  )
  const message = `Expected \`operationName\` to be one of ${names.join(', ')}.`
  throw new RequestErrors([withCode(new GraphQLError(message), 'OPERATION_RESOLUTION_FAILURE')])
}

/** graphql-js validates no operation whose root type the schema lacks, and would fail in execution. */
function kindMissing(operation: OperationDefinitionNode): RequestErrors {
  const refusal = new ClientError('GRAPHQL_VALIDATION_FAILED', 'OPERATION_KIND_MISSING', { kind: operation.operation })
  return new RequestErrors([new GraphQLError(refusal.message, { nodes: operation, originalError: refusal })])
}

/** Codes that an error brings along (a malformed code in a literal) are kept. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] ??= code
  return error
}
