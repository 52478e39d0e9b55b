import type { BatchFetchNode, FetchNode, OutputRewrite, PlanNode } from '@graphql-hive/router-query-planner'
import { Kind, print, stripIgnoredCharacters, visit, type FieldNode, type OperationDefinitionNode } from 'graphql'
import { toResponseKey, withDataKey } from './dataKeys.ts'
import { mapFetches } from './mapFetches.ts'
import { areContradictory, readFetch, readKeyUses, type KeyUses } from './responseKeys.ts'
import type { Supergraph } from './supergraph.ts'

/**
 * The same plan, but in each fetch the fields of different types that stand under one response key get keys of their
 * own, which the fetch's output rewrites lead back from: whatever reads the answer sees the keys of the planner. The
 * planner (0.0.38) gives key fields of several types the same alias (`... on Firm { _internal_qp_alias_0: code } ... on
 * Service { _internal_qp_alias_0: code }`) or none, which a subgraph refuses where their types differ (GraphQL, section
 * 5.3.2). Fields that contradict each other stay as they are (see `answersOncePerKey`).
 */
export function separateKeys(node: PlanNode, supergraph: Supergraph): PlanNode {
  return mapFetches(node, {
    fetch: (fetch) => separateFetch(fetch, supergraph),
    batch: (batch) => separateBatch(batch, supergraph),
  })
}

/** False where a subgraph would refuse the fetch because two of its fields cannot answer under one key. */
export function answersOncePerKey(operation: string, subgraph: string, supergraph: Supergraph): boolean {
  return readKeyUses(readFetch(operation), subgraph, supergraph).every(
    (uses) => uses.byShape.size === 1 && !areContradictory(uses, supergraph),
  )
}

/** The answer's key under which a field is, and the one that it belongs under. */
interface Restoration {
  readonly path: readonly string[]
  readonly key: string
}

interface Separated {
  readonly operation: string
  /** From the outside to the inside, so that a path only meets keys that are restored. */
  readonly restorations: readonly { readonly from: string; readonly to: Restoration }[]
}

function separateFetch(node: FetchNode, supergraph: Supergraph): FetchNode {
  const separated = separate(node.operation, node.serviceName, supergraph)
  if (!separated) return node
  const above = node.requires ? 1 : 0
  const restoring = separated.restorations.map(({ from, to }) => renamer(to.path.slice(above), from, to.key))
  const outputRewrites = [...restoring, ...(node.outputRewrites ?? [])]
  return { ...node, operation: separated.operation, outputRewrites }
}

function separateBatch(node: BatchFetchNode, supergraph: Supergraph): BatchFetchNode {
  const separated = separate(node.operation, node.serviceName, supergraph)
  if (!separated) return node
  const aliases = node.entityBatch.aliases.map((alias) => {
    const own = separated.restorations.filter(({ to }) => to.path[0] === alias.alias)
    const restoring = own.map(({ from, to }) => renamer(to.path.slice(1), from, to.key))
    return own.length === 0 ? alias : { ...alias, outputRewrites: [...restoring, ...(alias.outputRewrites ?? [])] }
  })
  return { ...node, operation: separated.operation, entityBatch: { aliases } }
}

function renamer(path: readonly string[], from: string, to: string): OutputRewrite {
  return { KeyRenamer: { path: [...path, from].map((Key) => ({ Key })), renameKeyTo: to } }
}

function separate(text: string, subgraph: string, supergraph: Supergraph): Separated | undefined {
  const operation = readFetch(text)
  const mixed = readKeyUses(operation, subgraph, supergraph).filter(
    (uses) => uses.byShape.size > 1 && !areContradictory(uses, supergraph),
  )
  if (mixed.length === 0) return undefined
  const keys = new Map<FieldNode, string>()
  let next = firstFreeIndex(text)
  const restorations = mixed.flatMap(({ key, path, byShape }: KeyUses) =>
    [...byShape.values()].slice(1).map((uses) => {
      const from = withDataKey(next++, ownName(key, uses[0]?.node))
      for (const { node } of uses) keys.set(node, from)
      return { from, to: { path, key } }
    }),
  )
  return { operation: stripIgnoredCharacters(print(renamed(operation, keys))), restorations }
}

/** What an error of the subgraph calls the field: the client's key, or the field's name where the planner asked for it. */
function ownName(key: string, node: FieldNode | undefined): string {
  return key.startsWith('_internal_qp_alias') ? (node?.name.value ?? key) : toResponseKey(key)
}

/** Beyond all indices in the text, so that no key occurs twice in it. */
function firstFreeIndex(text: string): number {
  const taken = [...text.matchAll(/_h(\d+)_/g)].map(([, index]) => Number(index))
  return Math.max(-1, ...taken) + 1
}

function renamed(operation: OperationDefinitionNode, keys: ReadonlyMap<FieldNode, string>): OperationDefinitionNode {
  return visit(operation, {
    Field(node) {
      const value = keys.get(node)
      return value === undefined ? undefined : { ...node, alias: { kind: Kind.NAME, value } }
    },
  })
}
