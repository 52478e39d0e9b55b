import { copyJson, isDataObject, type DataObject } from './json.ts'
import type { Supergraph } from './supergraph.ts'

/** Puts what a subgraph answered into the data of one execution, in place. `source` must belong to that execution. */
export type Merge = (target: DataObject, source: DataObject) => void

/**
 * Creates the merge for one supergraph. Objects are merged field by field and lists item by item; a value that is
 * there stays when another subgraph answers `null` for it; the name of an object type is never replaced by the name
 * of its interface (which is what an interface object calls itself).
 */
export function createMerge(supergraph: Supergraph): Merge {
  const isAbstract = (name: unknown): boolean => typeof name === 'string' && isAbstractName(supergraph, name)
  const merge: Merge = (target, source) => {
    for (const key in source) {
      const existing = target[key]
      const incoming = source[key]
      if (existing === undefined) target[key] = incoming
      else if (key !== '__typename') target[key] = mergeValue(existing, incoming)
      else if (!isAbstract(incoming)) target[key] = incoming
    }
  }
  const mergeValue = (existing: unknown, incoming: unknown): unknown => {
    if (incoming === null || incoming === undefined) return existing
    if (Array.isArray(existing) && Array.isArray(incoming)) {
      for (let index = 0; index < existing.length; index++)
        existing[index] = mergeValue(existing[index], incoming[index])
      return existing
    }
    if (!isDataObject(existing) || !isDataObject(incoming)) return incoming
    merge(existing, incoming)
    return existing
  }
  return merge
}

function isAbstractName({ schema }: Supergraph, name: string): boolean {
  const kind = schema.getType(name)?.astNode?.kind
  return kind === 'InterfaceTypeDefinition' || kind === 'UnionTypeDefinition'
}

/** Merges one entity into several objects that stand for it. Each gets its own nested objects, so none can leak into another. */
export function mergeIntoEach(targets: readonly DataObject[], entity: DataObject, merge: Merge): void {
  const nested = targets.length > 1 && hasNested(entity)
  targets.forEach((target, index) => {
    const own = nested && index < targets.length - 1 ? copyJson(entity) : entity
    if (isDataObject(own)) merge(target, own)
  })
}

function hasNested(entity: DataObject): boolean {
  for (const key in entity) if (typeof entity[key] === 'object' && entity[key] !== null) return true
  return false
}

/** True where two objects hold the same values under the same keys; nested ones must be the very same objects. */
export function isSameObject(one: DataObject, other: DataObject): boolean {
  let keys = 0
  for (const key in one) {
    if (one[key] !== other[key]) return false
    keys++
  }
  for (const _ in other) keys--
  return keys === 0
}
