import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner'
import { isDataObject, type DataObject } from './json.ts'
import type { Supergraph } from './supergraph.ts'

/** Where an object stands: in a field of an object or at an index of a list. */
export interface Slot {
  readonly container: DataObject | unknown[]
  readonly key: string | number
}

/** A position in the answer, with the keys of the data. */
export type Position = readonly (string | number)[]

/** A path of a plan (`users.@.reviews.@|[Review].product`), compiled once. */
export interface PlanPath {
  /** Calls `visit` for every object at the end of the path. An object in several places is visited in each slot once. */
  visit(data: DataObject, visit: (object: DataObject, slot: Slot) => void): void
  /** Every position, from the root, of each of the given objects. Only needed where something failed. */
  positions(data: DataObject, wanted: ReadonlySet<object>): Map<object, Position[]>
}

interface Hop {
  readonly accepts: (object: DataObject) => boolean
  readonly field: string
}

/** Compiles a flatten path. Lists are entered wherever they stand: `@` says no more than the data does. */
export function compilePath(segments: readonly FlattenNodePathSegment[], supergraph: Supergraph): PlanPath {
  const hops: Hop[] = []
  let accepts = anything
  for (const segment of segments) {
    if (segment === '@') continue
    if ('TypeCondition' in segment) {
      accepts = both(accepts, hasType(segment.TypeCondition, supergraph))
      continue
    }
    hops.push({ accepts, field: segment.Field })
    accepts = anything
  }
  return { visit: visitor(hops, accepts), positions: positionFinder(hops, accepts) }
}

const anything = (_: DataObject): boolean => true

function both(
  first: (object: DataObject) => boolean,
  second: (object: DataObject) => boolean,
): (object: DataObject) => boolean {
  return first === anything ? second : (object) => first(object) && second(object)
}

function hasType(conditions: readonly string[], supergraph: Supergraph): (object: DataObject) => boolean {
  return ({ __typename: name }) =>
    typeof name === 'string' && conditions.some((condition) => supergraph.satisfies(name, condition))
}

function visitor(hops: readonly Hop[], accepts: (object: DataObject) => boolean): PlanPath['visit'] {
  const [last, ...before] = [...hops].reverse()
  if (!last) return (data, visit) => visit(data, { container: [data], key: 0 })
  before.reverse()
  return (data, visit) => {
    let level = new Set([data])
    for (const hop of before) level = nextLevel(level, hop)
    for (const object of level)
      if (last.accepts(object)) visitSlot(object, last.field, (found, slot) => accepts(found) && visit(found, slot))
  }
}

/** Objects that stand in several places are entered once: what is below them is the same everywhere. */
function nextLevel(level: ReadonlySet<DataObject>, { accepts, field }: Hop): Set<DataObject> {
  const next = new Set<DataObject>()
  for (const object of level) if (accepts(object)) visitSlot(object, field, (found) => next.add(found))
  return next
}

function visitSlot(
  container: DataObject | unknown[],
  key: string | number,
  visit: (object: DataObject, slot: Slot) => void,
): void {
  const value: unknown = (container as Record<string | number, unknown>)[key]
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) visitSlot(value, index, visit)
  else if (isDataObject(value)) visit(value, { container, key })
}

function positionFinder(hops: readonly Hop[], accepts: (object: DataObject) => boolean): PlanPath['positions'] {
  return (data, wanted) => {
    const found = new Map<object, Position[]>()
    const descend = (value: unknown, depth: number, position: Position): void => {
      if (Array.isArray(value)) return value.forEach((item, index) => descend(item, depth, [...position, index]))
      if (!isDataObject(value)) return
      const hop = hops[depth]
      if (hop && hop.accepts(value)) descend(value[hop.field], depth + 1, [...position, hop.field])
      if (hop || !accepts(value) || !wanted.has(value)) return
      const positions = found.get(value)
      if (positions) positions.push(position)
      else found.set(value, [position])
    }
    descend(data, 0, [])
    return found
  }
}
