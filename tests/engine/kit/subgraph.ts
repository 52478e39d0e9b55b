import { buildSubgraphSchema } from '@apollo/subgraph'
import { Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import { subgraphSdl } from './compose.ts'
import type { Entity, Fixture, World } from './fixture.ts'

interface Key {
  readonly typeName: string
  /** True where the subgraph knows the interface only as an object. */
  readonly isInterfaceObject: boolean
  readonly fields: readonly string[]
}

/** Builds the executable schema of one subgraph over the world that `world()` returns at the time of a request. */
export function buildSubgraph(fixture: Fixture, name: string, world: () => World): GraphQLSchema {
  const typeDefs = parse(subgraphSdl(fixture, name))
  const keys = keysOf(typeDefs)
  const resolvers: Record<string, Record<string, unknown>> = {}
  for (const { typeName } of keys)
    resolvers[typeName] = { __resolveReference: (reference: Entity) => resolveReference(reference, keys, world()) }
  for (const [typeName, fields] of Object.entries(fixture.resolvers?.[name] ?? {}))
    resolvers[typeName] = { ...resolvers[typeName], ...fields }
  return buildSubgraphSchema({ typeDefs, resolvers: resolvers as never })
}

function keysOf(typeDefs: DocumentNode): Key[] {
  return typeDefs.definitions.flatMap((definition) => {
    if (!('directives' in definition) || !('name' in definition) || !definition.name) return []
    const typeName = definition.name.value
    const isInterfaceObject = definition.directives?.some(({ name }) => name.value === 'interfaceObject') ?? false
    return (definition.directives ?? []).flatMap(({ name, arguments: values }) => {
      const fields = values?.find((argument) => argument.name.value === 'fields')?.value
      if (name.value !== 'key' || fields?.kind !== Kind.STRING) return []
      return [
        {
          typeName,
          isInterfaceObject,
          fields: fields.value
            .replace(/\{[^}]*\}/g, ' ')
            .trim()
            .split(/\s+/),
        },
      ]
    })
  })
}

/** Finds the record that a representation means by any key that it holds entirely; what came along is kept in `$ref`. */
function resolveReference(reference: Entity, keys: readonly Key[], { entities }: World): Entity | null {
  const usable = keys.filter(
    ({ typeName, fields }) => typeName === reference.__typename && fields.every((field) => reference[field] != null),
  )
  const found = entities.find(
    (entity) =>
      isA(entity, reference.__typename) &&
      usable.some(({ fields }) => fields.every((field) => sameKey(entity[field], reference[field]))),
  )
  if (!found) return null
  const __typename = usable[0]?.isInterfaceObject ? reference.__typename : found.__typename
  return { ...found, __typename, $ref: reference }
}

function isA({ __typename, $interfaces }: Entity, typeName: string): boolean {
  return __typename === typeName || (Array.isArray($interfaces) && $interfaces.includes(typeName))
}

function sameKey(value: unknown, sent: unknown): boolean {
  if (typeof sent !== 'object' || sent === null) return value === sent
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(sent).every(
    ([key, member]) => key === '__typename' || sameKey((value as Record<string, unknown>)[key], member),
  )
}
