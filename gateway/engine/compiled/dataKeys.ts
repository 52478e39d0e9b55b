import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  Kind,
  print,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { isListType, isNonNullType } from 'graphql'
import type { Supergraph } from './supergraph.ts'

/** The prefix of keys under which the engine keeps a field when the client's own key could clash in a subgraph. */
const prefix = '_h'
const ownKey = /^_h\d+_(.*)$/s

/** The key that the client asked for, given the key of the data (or of a subgraph's error path). */
export function toResponseKey(dataKey: string): string {
  return ownKey.exec(dataKey)?.[1] ?? dataKey
}

/** The key under which the engine keeps a field; `index` tells keys of one place apart. `toResponseKey` leads back. */
export function withDataKey(index: number, key: string): string {
  return `${prefix}${index}_${key}`
}

interface Occurrence {
  readonly node: FieldNode
  readonly parent: GraphQLCompositeType
  /** What must be equal for two fields of one response path to share a key in one subgraph request. */
  readonly shape: string
  readonly arguments: string
  /** True where the field takes arguments, so that the planner may ask for it with others. */
  readonly varies: boolean
}

/**
 * Gives fields their own alias where the client's response key could clash with what the planner fetches besides, or
 * where the branches of an abstract type hold different things under one key. GraphQL allows both to the client
 * (section 5.3.2, fields of exclusive parents), and a subgraph request that puts them side by side would be invalid
 * or, worse, answer one for the other. `toResponseKey` leads back.
 */
export function assignDataKeys(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  supergraph: Supergraph,
): OperationDefinitionNode {
  const root = schema.getRootType(operation.operation)
  if (!root) return operation
  const byPath = new Map<string, Occurrence[]>()
  collect(operation.selectionSet, root, '', { schema, supergraph, byPath })
  const keys = new Map<FieldNode, string>()
  for (const occurrences of byPath.values()) assignPath(occurrences, supergraph, keys)
  return keys.size === 0 ? operation : { ...operation, selectionSet: renameSet(operation.selectionSet, keys) }
}

interface Walk {
  readonly schema: GraphQLSchema
  readonly supergraph: Supergraph
  readonly byPath: Map<string, Occurrence[]>
}

function collect(set: SelectionSetNode, parent: GraphQLCompositeType, path: string, walk: Walk): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) collectField(selection, parent, path, walk)
    if (selection.kind === Kind.INLINE_FRAGMENT)
      collect(selection.selectionSet, narrowed(selection.typeCondition?.name.value, parent, walk.schema), path, walk)
  }
}

/** The type inside an inline fragment: its condition, or the type around it where it has none. */
export function narrowed(
  condition: string | undefined,
  parent: GraphQLCompositeType,
  schema: GraphQLSchema,
): GraphQLCompositeType {
  const type = condition === undefined ? parent : schema.getType(condition)
  return isCompositeType(type) ? type : parent
}

function collectField(node: FieldNode, parent: GraphQLCompositeType, path: string, walk: Walk): void {
  const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value]
  const here = `${path}.${responseKey(node)}`
  const occurrence: Occurrence = {
    node,
    parent,
    shape: field ? shapes(parent, node.name.value, field.type, walk) : 'String!',
    arguments: `${node.name.value}(${(node.arguments ?? []).map(print).toSorted().join()})`,
    varies: (field?.args.length ?? 0) > 0,
  }
  const others = walk.byPath.get(here)
  if (others) others.push(occurrence)
  else walk.byPath.set(here, [occurrence])
  const type = field && getNamedType(field.type)
  if (node.selectionSet && isCompositeType(type)) collect(node.selectionSet, type, here, walk)
}

/** The types under which the subgraphs know this field: `join__field(type:)` may differ from the merged type. */
function shapes(parent: GraphQLCompositeType, name: string, type: GraphQLOutputType, { supergraph }: Walk): string {
  const merged = shapeOf(type)
  const definition = supergraph.schema.getType(parent.name)
  if (!isObjectType(definition) && !isInterfaceType(definition)) return merged
  const own = definition
    .getFields()
    [name]?.astNode?.directives?.flatMap((directive) =>
      directive.arguments?.flatMap(({ name: argument, value }) =>
        argument.value === 'type' && value.kind === Kind.STRING ? [wrapperOf(value.value, type)] : [],
      ),
    )
  return [...new Set([merged, ...(own ?? []).filter((shape) => shape !== undefined)])].toSorted().join()
}

/** Composite types may differ by name, but not in their lists and non-nulls (SameResponseShape). */
function shapeOf(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return `${shapeOf(type.ofType)}!`
  if (isListType(type)) return `[${shapeOf(type.ofType)}]`
  return isLeafType(type) ? type.name : '*'
}

function wrapperOf(type: string, merged: GraphQLOutputType): string {
  return isLeafType(getNamedType(merged)) ? type : type.replace(/\w+/, '*')
}

function assignPath(occurrences: readonly Occurrence[], supergraph: Supergraph, keys: Map<FieldNode, string>): void {
  const group = groupOf(occurrences)
  const groups = [...new Set(occurrences.map(group))]
  for (const occurrence of occurrences) {
    const index = groups.indexOf(group(occurrence))
    if (groups.length === 1 && !clashesWithPlanner(occurrence, supergraph)) continue
    keys.set(occurrence.node, withDataKey(index, responseKey(occurrence.node)))
  }
}

/** Fields that may be answered by one object must keep one key, so shapes only separate parents that are exclusive. */
function groupOf(occurrences: readonly Occurrence[]): (occurrence: Occurrence) => string {
  const exclusive = occurrences.every(({ parent }) => isObjectType(parent))
  const differ = new Set(occurrences.map(({ shape }) => shape)).size > 1
  if (exclusive && differ) return (occurrence) => `${occurrence.arguments} ${occurrence.parent.name}`
  return (occurrence) => occurrence.arguments
}

function clashesWithPlanner({ node, varies }: Occurrence, { plannerFields }: Supergraph): boolean {
  const key = responseKey(node)
  const isRenamed = key !== node.name.value
  if (ownKey.test(key)) return true
  if (isRenamed) return plannerFields.has(key) || key === '__typename'
  return plannerFields.has(key) && varies
}

function responseKey(node: FieldNode): string {
  return node.alias?.value ?? node.name.value
}

function renameSet(set: SelectionSetNode, keys: ReadonlyMap<FieldNode, string>): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: set.selections.map((selection) => renameNode(selection, keys)) }
}

function renameNode(node: SelectionNode, keys: ReadonlyMap<FieldNode, string>): SelectionNode {
  if (node.kind === Kind.FRAGMENT_SPREAD) return node
  const key = node.kind === Kind.FIELD ? keys.get(node) : undefined
  const alias = key === undefined ? {} : { alias: { kind: Kind.NAME, value: key } as const }
  const children = node.selectionSet ? { selectionSet: renameSet(node.selectionSet, keys) } : {}
  return { ...node, ...alias, ...children } as SelectionNode
}
