import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { ClientErrorCode } from '#schema/errors.ts'

/** The operation that a request selects, together with the fragments of its document. */
export interface SelectedOperation {
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/** More selections than this after fragments are spread are refused: fragments that spread each other grow exponentially. */
const maxSelections = 100_000

/**
 * Picks the operation to execute (GraphQL, section 6.1 GetOperation).
 * @throws GraphQLError BAD_USER_INPUT where the name is missing or unknown.
 */
export function selectOperation(document: DocumentNode, operationName: string | undefined): SelectedOperation {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const named = operationName ? operations.filter((operation) => operation.name?.value === operationName) : operations
  if (!operationName && operations.length > 1)
    throw refused('BAD_USER_INPUT', 'Must provide operation name if query contains multiple operations.')
  const [operation] = named
  if (!operation) throw refused('BAD_USER_INPUT', unknownOperation(operationName))
  return { operation, fragments }
}

function refused(code: ClientErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}

function unknownOperation(operationName: string | undefined): string {
  return operationName ? `Unknown operation named "${operationName}".` : 'Must provide an operation.'
}

/**
 * The same operation with every fragment spread in place, so that each selection stands where it is answered.
 * Nodes are new objects, one per place.
 * @throws GraphQLError OPERATION_TOO_EXPENSIVE where spreading makes the operation explode.
 */
export function spreadFragments({ operation, fragments }: SelectedOperation): OperationDefinitionNode {
  let selections = 0
  const spreadSet = (set: SelectionSetNode): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: set.selections.flatMap(spread),
  })
  const spread = (selection: SelectionNode): SelectionNode[] => {
    if (++selections > maxSelections) throw refused('OPERATION_TOO_EXPENSIVE', 'The operation selects too many fields.')
    if (selection.kind === Kind.FIELD)
      return [{ ...selection, ...(selection.selectionSet && { selectionSet: spreadSet(selection.selectionSet) }) }]
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return [{ ...selection, selectionSet: spreadSet(selection.selectionSet) }]
    const fragment = fragments.get(selection.name.value)
    if (!fragment) return []
    const { typeCondition, selectionSet } = fragment
    const directives = selection.directives ?? []
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: spreadSet(selectionSet) }]
  }
  return { ...operation, selectionSet: spreadSet(operation.selectionSet) }
}
