import { isEnumType, type GraphQLLeafType } from 'graphql'

/** Writes a value as JSON text; the text `null` means that there is no value. */
export type WriteLeaf = (value: unknown) => string

const specified: Record<string, WriteLeaf> = {
  String: (value) => (typeof value === 'string' ? JSON.stringify(value) : 'null'),
  ID: (value) => {
    if (typeof value === 'string') return JSON.stringify(value)
    return typeof value === 'number' && Number.isInteger(value) ? `"${value}"` : 'null'
  },
  Int: (value) => (typeof value === 'number' && Number.isInteger(value) ? String(value) : 'null'),
  Float: (value) => (typeof value === 'number' ? JSON.stringify(value) : 'null'),
  Boolean: (value) => (typeof value === 'boolean' ? String(value) : 'null'),
}

/**
 * Compiles the writer of a leaf type. A value that the type does not have becomes `null` without an error: the
 * subgraph has already accounted for its own errors, and an enum value may be hidden from clients on purpose.
 */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (!isEnumType(type)) return specified[type.name] ?? writeAny
  const texts = new Map(type.getValues().map(({ name }): [unknown, string] => [name, `"${name}"`]))
  return (value) => texts.get(value) ?? 'null'
}

function writeAny(value: unknown): string {
  return JSON.stringify(value ?? null)
}
