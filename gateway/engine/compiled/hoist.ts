import {
  isCompositeType,
  isInterfaceType,
  isUnionType,
  getNamedType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { narrowed } from './dataKeys.ts'
import type { Supergraph } from './supergraph.ts'

/** A new node each time: nodes are told apart by identity when an operation is split. */
const typenameField = (): SelectionNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } })

/**
 * Asks for the fields of interface objects on the interface itself, and no longer in each fragment on one of its types:
 * the subgraph that has them knows no other type. The planner (0.0.38) loses all but one of such fragments. Objects of
 * other types are asked more than the client wants, which the projector does not write.
 */
export function hoistInterfaceObjectFields(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  supergraph: Supergraph,
): OperationDefinitionNode {
  const root = schema.getRootType(operation.operation)
  if (!root || !supergraph.hasInterfaceObjects) return operation
  const hoisting: Hoisting = { schema, supergraph }
  return { ...operation, selectionSet: hoistSet(operation.selectionSet, root, hoisting) }
}

interface Hoisting {
  readonly schema: GraphQLSchema
  readonly supergraph: Supergraph
}

function hoistSet(set: SelectionSetNode, type: GraphQLCompositeType, hoisting: Hoisting): SelectionSetNode {
  const lifted: FieldNode[] = []
  const kept = set.selections.flatMap((selection) => hoistNode(selection, type, lifted, hoisting))
  const typename = lifted.length > 0 ? [typenameField()] : []
  return { kind: Kind.SELECTION_SET, selections: [...typename, ...lifted, ...kept] }
}

function hoistNode(
  node: SelectionNode,
  type: GraphQLCompositeType,
  lifted: FieldNode[],
  hoisting: Hoisting,
): SelectionNode[] {
  if (node.kind === Kind.FRAGMENT_SPREAD) return [node]
  if (node.kind === Kind.FIELD) return [hoistField(node, type, hoisting)]
  const inner = narrowed(node.typeCondition?.name.value, type, hoisting.schema)
  const isPlain = (node.directives?.length ?? 0) === 0
  // `... on Film { ... on Film { … } }`: what stands in both would be lifted out of one of them only.
  if (isPlain && inner === type)
    return node.selectionSet.selections.flatMap((selection) => hoistNode(selection, type, lifted, hoisting))
  const { selections } = hoistSet(node.selectionSet, inner, hoisting)
  const rest: SelectionNode[] = []
  for (const selection of selections) {
    if (isPlain && selection.kind === Kind.FIELD && liftsTo(selection, inner, type, hoisting)) lifted.push(selection)
    else rest.push(selection)
  }
  return rest.length > 0 ? [{ ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: rest } }] : []
}

function hoistField(node: FieldNode, type: GraphQLCompositeType, hoisting: Hoisting): FieldNode {
  const field = isUnionType(type) ? undefined : type.getFields()[node.name.value]
  const inner = field && getNamedType(field.type)
  if (!node.selectionSet || !isCompositeType(inner)) return node
  return { ...node, selectionSet: hoistSet(node.selectionSet, inner, hoisting) }
}

/**
 * Only to an interface that some subgraph knows as an object, only fields that mean the same there, and only those that
 * no subgraph has on the type itself: what it has there is what the fragment asks for. A key is the same everywhere.
 */
function liftsTo(
  node: FieldNode,
  from: GraphQLCompositeType,
  to: GraphQLCompositeType,
  { supergraph }: Hoisting,
): boolean {
  if (!isInterfaceType(to) || from === to || isUnionType(from) || !supergraph.isInterfaceObject(to.name)) return false
  const [own, theirs] = [from.getFields()[node.name.value], to.getFields()[node.name.value]]
  if (!own || !theirs || String(own.type) !== String(theirs.type)) return false
  if (supergraph.resolversOf(from.name, node.name.value).size > 0 && !isKeyOf(to.name, node.name.value, supergraph))
    return false
  return (node.arguments ?? []).every(({ name }) => theirs.args.some((argument) => argument.name === name.value))
}

function isKeyOf(typeName: string, field: string, { subgraphs, keysOf }: Supergraph): boolean {
  return subgraphs.some(({ name }) => keysOf(typeName, name).some((key) => key.includes(field)))
}
