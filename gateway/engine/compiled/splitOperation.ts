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

/**
 * Parts a mutation into one operation for each of its root fields, in order: each must be finished, with all that
 * hangs on it, before the next one starts (GraphQL, section 6.2.2). The planner joins neighbours of one subgraph.
 */
export function inSeries(operation: OperationDefinitionNode): OperationDefinitionNode[] {
  if (operation.operation !== 'mutation') return [operation]
  const keys = [...new Set(rootKeys(operation.selectionSet))]
  if (keys.length < 2) return [operation]
  return keys.map((key) => ({ ...operation, selectionSet: keepRoot(operation.selectionSet, key) }))
}

function rootKeys(set: SelectionSetNode): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [keyOf(selection)]
    return selection.kind === Kind.INLINE_FRAGMENT ? rootKeys(selection.selectionSet) : []
  })
}

function keepRoot(set: SelectionSetNode, key: string): SelectionSetNode {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return keyOf(selection) === key ? [selection] : []
    if (selection.kind === Kind.FRAGMENT_SPREAD) return []
    const selectionSet = keepRoot(selection.selectionSet, key)
    return selectionSet.selections.length > 0 ? [{ ...selection, selectionSet }] : []
  })
  return { kind: Kind.SELECTION_SET, selections }
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}
