import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type OperationTypeDefinitionNode,
  OperationTypeNode,
} from 'graphql'
import type { ComposedService } from '../compose.ts'
import { keysOf, type OpenFields } from './neededFields.ts'
import { type Composite, namedType, type ServiceField, type ServiceSchema } from './serviceSchema.ts'

/**
 * One subgraph's schema cut to the open part: included fields with the inputs, enums and scalars that they name; what is included and not
 * visible is `@inaccessible`. Null where the subgraph has nothing of its own in it.
 */
export function pruneService(schema: ServiceSchema, open: OpenFields): ComposedService | null {
  const fields = keptFields(schema, open)
  const types = keptTypes(schema, fields)
  if (types.size === 0) return null
  const kept = new Set(fields.filter(({ owner }) => types.has(owner.name.value)).map(({ coordinate }) => coordinate))
  const cut = { schema, open, types, kept }
  const definitions = schema.service.typeDefs.definitions.flatMap((definition) => cutDefinition(definition, cut))
  return { ...schema.service, typeDefs: { kind: Kind.DOCUMENT, definitions } }
}

/** Included fields; an external one only where a key or `@requires` of this subgraph names it. */
function keptFields(schema: ServiceSchema, open: OpenFields): readonly ServiceField[] {
  const used = open.usedBy(schema)
  const isExternal = ({ field }: ServiceField) => schema.uses(field, 'external').length > 0
  const composites = new Set(schema.composites.map(({ name }) => name.value))
  const withoutEmpty = (fields: readonly ServiceField[]): readonly ServiceField[] => {
    const owners = new Set(fields.map(({ owner }) => owner.name.value))
    const left = fields.filter(({ result }) => !composites.has(result) || owners.has(result))
    return left.length === fields.length ? fields : withoutEmpty(left)
  }
  return withoutEmpty(
    schema.fields.filter((one) => open.included.has(one.coordinate) && (!isExternal(one) || used.has(one.coordinate))),
  )
}

/** The types that this subgraph's own part of the graph leads to: from Query, and from entities to which it adds something. */
function keptTypes(schema: ServiceSchema, fields: readonly ServiceField[]): ReadonlySet<string> {
  const byOwner = Map.groupBy(fields, ({ owner }) => owner.name.value)
  const addsTo = (owner: Composite) => {
    const keys = keysOf(schema, owner).filter(({ resolvable }) => resolvable)
    const named = new Set(keys.flatMap((key) => key.fields))
    return keys.length > 0 && (byOwner.get(owner.name.value) ?? []).some(({ field }) => !named.has(field.name.value))
  }
  const roots = schema.composites.filter(addsTo).map(({ name }) => name.value)
  const seen = new Set([...(byOwner.has(schema.queryRoot) ? [schema.queryRoot] : []), ...roots])
  if (seen.size === 0) return seen
  const inputs = inputTypes(schema)
  for (const type of seen) {
    const own = byOwner.get(type) ?? []
    const named = own.flatMap(({ result, field }) => [result, ...typesOf(field.arguments)])
    const interfaces = schema.composites.filter(({ name }) => name.value === type).flatMap(interfacesOf)
    const possible = schema.possible.get(type) ?? []
    const composites = [...interfaces, ...possible].filter((one) => byOwner.has(one))
    for (const one of [...named, ...composites, ...(inputs.get(type) ?? [])]) seen.add(one)
  }
  return seen
}

const interfacesOf = ({ interfaces = [] }: Composite): string[] => interfaces.map(({ name }) => name.value)
const typesOf = (values: readonly InputValueDefinitionNode[] = []): string[] =>
  values.map(({ type }) => namedType(type))

const inputTypes = ({ service }: ServiceSchema): ReadonlyMap<string, readonly string[]> =>
  new Map(
    service.typeDefs.definitions.flatMap((one): [string, string[]][] =>
      one.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[one.name.value, typesOf(one.fields)]] : [],
    ),
  )

/** One cut of one subgraph. */
interface Cut {
  readonly schema: ServiceSchema
  readonly open: OpenFields
  readonly types: ReadonlySet<string>
  /** The coordinates that stay. */
  readonly kept: ReadonlySet<string>
}

function cutDefinition(definition: DefinitionNode, cut: Cut): readonly DefinitionNode[] {
  if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) {
    return [{ ...definition, operationTypes: (definition.operationTypes ?? []).filter(isQuery) } as DefinitionNode]
  }
  // Definitions of directives stay: their arguments name scalars of federation only.
  if (definition.kind === Kind.DIRECTIVE_DEFINITION || !('name' in definition) || !definition.name) return [definition]
  const name = definition.name.value
  if (name.includes('__') && definition.kind === Kind.SCALAR_TYPE_DEFINITION) return [definition]
  if (!cut.types.has(name)) return []
  if (definition.kind === Kind.UNION_TYPE_DEFINITION || definition.kind === Kind.UNION_TYPE_EXTENSION) {
    return [{ ...definition, types: (definition.types ?? []).filter((member) => cut.types.has(member.name.value)) }]
  }
  return cut.schema.composites.includes(definition as Composite)
    ? cutComposite(definition as Composite, cut)
    : [definition]
}

const isQuery = ({ operation }: OperationTypeDefinitionNode): boolean => operation === OperationTypeNode.QUERY

function cutComposite(owner: Composite, cut: Cut): readonly DefinitionNode[] {
  const { schema, open, kept } = cut
  const at = (field: FieldDefinitionNode) => `${owner.name.value}.${field.name.value}`
  const fields = (owner.fields ?? []).filter((field) => kept.has(at(field)))
  if (fields.length === 0) return []
  const interfaces = (owner.interfaces ?? []).filter(({ name }) => fulfils(owner, name.value, cut))
  const hasVisible = [...open.visible].some((coordinate) => coordinate.startsWith(`${owner.name.value}.`))
  // A type with nothing to see, kept for a key or a requirement, is hidden as a whole.
  if (!hasVisible) return [hide(schema, { ...owner, fields, interfaces })]
  // An external field is hidden where it is resolved.
  const stays = (field: FieldDefinitionNode) => open.visible.has(at(field)) || schema.uses(field, 'external').length > 0
  return [{ ...owner, fields: fields.map((field) => (stays(field) ? field : hide(schema, field))), interfaces }]
}

/** Whether a type has all that is left of an interface. */
function fulfils(owner: Composite, name: string, { schema, types, kept }: Cut): boolean {
  const fields = schema.fields.filter((one) => one.owner.name.value === name && kept.has(one.coordinate))
  const own = new Set(
    schema.fields
      .filter((one) => one.owner.name.value === owner.name.value && kept.has(one.coordinate))
      .map(({ field }) => field.name.value),
  )
  return types.has(name) && fields.length > 0 && fields.every(({ field }) => own.has(field.name.value))
}

function hide<Node extends { readonly directives?: readonly ConstDirectiveNode[] }>(
  schema: ServiceSchema,
  node: Node,
): Node {
  if (schema.uses(node, 'inaccessible').length > 0) return node
  const name = { kind: Kind.NAME, value: schema.nameOf('inaccessible') } as const
  return { ...node, directives: [...(node.directives ?? []), { kind: Kind.DIRECTIVE, name }] }
}
