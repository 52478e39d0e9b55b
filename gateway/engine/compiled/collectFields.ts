import {
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { fillerKey } from './conditions.ts'
import { toResponseKey } from './dataKeys.ts'

/** The type that an object of the answer is written as: an object type, or an interface whose object type nobody knows. */
export type WrittenType = GraphQLObjectType | GraphQLInterfaceType

/**
 * The fields to write for objects of one type, by response key, in the order in which the client asked for them
 * (GraphQL, section 6.3.2 CollectFields). Conditions are resolved and fragments spread before.
 */
export function collectFields(
  sets: readonly SelectionSetNode[],
  type: WrittenType,
  schema: GraphQLSchema,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) addField(selection, fields)
      if (selection.kind === Kind.INLINE_FRAGMENT && applies(selection.typeCondition?.name.value, type, schema))
        visit(selection.selectionSet)
    }
  }
  sets.forEach(visit)
  return fields
}

function addField(node: FieldNode, fields: Map<string, FieldNode[]>): void {
  const dataKey = dataKeyOf(node)
  if (dataKey === fillerKey) return
  const responseKey = toResponseKey(dataKey)
  const nodes = fields.get(responseKey)
  if (nodes) nodes.push(node)
  else fields.set(responseKey, [node])
}

/** The key under which the data of a field is kept. */
export function dataKeyOf(node: FieldNode): string {
  return node.alias?.value ?? node.name.value
}

function applies(condition: string | undefined, type: WrittenType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true
  const conditionType = schema.getType(condition)
  return isAbstractType(conditionType) && schema.isSubType(conditionType, type)
}

/** The type of that name if objects can be written as it. */
export function writtenType(name: string, schema: GraphQLSchema): WrittenType | undefined {
  const type = schema.getType(name)
  return isObjectType(type) || type?.astNode?.kind === Kind.INTERFACE_TYPE_DEFINITION
    ? (type as WrittenType)
    : undefined
}
