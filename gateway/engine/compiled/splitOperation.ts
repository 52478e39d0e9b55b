import { Kind, type FieldNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql'

/**
 * Parts an operation into two that together select the same leaves; `undefined` where there is only one leaf, and for
 * mutations and subscriptions, whose root fields must not be asked twice.
 */
export function halve(
  operation: OperationDefinitionNode,
): readonly [OperationDefinitionNode, OperationDefinitionNode] | undefined {
  const leaves = [...new Set(leavesOf(operation.selectionSet))]
  if (operation.operation !== 'query' || leaves.length < 2) return undefined
  const middle = Math.ceil(leaves.length / 2)
  return [keepLeaves(operation, leaves.slice(0, middle)), keepLeaves(operation, leaves.slice(middle))]
}

function leavesOf(set: SelectionSetNode): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return []
    if (selection.selectionSet) return leavesOf(selection.selectionSet)
    return selection.kind === Kind.FIELD ? [selection] : []
  })
}

function keepLeaves(operation: OperationDefinitionNode, leaves: readonly FieldNode[]): OperationDefinitionNode {
  const kept = new Set<SelectionNode>(leaves)
  const keep = (set: SelectionSetNode): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return []
      if (!selection.selectionSet) return kept.has(selection) ? [selection] : []
      const selectionSet = keep(selection.selectionSet)
      return selectionSet.selections.length > 0 ? [{ ...selection, selectionSet }] : []
    }),
  })
  return { ...operation, selectionSet: keep(operation.selectionSet) }
}
