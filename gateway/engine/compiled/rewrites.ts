import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner'
import { isDataObject, type DataObject } from './json.ts'
import { createMerge, type Merge } from './merge.ts'
import type { Supergraph } from './supergraph.ts'

/** Changes a representation or an answer in place: only ever given values that belong to one request. */
export type Rewrite = (value: unknown) => void

/** Compiles the planner's value setters and key renamers. */
export function compileRewrites(rewrites: readonly FetchRewrite[] | undefined, supergraph: Supergraph): Rewrite {
  const steps = (rewrites ?? []).map((rewrite) => compileRewrite(rewrite, supergraph))
  return (value) => {
    for (const step of steps) step(value)
  }
}

function compileRewrite(rewrite: FetchRewrite, supergraph: Supergraph): Rewrite {
  if ('KeyRenamer' in rewrite) {
    const { path, renameKeyTo } = rewrite.KeyRenamer
    const merge = createMerge(supergraph)
    return atPath(path, supergraph, (object, key) => renameKey(object, key, renameKeyTo, merge))
  }
  const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite
  return atPath(path, supergraph, (object, key) => {
    object[key] = setValueTo
  })
}

/** Where both keys are there, one field was asked for under two keys: their values are merged. */
function renameKey(object: DataObject, from: string, to: string, merge: Merge): void {
  if (!(from in object)) return
  const value = object[from]
  delete object[from]
  merge(object, { [to]: value })
}

function atPath(
  path: readonly FetchNodePathSegment[],
  supergraph: Supergraph,
  change: (object: DataObject, key: string) => void,
): Rewrite {
  const apply = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) return value.forEach((item) => apply(item, depth))
    const segment = path[depth]
    if (!isDataObject(value) || !segment) return
    if ('TypenameEquals' in segment) {
      if (isAnyOf(value['__typename'], segment.TypenameEquals, supergraph)) apply(value, depth + 1)
    } else if (depth === path.length - 1) change(value, segment.Key)
    else apply(value[segment.Key], depth + 1)
  }
  return (value) => apply(value, 0)
}

/** An object that does not say its type is taken to be what the planner expects there. */
function isAnyOf(typeName: unknown, conditions: readonly string[], supergraph: Supergraph): boolean {
  return (
    typeof typeName !== 'string' || [conditions].flat().some((condition) => supergraph.satisfies(typeName, condition))
  )
}

/**
 * The rewrites of a representation that only set its own `__typename`, as a function from type name to type name;
 * `undefined` where there are others too. Interface objects need no more than this.
 */
export function typenameRewrite(
  rewrites: readonly FetchRewrite[] | undefined,
  supergraph: Supergraph,
): ((typeName: string) => string) | undefined {
  const setters: { conditions: readonly string[]; to: string }[] = []
  for (const rewrite of rewrites ?? []) {
    const setter = 'ValueSetter' in rewrite ? rewrite.ValueSetter : 'KeyRenamer' in rewrite ? undefined : rewrite
    const [condition, key, ...rest] = setter?.path ?? []
    if (!setter || !condition || !('TypenameEquals' in condition) || rest.length > 0) return undefined
    if (!key || !('Key' in key) || key.Key !== '__typename') return undefined
    setters.push({ conditions: [condition.TypenameEquals].flat(), to: setter.setValueTo })
  }
  return (typeName) =>
    setters.find(({ conditions }) => conditions.some((condition) => supergraph.satisfies(typeName, condition)))?.to ??
    typeName
}
