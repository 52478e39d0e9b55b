import type { DocumentNode, ObjectTypeDefinitionNode, ObjectTypeExtensionNode } from 'graphql'
import type { GraphQLScalarType } from 'graphql'
import { toNodeId } from '../nodeId.ts'
import { refusedRecordResolvers } from '../publishing/refusedRecord.ts'
import { historyResolvers } from '../records/historyResolvers.ts'
import { refusalResolvers } from '../refusals.ts'
import { scalarResolvers } from '../scalars/index.ts'
import { prepareMutations } from './prepareMutations.ts'

/** Resolvers by type and field, as graphql-tools and Apollo's subgraph schema take them. */
export type Resolvers = Record<string, Record<string, unknown> | GraphQLScalarType>

/**
 * Adds what is the same in every subgraph: the scalars, the refusals, what mutations have in common, `history` and `provenance` of what is published, and the `id`
 * of every `Node`, which is made of the type's name and the fields of its first `@key`.
 */
export function completeResolvers(typeDefs: DocumentNode, own: Resolvers): Record<string, never> {
  const completed = new Map<string, object>(
    Object.entries({ ...scalarResolvers, ...refusalResolvers, RefusedRecord: refusedRecordResolvers, ...own }),
  )
  const add = (type: string, fields: object) => completed.set(type, { ...fields, ...completed.get(type) })
  for (const type of typeDefs.definitions.filter(isNodeType)) add(type.name.value, { id: nodeIdOf(type) })
  for (const [type, fields] of Object.entries(historyResolvers(typeDefs))) add(type, fields)
  if (own['Mutation']) completed.set('Mutation', prepareMutations(own['Mutation']))
  return Object.fromEntries(completed) as Record<string, never>
}

function nodeIdOf(type: ObjectType): (row: Readonly<Record<string, unknown>>) => string {
  const keyFields = firstKey(type)
  return (row) => toNodeId(type.name.value, keyFields.map((field) => row[field]).join('@'))
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
