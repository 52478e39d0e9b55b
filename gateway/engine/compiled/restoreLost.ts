import type { PlanNode } from '@graphql-hive/router-query-planner'
import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type FieldNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { dataKeyOf } from './collectFields.ts'
import { below, pathText, readCoverage, type Coverage } from './coverage.ts'
import { mapFetches, type PlanPath } from './mapFetches.ts'
import { readFetch } from './responseKeys.ts'
import type { Supergraph } from './supergraph.ts'

/**
 * The same plan, with the fragments that the planner (0.0.38) left out. Where a union or interface has other members in
 * another subgraph and that one could have been asked for the field too, it asks only for the members of both; the
 * subgraph that it does ask may well answer one of its own.
 */
export function restoreLost(node: PlanNode, operation: OperationDefinitionNode, supergraph: Supergraph): PlanNode {
  const covered = readCoverage(node, supergraph)
  return mapFetches(node, {
    fetch(fetch, path) {
      const restoring = { operation, supergraph, covered, subgraph: fetch.serviceName }
      const paths = fetch.requires ? [path] : undefined
      return restored(fetch, () => paths, restoring)
    },
    batch(batch) {
      const restoring = { operation, supergraph, covered, subgraph: batch.serviceName }
      const { aliases } = batch.entityBatch
      return restored(batch, (key) => aliases.find(({ alias }) => alias === key)?.paths ?? [], restoring)
    },
  })
}

interface Restoring {
  readonly operation: OperationDefinitionNode
  readonly supergraph: Supergraph
  readonly covered: Coverage
  readonly subgraph: string
}

interface Request {
  readonly operation: string
  readonly variableUsages?: string[]
}

type Sets = readonly SelectionSetNode[]

/** `pathsOf` tells where the entities of a root field are; `undefined` where the root fields are the client's. */
function restored<Node extends Request>(
  node: Node,
  pathsOf: (key: string) => readonly PlanPath[] | undefined,
  restoring: Restoring,
): Node {
  const before = readFetch(node.operation)
  const root = restoring.supergraph.schema.getRootType(restoring.operation.operation)?.name ?? ''
  const isOwn = pathsOf('') === undefined
  const selectionSet = isOwn
    ? restoreSet(before.selectionSet, root, '', [restoring.operation.selectionSet], restoring)
    : mapFields(before.selectionSet, (field) => {
        const set = (pathsOf(dataKeyOf(field)) ?? []).reduce<SelectionSetNode | undefined>(
          (inner, path) => inner && restoreSet(inner, '_Entity', pathText(path), setsAt(path, restoring), restoring),
          field.selectionSet,
        )
        return set === field.selectionSet ? field : { ...field, ...(set && { selectionSet: set }) }
      })
  return selectionSet === before.selectionSet ? node : { ...node, ...requestOf({ ...before, selectionSet }, restoring) }
}

/** The text of a request with the variables that it now uses. */
function requestOf(operation: OperationDefinitionNode, { operation: client }: Restoring): Request {
  const used = new Set<string>()
  visit(operation.selectionSet, { Variable: ({ name }) => void used.add(name.value) })
  const known = operation.variableDefinitions ?? []
  const isKnown = (name: string) => known.some(({ variable }) => variable.name.value === name)
  const added = (client.variableDefinitions ?? []).filter(
    ({ variable: { name } }) => used.has(name.value) && !isKnown(name.value),
  )
  const variableDefinitions = [...known, ...added]
  const clients = new Set((client.variableDefinitions ?? []).map(({ variable }) => variable.name.value))
  return {
    operation: stripIgnoredCharacters(print({ ...operation, variableDefinitions })),
    variableUsages: [...used].filter((name) => clients.has(name)),
  }
}

/** The client's selections at a path. */
function setsAt(path: PlanPath, { operation }: Restoring): Sets {
  const keys = pathText(path).split('.')
  return keys.reduce<Sets>((sets, key) => childSets(sets, key, () => true), [operation.selectionSet])
}

