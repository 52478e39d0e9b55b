import { getVariableValues, type GraphQLSchema } from 'graphql'
import { type Prepared, RequestErrors } from './prepare.ts'

/** Checks the variables against the operation, scalars of the hub included. @throws RequestErrors. */
export function coerce(
  schema: GraphQLSchema,
  { operation }: Prepared,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 20 })
  if (result.coerced) return result.coerced
  for (const error of result.errors ?? []) error.extensions['code'] ??= 'BAD_USER_INPUT'
  throw new RequestErrors(result.errors ?? [])
}
