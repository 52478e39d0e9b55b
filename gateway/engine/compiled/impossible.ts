import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { narrowed } from './dataKeys.ts'

type TypeNames = ReadonlySet<string>

/**
 * Leaves out fragments that no object can satisfy (`... on Book { ... on Media { ... on Film { … } } }`). The planner
 * (0.0.38) otherwise drops the field around them; here it keeps `__typename`, so that its object is there.
 */
export function dropImpossible(operation: OperationDefinitionNode, schema: GraphQLSchema): OperationDefinitionNode {
  const root = schema.getRootType(operation.operation)
  if (!root) return operation
  return { ...operation, selectionSet: dropFrom(operation.selectionSet, root, namesOf(root, schema), schema) }
}

function namesOf(type: GraphQLCompositeType, schema: GraphQLSchema): TypeNames {
  return new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name])
}

function dropFrom(
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  names: TypeNames,
  schema: GraphQLSchema,
): SelectionSetNode {
  const keep = (selection: SelectionNode): SelectionNode[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection]
    if (selection.kind === Kind.FIELD) {
      const field = isUnionType(type) ? undefined : type.getFields()[selection.name.value]
      const inner = field && getNamedType(field.type)
      if (!selection.selectionSet || !isCompositeType(inner)) return [selection]
      return [
        { ...selection, selectionSet: filled(dropFrom(selection.selectionSet, inner, namesOf(inner, schema), schema)) },
      ]
    }
    const inner = narrowed(selection.typeCondition?.name.value, type, schema)
    const possible = names.intersection(namesOf(inner, schema))
    const selectionSet = dropFrom(selection.selectionSet, inner, possible, schema)
    return possible.size > 0 && selectionSet.selections.length > 0 ? [{ ...selection, selectionSet }] : []
  }
  return { kind: Kind.SELECTION_SET, selections: set.selections.flatMap(keep) }
}

function filled(set: SelectionSetNode): SelectionSetNode {
  if (set.selections.length > 0) return set
  return {
    kind: Kind.SELECTION_SET,
    selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
  }
}
