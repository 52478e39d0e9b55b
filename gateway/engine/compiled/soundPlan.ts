import type { PlanNode, RequiresSelection } from '@graphql-hive/router-query-planner'
import { Kind, parse, visit, type SelectionSetNode } from 'graphql'
import { answersOncePerKey } from './separateKeys.ts'
import type { Supergraph } from './supergraph.ts'

/** One request of a plan with what it requires; a batch has one for each of its `_entities` fields. */
interface PlannedFetch {
  readonly subgraph: string
  readonly operation: string
  readonly key: string
  readonly requires: readonly RequiresSelection[]
}

interface Alias {
  readonly alias: string
  readonly name: string
}

/**
 * False for plans that are known to answer wrongly. The planner (0.0.38) aliases values of `@requires` that stand in
 * each other's way, and sometimes loses track of them: two values under one key of a representation, an alias that no
 * representation reads, a field asked for without what it requires. Smaller operations do not run into this.
 */
export function isSoundPlan(node: PlanNode, supergraph: Supergraph): boolean {
  const fetches = fetchesOf(node)
  const renamed = new Set(renamesOf(node))
  for (const { requires } of fetches) collectRenames(requires, renamed)
  return fetches.every((fetch) => {
    const selection = selectionOf(fetch.operation)
    return (
      !hasTwoValues(fetch.requires) &&
      internalAliases(fetch.operation).every(
        ({ alias, name }) => renamed.has(`${alias} ${name}`) || renamed.has(alias),
      ) &&
      (!selection || hasWhatItRequires(fetch, selection, supergraph))
    )
  })
}

/** False for plans with a fetch that its subgraph refuses: `separateKeys` could not put it right. */
export function hasSoundFetches(node: PlanNode, supergraph: Supergraph): boolean {
  return fetchesOf(node).every(({ operation, subgraph }) => answersOncePerKey(operation, subgraph, supergraph))
}

function fetchesOf(node: PlanNode): PlannedFetch[] {
  if (node.kind === 'Flatten') return fetchesOf(node.node)
  if (node.kind === 'Sequence' || node.kind === 'Parallel') return node.nodes.flatMap(fetchesOf)
  if (node.kind === 'Condition')
    return [node.ifClause, node.elseClause].flatMap((clause) => (clause ? fetchesOf(clause) : []))
  const { serviceName: subgraph, operation } =
    node.kind === 'Subscription' ? node.primary : node.kind === 'Defer' ? none : node
  if (node.kind === 'BatchFetch')
    return node.entityBatch.aliases.map(({ alias: key, requires }) => ({ subgraph, operation, key, requires }))
  return [{ subgraph, operation, key: '_entities', requires: node.kind === 'Fetch' ? (node.requires ?? []) : [] }]
}

const none = { serviceName: '', operation: '{__typename}' }

/** The keys that output rewrites take away. */
function renamesOf(node: PlanNode): string[] {
  if (node.kind === 'Flatten') return renamesOf(node.node)
  if (node.kind === 'Sequence' || node.kind === 'Parallel') return node.nodes.flatMap(renamesOf)
  if (node.kind === 'Condition')
    return [node.ifClause, node.elseClause].flatMap((clause) => (clause ? renamesOf(clause) : []))
  const rewrites = node.kind === 'Fetch' ? node.outputRewrites : undefined
  const batched =
    node.kind === 'BatchFetch' ? node.entityBatch.aliases.flatMap((alias) => alias.outputRewrites ?? []) : []
  return [...(rewrites ?? []), ...batched].flatMap((rewrite) => {
    const last = 'KeyRenamer' in rewrite ? rewrite.KeyRenamer.path.at(-1) : undefined
    return last && 'Key' in last ? [last.Key] : []
  })
}

function collectRenames(requires: readonly RequiresSelection[], renamed: Set<string>): void {
  for (const selection of requires) {
    if (selection.kind === 'FragmentSpread') continue
    if (selection.kind === 'Field' && selection.alias) renamed.add(`${selection.name} ${selection.alias}`)
    collectRenames(selection.selections ?? [], renamed)
  }
}

/** Two different values for one key of the same object. */
function hasTwoValues(requires: readonly RequiresSelection[]): boolean {
  const sources = new Map<string, string>()
  for (const selection of requires) {
    if (selection.kind === 'FragmentSpread') continue
    if (hasTwoValues(selection.selections ?? [])) return true
    if (selection.kind === 'InlineFragment') continue
    const key = selection.alias ?? selection.name
    if ((sources.get(key) ?? selection.name) !== selection.name) return true
    sources.set(key, selection.name)
  }
  return false
}

function internalAliases(operation: string): Alias[] {
  if (!operation.includes('_internal_qp_alias')) return []
  const aliases: Alias[] = []
  visit(parse(operation, { noLocation: true }), {
    Field: ({ alias, name }) =>
      void (alias?.value.startsWith('_internal_qp_alias') && aliases.push({ alias: alias.value, name: name.value })),
  })
  return aliases
}

function selectionOf(operation: string): SelectionSetNode | undefined {
  const { definitions } = parse(operation, { noLocation: true })
  const definition = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : undefined
}

function hasWhatItRequires(fetch: PlannedFetch, { selections }: SelectionSetNode, supergraph: Supergraph): boolean {
  const entities = selections.find(
    (selection) => selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === fetch.key,
  )
  if (entities?.kind !== Kind.FIELD) return true
  const represented = new Set(fetch.requires.flatMap(keysOf))
  return (entities.selectionSet?.selections ?? []).every((fragment) => {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !fragment.typeCondition) return true
    const owner = fragment.typeCondition.name.value
    return fragment.selectionSet.selections.every(
      (field) =>
        field.kind !== Kind.FIELD ||
        supergraph.requiresOf(owner, field.name.value, fetch.subgraph).every((name) => represented.has(name)),
    )
  })
}

function keysOf(selection: RequiresSelection): string[] {
  if (selection.kind === 'Field') return [selection.alias ?? selection.name]
  return selection.kind === 'InlineFragment' ? selection.selections.flatMap(keysOf) : []
}
