import type { DocumentNode, ObjectTypeDefinitionNode, ObjectTypeExtensionNode } from 'graphql'
import type { GraphQLScalarType } from 'graphql'
import { toNodeId } from '../nodeId.ts'
import { refusalResolvers } from '../refusals.ts'
import { scalarResolvers } from '../scalars/index.ts'

/** Resolvers by type and field, as graphql-tools and Apollo's subgraph schema take them. */
export type Resolvers = Record<string, Record<string, unknown> | GraphQLScalarType>

/**
 * Adds what is the same in every subgraph: the scalars, the refusals, and the `id` of every `Node`, which is made of the type's name
 * and the fields of its first `@key`.
 */
export function completeResolvers(typeDefs: DocumentNode, own: Resolvers): Record<string, never> {
  const nodes = typeDefs.definitions.filter(isNodeType).map((type): [string, object] => {
    const keyFields = firstKey(type)
    const id = (row: Record<string, unknown>) =>
      toNodeId(type.name.value, keyFields.map((field) => row[field]).join('@'))
    return [type.name.value, { id, ...(own[type.name.value] as Record<string, unknown> | undefined) }]
  })
  return { ...scalarResolvers, ...refusalResolvers, ...own, ...Object.fromEntries(nodes) } as Record<string, never>
}

type ObjectType = ObjectTypeDefinitionNode | ObjectTypeExtensionNode

const isNodeType = (definition: DocumentNode['definitions'][number]): definition is ObjectType =>
  definition.kind === 'ObjectTypeDefinition' && (definition.interfaces ?? []).some(({ name }) => name.value === 'Node')

function firstKey(type: ObjectType): string[] {
  const key = type.directives?.find(({ name }) => name.value === 'key')
  const fields = key?.arguments?.find(({ name }) => name.value === 'fields')?.value
  if (fields?.kind !== 'StringValue') throw new TypeError(`${type.name.value} implements Node, so it needs a @key.`)
  return fields.value.split(/\s+/)
}
