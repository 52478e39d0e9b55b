import {
  Kind,
  visit,
  type DirectiveNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

/** The values of the variables that decide about `@skip` and `@include`. */
export type ConditionValues = Readonly<Record<string, unknown>>

/** The names of the variables in `@skip(if:)` and `@include(if:)`, sorted. */
export function conditionVariables(operation: OperationDefinitionNode): string[] {
  const names = new Set<string>()
  visit(operation, {
    Directive(directive) {
      const value = isCondition(directive) ? ifArgument(directive) : undefined
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names].toSorted()
}

/**
 * The operation without what `@skip` and `@include` leave out (GraphQL, section 3.13.1 and 3.13.2). Directives whose
 * variable is not among `values` stay as they are. A selection set that becomes empty keeps `fillerField`.
 */
export function resolveConditions(
  operation: OperationDefinitionNode,
  values: ConditionValues,
): OperationDefinitionNode {
  return { ...operation, selectionSet: resolveSet(operation.selectionSet, values) }
}

/** The response key of the field that stands in an otherwise empty selection set; it is never shown to clients. */
export const fillerKey = '__filler'

const filler = (): SelectionNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: fillerKey },
  name: { kind: Kind.NAME, value: '__typename' },
})

function resolveSet(set: SelectionSetNode, values: ConditionValues): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: set.selections.flatMap((selection) => resolve(selection, values)) }
}

function resolve(selection: SelectionNode, values: ConditionValues): SelectionNode[] {
  const directives = selection.directives ?? []
  if (directives.some((directive) => leavesOut(directive, values))) return []
  const kept = directives.filter((directive) => !isCondition(directive) || isOpen(directive, values))
  if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection]
  if (!selection.selectionSet) return [{ ...selection, directives: kept }]
  const selectionSet = resolveSet(selection.selectionSet, values)
  if (selectionSet.selections.length > 0) return [{ ...selection, directives: kept, selectionSet }]
  if (selection.kind === Kind.INLINE_FRAGMENT) return []
  return [{ ...selection, directives: kept, selectionSet: { kind: Kind.SELECTION_SET, selections: [filler()] } }]
}

function leavesOut(directive: DirectiveNode, values: ConditionValues): boolean {
  if (!isCondition(directive) || isOpen(directive, values)) return false
  const value = ifArgument(directive)
  const condition = value?.kind === Kind.VARIABLE ? values[value.name.value] === true : isTrue(value)
  return directive.name.value === 'skip' ? condition : !condition
}

function isCondition(directive: DirectiveNode): boolean {
  return directive.name.value === 'skip' || directive.name.value === 'include'
}

function isOpen(directive: DirectiveNode, values: ConditionValues): boolean {
  const value = ifArgument(directive)
  return value?.kind === Kind.VARIABLE && !(value.name.value in values)
}

function ifArgument(directive: DirectiveNode): ValueNode | undefined {
  return directive.arguments?.find((argument) => argument.name.value === 'if')?.value
}

function isTrue(value: ValueNode | undefined): boolean {
  return value?.kind === Kind.BOOLEAN && value.value
}