function restoreSet(
  set: SelectionSetNode,
  type: string,
  path: string,
  client: Sets,
  restoring: Restoring,
): SelectionSetNode {
  const { supergraph, subgraph } = restoring
  const selections = set.selections.map((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return selection
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const inner = selection.typeCondition?.name.value ?? type
      const selectionSet = restoreSet(selection.selectionSet, inner, path, client, restoring)
      return selectionSet === selection.selectionSet ? selection : { ...selection, selectionSet }
    }
    const [key, inner] = [
      dataKeyOf(selection),
      supergraph.typeOf(type, selection.name.value, subgraph)?.replace(/\W/g, ''),
    ]
    const wanted = childSets(client, key, (condition) => overlap(condition, type, supergraph))
    if (wanted.length === 0 || inner === undefined) return selection
    const kept = restoreSet(selection.selectionSet, inner, below(path, key), wanted, restoring)
    const lost = lostAt(inner, below(path, key), wanted, restoring)
    if (lost.length === 0 && kept === selection.selectionSet) return selection
    return { ...selection, selectionSet: { ...kept, selections: [...kept.selections, ...lost] } }
  })
  return selections.some((selection, index) => selection !== set.selections[index]) ? { ...set, selections } : set
}

/** What the client wants of the members that the subgraph knows, and no request asks for. */
function lostAt(
  type: string,
  path: string,
  client: Sets,
  { supergraph, covered, subgraph }: Restoring,
): InlineFragmentNode[] {
  return [...supergraph.membersIn(type, subgraph)].flatMap((member): InlineFragmentNode[] => {
    const wanted = fieldsOf(client, (condition) => supergraph.satisfies(member, condition))
    const lost = wanted.filter(
      (field) =>
        field.name.value !== '__typename' &&
        !covered.has(path, member, field) &&
        isLocal(field, member, subgraph, supergraph),
    )
    if (lost.length === 0) return []
    const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: member } } as const
    const selectionSet = { kind: Kind.SELECTION_SET, selections: lost } as const
    return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }]
  })
}

/** True where the subgraph alone can answer the field and all that is below it. */
function isLocal(field: FieldNode, type: string, subgraph: string, supergraph: Supergraph): boolean {
  const name = field.name.value
  if (name === '__typename') return true
  if (!supergraph.resolversOf(type, name).has(subgraph)) return false
  if (supergraph.requiresOf(type, name, subgraph).length > 0) return false
  const inner = supergraph.typeOf(type, name, subgraph)?.replace(/\W/g, '') ?? ''
  const isLocalSet = (set: SelectionSetNode, of: string): boolean =>
    set.selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return isLocal(selection, of, subgraph, supergraph)
      const condition = selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition?.name.value : undefined
      const isKnown = condition === of || (condition && supergraph.membersIn(of, subgraph).has(condition))
      return selection.kind === Kind.INLINE_FRAGMENT && isKnown ? isLocalSet(selection.selectionSet, condition) : false
    })
  return !field.selectionSet || isLocalSet(field.selectionSet, inner)
}

function overlap(one: string, other: string, { satisfies, possibleTypes }: Supergraph): boolean {
  if (satisfies(one, other) || satisfies(other, one)) return true
  return possibleTypes(one).intersection(possibleTypes(other)).size > 0
}

function fieldsOf(sets: Sets, applies: (condition: string) => boolean): FieldNode[] {
  return sets.flatMap((set) =>
    set.selections.flatMap((selection): FieldNode[] => {
      if (selection.kind === Kind.FIELD) return [selection]
      if (selection.kind === Kind.FRAGMENT_SPREAD) return []
      const condition = selection.typeCondition?.name.value
      return condition === undefined || applies(condition) ? fieldsOf([selection.selectionSet], applies) : []
    }),
  )
}

function childSets(sets: Sets, key: string, applies: (condition: string) => boolean): SelectionSetNode[] {
  return fieldsOf(sets, applies).flatMap((field) =>
    dataKeyOf(field) === key && field.selectionSet ? [field.selectionSet] : [],
  )
}

function mapFields(set: SelectionSetNode, change: (field: FieldNode) => FieldNode): SelectionSetNode {
  const selections = set.selections.map((selection) => (selection.kind === Kind.FIELD ? change(selection) : selection))
  return selections.some((selection, index) => selection !== set.selections[index]) ? { ...set, selections } : set
}
