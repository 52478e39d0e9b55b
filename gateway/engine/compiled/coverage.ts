import type { PlanNode } from '@graphql-hive/router-query-planner'
import { Kind, type FieldNode, type SelectionSetNode } from 'graphql'
import { dataKeyOf } from './collectFields.ts'
import { mapFetches, type PlanPath } from './mapFetches.ts'
import { readFetch } from './responseKeys.ts'
import type { Supergraph } from './supergraph.ts'

/** What a plan fetches, in all its requests together. */
export interface Coverage {
  /** True where some request asks for the field for objects of that type at that path. */
  has(path: string, typeName: string, field: FieldNode): boolean
}

interface Asked {
  readonly key: string
  readonly name: string
  /** The type that it is asked of; `undefined` for all that may be there. */
  readonly condition: string | undefined
}

/** The response keys of a path, as one text. */
export function pathText(path: PlanPath): string {
  return path.flatMap((segment) => (typeof segment === 'object' && 'Field' in segment ? [segment.Field] : [])).join('.')
}

/** Deeper by one key. */
export function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** Reads what the requests of a plan ask for, and where. */
export function readCoverage(node: PlanNode, supergraph: Supergraph): Coverage {
  const asked = new Map<string, Asked[]>()
  mapFetches(node, {
    fetch(fetch, path) {
      for (const { set } of entryPoints(readFetch(fetch.operation).selectionSet, fetch.requires !== undefined))
        collect(set, pathText(path), undefined, asked)
      return fetch
    },
    batch(batch) {
      for (const { key, set } of entryPoints(readFetch(batch.operation).selectionSet, true))
        for (const path of batch.entityBatch.aliases.find(({ alias }) => alias === key)?.paths ?? [])
          collect(set, pathText(path), undefined, asked)
      return batch
    },
  })
  return {
    has: (path, typeName, field) =>
      asked.get(path)?.some((one) => isSame(one, field) && mayBe(one, typeName, supergraph)) ?? false,
  }
}

function entryPoints(set: SelectionSetNode, isEntities: boolean): { key: string; set: SelectionSetNode }[] {
  if (!isEntities) return [{ key: '', set }]
  return set.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD && selection.selectionSet
      ? [{ key: dataKeyOf(selection), set: selection.selectionSet }]
      : [],
  )
}

function collect(
  set: SelectionSetNode,
  path: string,
  condition: string | undefined,
  asked: Map<string, Asked[]>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT)
      collect(selection.selectionSet, path, selection.typeCondition?.name.value ?? condition, asked)
    if (selection.kind !== Kind.FIELD) continue
    const one = { key: dataKeyOf(selection), name: selection.name.value, condition }
    asked.set(path, [...(asked.get(path) ?? []), one])
    if (selection.selectionSet) collect(selection.selectionSet, below(path, one.key), undefined, asked)
  }
}

/** An alias of the planner's own is led back to a key by rewrites: the name has to do. */
function isSame({ key, name }: Asked, field: FieldNode): boolean {
  return key === dataKeyOf(field) || (key.startsWith('_internal_qp_alias') && name === field.name.value)
}

function mayBe({ condition }: Asked, typeName: string, supergraph: Supergraph): boolean {
  return condition === undefined || supergraph.satisfies(typeName, condition)
}
