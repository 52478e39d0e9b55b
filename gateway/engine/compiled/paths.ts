import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner'
import { isDataObject, type DataObject } from './json.ts'
import type { Supergraph } from './supergraph.ts'

/** A position in the answer, with the keys of the data. */
export type Position = readonly (string | number)[]

/** Told of an object, and of the field of an object or the index of a list that it stands in. */
export type Visit = (object: DataObject, container: DataObject | unknown[], key: string | number) => void

/** A path of a plan (`users.@.reviews.@|[Review].product`), compiled once. */
export interface PlanPath {
  /**
   * Calls `visit` for every object at the end of the path, with the place that it stands in. `shared` holds all objects
   * that stand in several places: such an object is visited in each of its slots once.
   */
  visit(data: DataObject, shared: ReadonlySet<object>, visit: Visit): void
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
  const last = hops.at(-1)
  if (!last) return (data, _, visit) => visit(data, [data], 0)
  const before = hops.slice(0, -1)
  return (data, shared, visit) => {
    const accepted: Visit =
      accepts === anything ? visit : (object, container, key) => accepts(object) && visit(object, container, key)
    let level = [data]
    for (const hop of before) level = nextLevel(level, hop, shared)
    for (const object of level) if (last.accepts(object)) visitSlot(object[last.field], object, last.field, accepted)
  }
}

/** Objects that stand in several places are entered once: what is below them is the same everywhere. */
function nextLevel(level: readonly DataObject[], { accepts, field }: Hop, shared: ReadonlySet<object>): DataObject[] {
  const next: DataObject[] = []
  for (const object of level) if (accepts(object)) gather(object[field], next)
  return shared.size === 0 ? next : once(next, shared)
}

function gather(value: unknown, into: DataObject[]): void {
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) gather(value[index], into)
  else if (isDataObject(value)) into.push(value)
}

function once(objects: readonly DataObject[], shared: ReadonlySet<object>): DataObject[] {
  const met = new Set<DataObject>()
  return objects.filter((object) => {
    if (!shared.has(object)) return true
    if (met.has(object)) return false
    met.add(object)
    return true
  })
}

function visitSlot(value: unknown, container: DataObject | unknown[], key: string | number, visit: Visit): void {
  if (Array.isArray(value))
    for (let index = 0; index < value.length; index++) visitSlot(value[index], value, index, visit)
  else if (isDataObject(value)) visit(value, container, key)
}

function positionFinder(hops: readonly Hop[], accepts: (object: DataObject) => boolean): PlanPath['positions'] {
  return (data, wanted) => {
    const found = new Map<object, Position[]>()
    const descend = (value: unknown, depth: number, position: Position): void => {
      if (Array.isArray(value)) return value.forEach((item, index) => descend(item, depth, [...position, index]))
      if (!isDataObject(value)) return
      const hop = hops[depth]
      if (hop?.accepts(value)) descend(value[hop.field], depth + 1, [...position, hop.field])
      if (hop || !accepts(value) || !wanted.has(value)) return
      const positions = found.get(value)
      if (positions) positions.push(position)
      else found.set(value, [position])
    }
    descend(data, 0, [])
    return found
  }
}
