import { type GraphQLSchema, isScalarType } from 'graphql'
import { scalarResolvers } from '#schema/scalars/index.ts'

/** Gives the schema's scalars the rules of `schema/scalars`, so that a malformed code is refused before any fetch. */
export function bindScalars(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral, serialize }] of Object.entries(scalarResolvers)) {
    const scalar = schema.getType(name)
    if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral, serialize })
  }
}
