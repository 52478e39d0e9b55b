import {
  getNamedType,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Supergraph } from './supergraph.ts'

/**
 * Asks for the type of objects that may be of a type hidden from clients (`@inaccessible`), even where the client does
 * not: only so can they be left out.
 */
export function askForHiddenTypes(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  supergraph: Supergraph,
): OperationDefinitionNode {
  const types = new TypeInfo(schema)
  const mayBeHidden = (): boolean => {
    const type = getNamedType(types.getType())
    return isAbstractType(type) && [...supergraph.possibleTypes(type.name)].some((name) => !schema.getType(name))
  }
  const leave = (node: FieldNode): FieldNode | undefined => {
    if (!node.selectionSet || !mayBeHidden()) return undefined
    const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
    const selections = [typename, ...node.selectionSet.selections]
    return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } }
  }
  return visit(operation, visitWithTypeInfo(types, { Field: { leave } }))
}
