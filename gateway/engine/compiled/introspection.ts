import {
  executeSync,
  Kind,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { toResponseKey } from './dataKeys.ts'

/** The two parts of an operation: what the subgraphs answer, and what the gateway's own schema answers. */
export interface PartedOperation {
  /** Without introspection and without `__typename` at the root; `undefined` where nothing remains. */
  readonly data: OperationDefinitionNode | undefined
  readonly introspection: OperationDefinitionNode | undefined
}

/** Parts an operation whose fragments are spread and whose conditions are resolved. */
export function partOperation(operation: OperationDefinitionNode): PartedOperation {
  return {
    data: withRoots(operation, (name) => !name.startsWith('__')),
    introspection: withRoots(operation, (name) => name === '__schema' || name === '__type'),
  }
}

function withRoots(
  operation: OperationDefinitionNode,
  keeps: (name: string) => boolean,
): OperationDefinitionNode | undefined {
  const selectionSet = keepFields(operation.selectionSet, keeps)
  return selectionSet && { ...operation, selectionSet }
}

function keepFields(set: SelectionSetNode, keeps: (name: string) => boolean): SelectionSetNode | undefined {
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return keeps(selection.name.value) ? [selection] : []
    if (selection.kind === Kind.FRAGMENT_SPREAD) return []
    const selectionSet = keepFields(selection.selectionSet, keeps)
    return selectionSet ? [{ ...selection, selectionSet }] : []
  })
  return selections.length > 0 ? { kind: Kind.SELECTION_SET, selections } : undefined
}

/** Answers `__schema` and `__type` from the gateway's schema, as JSON text by response key. */
export function introspect(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  variableValues: Readonly<Record<string, unknown>>,
): Map<string, string> {
  const document = { kind: Kind.DOCUMENT, definitions: [operation] } as const
  const { data } = executeSync({ schema, document, variableValues })
  return new Map(Object.entries(data ?? {}).map(([key, value]) => [toResponseKey(key), JSON.stringify(value)]))
}
