import { Kind, parse, type SelectionSetNode } from 'graphql'
import { textOf } from './federationNames.ts'
import type { Composite, ServiceSchema } from './serviceSchema.ts'

/** The fields of an open part. */
export interface OpenFields {
  /** Coordinates (`Type.field`) that clients see. */
  readonly visible: ReadonlySet<string>
  /** `visible`, and what keys, `@requires` and `@provides` need besides. */
  readonly included: ReadonlySet<string>
  /** The coordinates that the keys, `@requires` and `@provides` of one subgraph name. */
  usedBy(schema: ServiceSchema): ReadonlySet<string>
}

/** Adds to the visible fields those without which the subgraphs could not be asked for them: keys above all. */
export function neededFields(schemas: readonly ServiceSchema[], visible: ReadonlySet<string>): OpenFields {
  const results = new Map(schemas.flatMap(({ fields }) => fields.map(({ coordinate, result }) => [coordinate, result])))
  const used = new Map(schemas.map((schema) => [schema, new Set<string>()]))
  const included = new Set(visible)
  for (let before = -1; before !== included.size;) {
    before = included.size
    for (const [schema, own] of used) {
      for (const coordinate of usesOf(schema, included, results)) {
        own.add(coordinate)
        included.add(coordinate)
      }
    }
  }
  return { visible, included, usedBy: (schema) => used.get(schema) ?? new Set() }
}

/** The top-level field names of each `@key` of a type, and whether the subgraph answers for it. */
export const keysOf = ({ uses }: ServiceSchema, owner: Composite) =>
  uses(owner, 'key').map((key) => ({
    fields: coordinatesOf('', textOf(key, 'fields') ?? '', new Map()).map((coordinate) => coordinate.slice(1)),
    resolvable: !key.arguments?.some(({ value }) => value.kind === Kind.BOOLEAN && !value.value),
  }))

function usesOf(schema: ServiceSchema, included: ReadonlySet<string>, results: ReadonlyMap<string, string>): string[] {
  const named = (type: string, node: Composite | ServiceSchema['fields'][number]['field'], directive: string) =>
    schema.uses(node, directive).flatMap((one) => coordinatesOf(type, textOf(one, 'fields') ?? '', results))
  const owners = new Set([...included].map((coordinate) => coordinate.split('.')[0]))
  const keys = schema.composites
    .filter(({ name }) => owners.has(name.value))
    .flatMap((owner) => named(owner.name.value, owner, 'key'))
  const further = schema.fields
    .filter(({ coordinate }) => included.has(coordinate))
    .flatMap(({ owner, field, result }) => [
      ...named(owner.name.value, field, 'requires'),
      ...named(result, field, 'provides'),
    ])
  return [...keys, ...further]
}

/** The coordinates of a field set (`"code owner { uscc }"`) of `type`. */
function coordinatesOf(type: string, fieldSet: string, results: ReadonlyMap<string, string>): string[] {
  const [operation] = parse(`{${fieldSet}}`, { noLocation: true }).definitions
  return operation?.kind === Kind.OPERATION_DEFINITION ? walk(type, operation.selectionSet, results) : []
}

function walk(type: string, { selections }: SelectionSetNode, results: ReadonlyMap<string, string>): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return []
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return walk(selection.typeCondition?.name.value ?? type, selection.selectionSet, results)
    }
    if (selection.name.value === '__typename') return []
    const coordinate = `${type}.${selection.name.value}`
    const inner = selection.selectionSet ? walk(results.get(coordinate) ?? '', selection.selectionSet, results) : []
    return [coordinate, ...inner]
  })
}
