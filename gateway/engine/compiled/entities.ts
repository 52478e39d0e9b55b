import type { GraphQLFormattedError } from 'graphql'
import type { SubgraphAnswer } from '../../transport/transport.ts'
import { badAnswer, fetchFailure, reportEach } from './errors.ts'
import type { Execution } from './execution.ts'
import { isDataObject, type DataObject } from './json.ts'
import { isSameObject, mergeIntoEach, type Merge } from './merge.ts'
import type { PlanPath, Position, Visit } from './paths.ts'
import type { Represent } from './representations.ts'
import type { Rewrite } from './rewrites.ts'

/** One `_entities` field of one request: where its objects are, how they are represented, what is done to the answer. */
export interface EntityField {
  /** `_entities`, or the alias of a batch. */
  readonly key: string
  readonly variable: string
  readonly paths: readonly PlanPath[]
  readonly represent: Represent
  readonly rewriteEntity: Rewrite
}

/** The objects that one representation stands for. */
interface Represented {
  readonly objects: DataObject[]
}

/** What one execution asks of one `_entities` field: equal representations once, in the order met. */
export interface EntityCall {
  readonly field: EntityField
  readonly json: string
  readonly entities: readonly Represented[]
}

/** Finds the objects of an entity field and writes their representations; `undefined` where there is nothing to ask. */
export function collectEntities(field: EntityField, execution: Execution): EntityCall | undefined {
  const byText = new Map<string, Represented>()
  for (const path of field.paths) collectPath(path, field, execution, byText)
  if (byText.size === 0) return undefined
  return { field, json: `[${[...byText.keys()].join()}]`, entities: [...byText.values()] }
}

/**
 * Objects of one path that are the same entity and hold the same values become one object in all their places: they
 * are asked, merged and written once. Objects of different paths stay apart, since different selections follow them.
 */
function collectPath(
  path: PlanPath,
  { represent }: EntityField,
  execution: Execution,
  byText: Map<string, Represented>,
): void {
  const { shared, awaited } = execution
  const seen = new Set<DataObject>()
  const canonical = new Map<unknown, DataObject>()
  const joins: (first: DataObject | undefined, ...place: Parameters<Visit>) => boolean = (first, object, at, key) => {
    const fits = first && !execution.awaited.has(object) && isSameObject(first, object)
    if (!fits) return false
    shared.add(first)
    seen.add(first)
    ;(at as Record<string | number, unknown>)[key] = first
    return true
  }
  path.visit(execution.data, shared, (object, at, key) => {
    if (shared.has(object) && seen.has(object)) return
    // Most duplicates are found by a key of theirs, without a text to compare.
    const keyValue = represent.keyOf(object)
    if (keyValue !== undefined && joins(canonical.get(keyValue), object, at, key)) return
    const text = represent.text(object, execution.failed)
    if (text === undefined || joins(canonical.get(text), object, at, key)) return
    if (shared.has(object)) seen.add(object)
    awaited.add(object)
    if (!canonical.has(text)) canonical.set(text, object)
    if (keyValue !== undefined && !canonical.has(keyValue)) canonical.set(keyValue, object)
    const represented = byText.get(text)
    if (represented) represented.objects.push(object)
    else byText.set(text, { objects: [object] })
  })
}

/** Merges one answer into the objects of a call. A `null` entity is one that its owner does not know: no error. */
export function mergeEntities(call: EntityCall, data: DataObject, subgraph: string, merge: Merge): void {
  const entities = data[call.field.key]
  if (!Array.isArray(entities) || entities.length !== call.entities.length)
    throw badAnswer(subgraph, `${call.entities.length} entities`)
  call.entities.forEach(({ objects }, index) => {
    const entity: unknown = entities[index]
    if (!isDataObject(entity)) return
    call.field.rewriteEntity(entity)
    mergeIntoEach(objects, entity, merge)
  })
}

/** Every position of the objects of a call. */
function positionsOf(call: EntityCall, execution: Execution): Map<object, Position[]> {
  const wanted = new Set<object>(call.entities.flatMap(({ objects }) => objects))
  const all = new Map<object, Position[]>()
  for (const path of call.field.paths)
    for (const [object, positions] of path.positions(execution.data, wanted))
      all.set(object, [...(all.get(object) ?? []), ...positions])
  return all
}

/** Reports a failure of the whole request: one error for every position that it leaves without its fields. */
export function reportFailure(
  calls: readonly EntityCall[],
  execution: Execution,
  error: GraphQLFormattedError,
  subgraph: string,
): void {
  const positions = calls.flatMap((call) => [...positionsOf(call, execution).values()].flat())
  reportEach(execution, error, subgraph, positions)
}

/** Reports the errors of an answer, each at all the places of the entity that it is about. */
export function reportErrors(
  calls: readonly EntityCall[],
  execution: Execution,
  errors: readonly GraphQLFormattedError[],
  subgraph: string,
): void {
  for (const error of errors) {
    const [key, index, ...rest] = error.path ?? []
    const call = calls.find(({ field }) => field.key === key)
    const represented = typeof index === 'number' ? call?.entities[index] : undefined
    if (!call || !represented) {
      reportFailure(call ? [call] : calls, execution, error, subgraph)
      continue
    }
    const positions = positionsOf(call, execution)
    const affected = represented.objects.flatMap((object) => positions.get(object) ?? [])
    reportEach(
      execution,
      error,
      subgraph,
      affected.map((position) => [...position, ...rest]),
    )
  }
}

/** The data of an answer. @throws InternalError SUBGRAPH_BAD_ANSWER where there is neither data nor an error. */
export function dataOf(answer: SubgraphAnswer, subgraph: string, execution: Execution): DataObject | undefined {
  const { data } = answer
  if (!answer.unescaped) execution.escapes = true
  if (isDataObject(data)) return data
  if (data !== null && data !== undefined) throw badAnswer(subgraph, 'an object as data')
  if (!answer.errors?.length) throw badAnswer(subgraph, 'data or errors')
  return undefined
}

/** Runs `ask` and hands its failure, whatever it is, to `report` as an error. */
export async function guarded(
  subgraph: string,
  ask: () => Promise<void>,
  report: (error: GraphQLFormattedError) => void,
): Promise<void> {
  try {
    await ask()
  } catch (cause) {
    report(fetchFailure(cause, subgraph))
  }
}
