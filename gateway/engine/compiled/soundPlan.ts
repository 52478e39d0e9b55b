import type { FetchNode, OutputRewrite, PlanNode, RequiresSelection } from '@graphql-hive/router-query-planner'
import { Kind, type SelectionSetNode } from 'graphql'
import { dataKeyOf } from './collectFields.ts'
import { below, pathText } from './coverage.ts'
import { mapFetches, type PlanPath } from './mapFetches.ts'
import { readFetch } from './responseKeys.ts'
import { answersOncePerKey } from './separateKeys.ts'
import type { Supergraph } from './supergraph.ts'

/** One request of a plan with what it requires; a batch has one for each of its `_entities` fields. */
interface PlannedFetch {
  readonly subgraph: string
  readonly operation: string
  readonly key: string
  /** Where its entities are; the root where it has none. */
  readonly paths: readonly string[]
  readonly requires: readonly RequiresSelection[]
  readonly rewrites: readonly OutputRewrite[]
}

/**
 * False for plans that are known to answer wrongly. The planner (0.0.38) aliases values of `@requires` that stand in
 * each other's way, and sometimes loses track of them: two values under one key of a representation, an alias that no
 * representation reads, a field asked for without what it requires, or beside one that requires the same otherwise. Smaller operations do not run into this.
 */
export function isSoundPlan(node: PlanNode, supergraph: Supergraph): boolean {
  const fetches = fetchesOf(node)
  const read = new Set(fetches.flatMap(({ paths, requires }) => paths.flatMap((path) => aliasesRead(requires, path))))
  return fetches.every((fetch) => {
    const selection = selectionOf(fetch)
    const renamed = new Set(fetch.rewrites.flatMap(renamedKey))
    const isUsed = ({ alias, name, path }: Alias) => renamed.has(alias) || read.has(readAt(path, alias, name))
    return (
      !hasTwoValues(fetch.requires) &&
      fetch.paths.every((path) => internalAliases(selection, path).every(isUsed)) &&
      hasWhatItRequires(fetch, selection, supergraph) &&
      requiresOneOfEach(fetch, selection, supergraph)
    )
  })
}

/** False for plans with a fetch that its subgraph refuses: `separateKeys` could not put it right. */
export function hasSoundFetches(node: PlanNode, supergraph: Supergraph): boolean {
  return fetchesOf(node).every(({ operation, subgraph }) => answersOncePerKey(operation, subgraph, supergraph))
}

function fetchesOf(node: PlanNode): PlannedFetch[] {
  const found: PlannedFetch[] = []
  mapFetches(node, {
    fetch(fetch, path) {
      found.push(plannedFetch(fetch, path))
      return fetch
    },
    batch(batch) {
      const { serviceName: subgraph, operation } = batch
      for (const { alias: key, paths, requires, outputRewrites: rewrites = [] } of batch.entityBatch.aliases)
        found.push({ subgraph, operation, key, paths: paths.map(pathText), requires, rewrites })
      return batch
    },
  })
  return found
}

function plannedFetch(node: FetchNode, path: PlanPath): PlannedFetch {
  const { serviceName: subgraph, operation, requires, outputRewrites: rewrites = [] } = node
  const key = requires ? '_entities' : ''
  return { subgraph, operation, key, paths: [pathText(path)], requires: requires ?? [], rewrites }
}

/** What a fetch selects of its entities, or of the root. */
function selectionOf({ operation, key }: PlannedFetch): SelectionSetNode {
  const { selectionSet } = readFetch(operation)
  const entities = selectionSet.selections.find(
    (selection) => selection.kind === Kind.FIELD && dataKeyOf(selection) === key,
  )
  const ofEntities = entities?.kind === Kind.FIELD ? entities.selectionSet : undefined
  return ofEntities ?? selectionSet
}

/** The key that an output rewrite takes away. */
function renamedKey(rewrite: OutputRewrite): string[] {
  const last = 'KeyRenamer' in rewrite ? rewrite.KeyRenamer.path.at(-1) : undefined
  return last && 'Key' in last ? [last.Key] : []
}

function readAt(path: string, alias: string, name: string): string {
  return `${path} ${alias} ${name}`
}

/** The values under an alias that representations of the objects at a path hold. */
function aliasesRead(requires: readonly RequiresSelection[], path: string): string[] {
  return requires.flatMap((selection) => {
    if (selection.kind === 'FragmentSpread') return []
    if (selection.kind === 'InlineFragment') return aliasesRead(selection.selections, path)
    const own = selection.alias ? [readAt(path, selection.name, selection.alias)] : []
    return [...own, ...aliasesRead(selection.selections ?? [], below(path, selection.name))]
  })
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

/** A value that the planner keeps under an alias, and where. */
interface Alias {
  readonly alias: string
  readonly name: string
  readonly path: string
}

function internalAliases(set: SelectionSetNode, path: string): Alias[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return []
    if (selection.kind === Kind.INLINE_FRAGMENT) return internalAliases(selection.selectionSet, path)
    const alias = dataKeyOf(selection)
    const own = alias.startsWith('_internal_qp_alias') ? [{ alias, name: selection.name.value, path }] : []
    return selection.selectionSet ? [...own, ...internalAliases(selection.selectionSet, below(path, alias))] : own
  })
}

function hasWhatItRequires(fetch: PlannedFetch, set: SelectionSetNode, supergraph: Supergraph): boolean {
  if (fetch.key === '') return true
  const represented = new Set(fetch.requires.flatMap(keysOf))
  return set.selections.every((fragment) => {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !fragment.typeCondition) return true
    const owner = fragment.typeCondition.name.value
    return fragment.selectionSet.selections.every(
      (field) =>
        field.kind !== Kind.FIELD ||
        supergraph.requiresOf(owner, field.name.value, fetch.subgraph).every((name) => represented.has(name)),
    )
  })
}

/** False where two fields require one field with different arguments: a representation holds it once. */
function requiresOneOfEach({ key, subgraph }: PlannedFetch, set: SelectionSetNode, supergraph: Supergraph): boolean {
  if (key === '') return true
  const known = new Map<string, string>()
  return set.selections.every((fragment) => {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !fragment.typeCondition) return true
    const owner = fragment.typeCondition.name.value
    const calls = fragment.selectionSet.selections.flatMap((field) =>
      field.kind === Kind.FIELD ? [...supergraph.requiredCalls(owner, field.name.value, subgraph)] : [],
    )
    return calls.every(([path, call]) => {
      const before = known.get(`${owner}${path}`) ?? call
      known.set(`${owner}${path}`, before)
      return before === call
    })
  })
}

function keysOf(selection: RequiresSelection): string[] {
  if (selection.kind === 'Field') return [selection.alias ?? selection.name]
  return selection.kind === 'InlineFragment' ? selection.selections.flatMap(keysOf) : []
}
