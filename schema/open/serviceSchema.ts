import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql'
import type { ComposedService } from '../compose.ts'
import { federationNames, textOf } from './federationNames.ts'

/** A type with fields of its own, or what extends one. */
export type Composite =
  ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode

/** One field of one subgraph, with its coordinate `Type.field` and the name of its type without lists and non-null. */
export interface ServiceField {
  readonly coordinate: string
  readonly owner: Composite
  readonly field: FieldDefinitionNode
  readonly result: string
}

/** What the open part reads of one subgraph's schema. */
export interface ServiceSchema {
  readonly service: ComposedService
  readonly composites: readonly Composite[]
  readonly fields: readonly ServiceField[]
  readonly queryRoot: string
  /** The types that an abstract type may be, by its name. */
  readonly possible: ReadonlyMap<string, readonly string[]>
  /** The uses of a directive of federation on a type or a field, whatever this schema calls it. */
  uses(node: { readonly directives?: readonly ConstDirectiveNode[] }, directive: string): readonly ConstDirectiveNode[]
  /** The name of a directive of federation in this schema. */
  nameOf(directive: string): string
}

/** Reads one subgraph's schema; mutations and subscriptions are left out, since the open part only reads. */
export function readServiceSchema(service: ComposedService): ServiceSchema {
  const { definitions } = service.typeDefs
  const nameOf = federationNames(service.typeDefs)
  const roots = operationRoots(definitions)
  const composites = definitions.filter(isComposite).filter(({ name }) => !roots.writing.has(name.value))
  return {
    service,
    composites,
    fields: composites.flatMap((owner) => (owner.fields ?? []).map((field) => fieldOf(owner, field))),
    queryRoot: roots.query,
    possible: possibleTypes(definitions, composites),
    uses: ({ directives = [] }, directive) => directives.filter(({ name }) => name.value === nameOf(directive)),
    nameOf,
  }
}

/** The name of a type without lists and non-null. */
export const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)

/** Whether an element has `@tag(name:)`. */
export const hasTag = (
  { uses }: ServiceSchema,
  node: { readonly directives?: readonly ConstDirectiveNode[] },
  tag: string,
): boolean => uses(node, 'tag').some((one) => textOf(one, 'name') === tag)

const fieldOf = (owner: Composite, field: FieldDefinitionNode): ServiceField => ({
  coordinate: `${owner.name.value}.${field.name.value}`,
  owner,
  field,
  result: namedType(field.type),
})

const compositeKinds: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
])

const isComposite = (node: DefinitionNode): node is Composite => compositeKinds.has(node.kind)

function operationRoots(definitions: readonly DefinitionNode[]) {
  const named = new Map<string, string>([
    ['query', 'Query'],
    ['mutation', 'Mutation'],
    ['subscription', 'Subscription'],
  ])
  for (const one of definitions) {
    if (one.kind !== Kind.SCHEMA_DEFINITION && one.kind !== Kind.SCHEMA_EXTENSION) continue
    for (const { operation, type } of one.operationTypes ?? []) named.set(operation, type.name.value)
  }
  return {
    query: named.get('query') ?? 'Query',
    writing: new Set([named.get('mutation'), named.get('subscription')]),
  }
}

function possibleTypes(definitions: readonly DefinitionNode[], composites: readonly Composite[]) {
  const possible = new Map<string, string[]>()
  const add = (abstract: string, type: string) => possible.set(abstract, [...(possible.get(abstract) ?? []), type])
  for (const { name, interfaces = [] } of composites) for (const one of interfaces) add(one.name.value, name.value)
  for (const one of definitions) {
    if (one.kind !== Kind.UNION_TYPE_DEFINITION && one.kind !== Kind.UNION_TYPE_EXTENSION) continue
    for (const member of one.types ?? []) add(one.name.value, member.name.value)
  }
  return possible
}
