import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind } from 'graphql'

/** The name that a schema gives to a directive of federation, `key` for instance. */
export type FederationNames = (directive: string) => string

/**
 * How a subgraph's schema names federation's directives: as its `@link` imports them (`"@key"`, `{ name: "@key", as: "@primary" }`), with the
 * prefix of the link where it does not (`@federation__key`), and plainly where there is no link at all (federation 1).
 */
export function federationNames(typeDefs: DocumentNode): FederationNames {
  const link = schemaDirectives(typeDefs).find((one) => /\/federation\/v\d/.test(textOf(one, 'url') ?? ''))
  if (!link) return (directive) => directive
  const prefix = textOf(link, 'as') ?? 'federation'
  const imported = new Map(listOf(link, 'import').map(importedName))
  return (directive) => imported.get(directive) ?? `${prefix}__${directive}`
}

/** The text of a directive's argument, if it is one. */
export function textOf({ arguments: given = [] }: ConstDirectiveNode, name: string): string | undefined {
  const value = given.find((one) => one.name.value === name)?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

const schemaDirectives = ({ definitions }: DocumentNode): readonly ConstDirectiveNode[] =>
  definitions.flatMap((one) =>
    one.kind === Kind.SCHEMA_DEFINITION || one.kind === Kind.SCHEMA_EXTENSION ? (one.directives ?? []) : [],
  )

function listOf({ arguments: given = [] }: ConstDirectiveNode, name: string): readonly ConstValueNode[] {
  const value = given.find((one) => one.name.value === name)?.value
  return value?.kind === Kind.LIST ? value.values : []
}

function importedName(value: ConstValueNode): readonly [string, string] {
  if (value.kind === Kind.STRING) return [plain(value.value), plain(value.value)]
  const fields = value.kind === Kind.OBJECT ? value.fields : []
  const read = (name: string) => {
    const given = fields.find((field) => field.name.value === name)?.value
    return given?.kind === Kind.STRING ? plain(given.value) : ''
  }
  return [read('name'), read('as') || read('name')]
}

const plain = (name: string): string => name.replace(/^@/, '')
