import {
  getVariableValues,
  type GraphQLError,
  valueFromASTUntyped,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'

/** The variables of one request in the two forms that the engine needs, or what is wrong with them. */
export type RequestVariables =
  | {
      /** As the client gave them, with defaults: what subgraphs get, who parse them themselves. */
      readonly given: Readonly<Record<string, unknown>>
      /** As the schema reads them: what conditions and introspection look at. */
      readonly coerced: Readonly<Record<string, unknown>>
    }
  | { readonly errors: readonly GraphQLFormattedError[] }

const none = { given: {}, coerced: {} } as const

/** Coerces the variables of an operation (GraphQL, section 6.1.2). Errors carry the code BAD_USER_INPUT. */
export function readVariables(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): RequestVariables {
  const definitions = operation.variableDefinitions ?? []
  if (definitions.length === 0) return none
  const result = getVariableValues(schema, definitions, variables, { maxErrors: 20 })
  if (result.errors) return { errors: result.errors.map(asUserInput) }
  const given: Record<string, unknown> = {}
  for (const { variable, defaultValue } of definitions) {
    const name = variable.name.value
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined
    if (value !== undefined) given[name] = value
    else if (defaultValue) given[name] = valueFromASTUntyped(defaultValue)
  }
  return { given, coerced: result.coerced }
}

function asUserInput(error: GraphQLError): GraphQLFormattedError {
  return { ...error.toJSON(), extensions: { ...error.extensions, code: 'BAD_USER_INPUT' } }
}
