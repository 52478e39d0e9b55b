import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { ClientError } from '#schema/errors.ts'

/** What one operation may cost; generous for people and programs that mean well. */
export interface Limits {
  /** Tokens of a document; parsing stops beyond. Validation compares fields in pairs, so its cost grows with the square. */
  readonly maxTokens: number
  /** Levels of nested fields, introspection apart. */
  readonly maxDepth: number
  /** Fields times the sizes of the pages they stand in. */
  readonly maxCost: number
}

export const hubLimits: Limits = { maxTokens: 4_000, maxDepth: 18, maxCost: 200_000 }

/** Limits of a plain gateway over somebody else's supergraph: none. */
export const noLimits: Limits = { maxTokens: Infinity, maxDepth: Infinity, maxCost: Infinity }

interface Weight {
  readonly depth: number
  readonly cost: number
}

/** @throws GraphQLError OPERATION_TOO_EXPENSIVE where the operation is deeper or costlier than `limits`. */
export function limit(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  limits: Limits,
): void {
  if (limits.maxDepth === Infinity && limits.maxCost === Infinity) return
  const { depth, cost } = createScale(document, variables).weigh(operation.selectionSet)
  if (depth > limits.maxDepth) throw tooExpensive('OPERATION_TOO_DEEP', limits.maxDepth, depth)
  if (cost > limits.maxCost) throw tooExpensive('OPERATION_TOO_COSTLY', limits.maxCost, cost)
}

function tooExpensive(key: 'OPERATION_TOO_DEEP' | 'OPERATION_TOO_COSTLY', allowed: number, received: number): Error {
  const error = new ClientError('OPERATION_TOO_EXPENSIVE', key, { allowed, received })
  return new GraphQLError(error.message, { originalError: error })
}

/** Each fragment is weighed once, so fragments of fragments cannot make the weighing itself expensive. */
function createScale(document: DocumentNode, variables: Readonly<Record<string, unknown>>) {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const weighed = new Map<string, Weight>()

  function weigh(selectionSet: SelectionSetNode): Weight {
    let depth = 0
    let cost = 0
    for (const selection of selectionSet.selections) {
      const weight =
        selection.kind === Kind.FIELD
          ? weighField(selection)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? weigh(selection.selectionSet)
            : weighFragment(selection.name.value)
      depth = Math.max(depth, weight.depth)
      cost += weight.cost
    }
    return { depth, cost }
  }

  function weighField(field: FieldNode): Weight {
    if (field.name.value.startsWith('__') || !field.selectionSet) return { depth: 1, cost: 1 }
    const inner = weigh(field.selectionSet)
    return { depth: inner.depth + 1, cost: 1 + inner.cost * pageSize(field, variables) }
  }

  function weighFragment(name: string): Weight {
    const known = weighed.get(name)
    if (known) return known
    weighed.set(name, { depth: 0, cost: 0 })
    const fragment = fragments.get(name)
    const weight = fragment ? weigh(fragment.selectionSet) : { depth: 0, cost: 0 }
    weighed.set(name, weight)
    return weight
  }

  return { weigh }
}

function pageSize(field: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const size = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value
  if (size?.kind === Kind.INT) return Math.max(1, Number(size.value))
  if (size?.kind === Kind.VARIABLE) return Math.max(1, Number(variables[size.name.value] ?? 1))
  return 1
}
