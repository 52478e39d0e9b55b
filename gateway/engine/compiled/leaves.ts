import { isEnumType, type GraphQLLeafType } from 'graphql'

/** Writes a value as JSON text; the text `null` means that there is no value. */
export type WriteLeaf = (value: unknown, run: { readonly escapes: boolean }) => string

const specified: Record<string, WriteLeaf> = {
  String: (value, { escapes }) => (typeof value === 'string' ? writeString(value, escapes) : 'null'),
  ID: (value, { escapes }) => {
    if (typeof value === 'string') return writeString(value, escapes)
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

/** `escapes` is false where no string of the answer can need an escape. */
function writeString(value: string, escapes: boolean): string {
  return escapes ? JSON.stringify(value) : `"${value}"`
}

const writeAny: WriteLeaf = (value, { escapes }) => {
  if (typeof value === 'string') return writeString(value, escapes)
  return JSON.stringify(value ?? null)
}
