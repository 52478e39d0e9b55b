import { Kind } from 'graphql'
import { hasTag, type ServiceField, type ServiceSchema } from './serviceSchema.ts'

/** The tag of what anybody may read, login or not: `@tag(name: "public")`. */
export const publicTag = 'public'

/**
 * The coordinates (`Type.field`) that are tagged public and can be asked for: a tag on a type stands for the fields that this subgraph gives
 * it, what any subgraph tags is tagged, what any hides (`@inaccessible`) is hidden. A type with nothing public vanishes with the fields that
 * return it, and so does what no public field leads to from Query.
 */
export function publicFields(schemas: readonly ServiceSchema[]): ReadonlySet<string> {
  const hidden = new Set(schemas.flatMap((schema) => marked(schema, 'inaccessible')))
  const tagged = new Set(schemas.flatMap(taggedFields).filter((coordinate) => !hidden.has(coordinate)))
  const fields = schemas.flatMap((schema) => schema.fields).filter(({ coordinate }) => tagged.has(coordinate))
  const graph = createGraph(schemas)
  return reachable(withoutEmpty(fields, graph), graph)
}

const taggedFields = (schema: ServiceSchema): string[] =>
  schema.fields
    .filter(({ owner, field }) => hasTag(schema, owner, publicTag) || hasTag(schema, field, publicTag))
    .map(({ coordinate }) => coordinate)

const marked = ({ fields, uses }: ServiceSchema, directive: string): string[] =>
  fields
    .filter(({ owner, field }) => uses(owner, directive).length > 0 || uses(field, directive).length > 0)
    .map(({ coordinate }) => coordinate)

/** What all subgraphs together say about their types. */
interface Graph {
  readonly queryRoots: ReadonlySet<string>
  /** Object types and interfaces. */
  isComposite(type: string): boolean
  isUnion(type: string): boolean
  possible(type: string): readonly string[]
}

function createGraph(schemas: readonly ServiceSchema[]): Graph {
  const composites = new Set(schemas.flatMap((schema) => schema.composites.map(({ name }) => name.value)))
  const unions = new Set(
    schemas.flatMap(({ service }) =>
      service.typeDefs.definitions.flatMap((one) => (one.kind === Kind.UNION_TYPE_DEFINITION ? [one.name.value] : [])),
    ),
  )
  return {
    queryRoots: new Set(schemas.map(({ queryRoot }) => queryRoot)),
    isComposite: (type) => composites.has(type),
    isUnion: (type) => unions.has(type),
    possible: (type) => schemas.flatMap((schema) => schema.possible.get(type) ?? []),
  }
}

/** Takes away fields whose type has no field, until nothing changes. */
function withoutEmpty(fields: readonly ServiceField[], graph: Graph): readonly ServiceField[] {
  const owners = new Set(fields.map(({ owner }) => owner.name.value))
  const isThere = (type: string): boolean =>
    graph.isUnion(type) ? graph.possible(type).some(isThere) : !graph.isComposite(type) || owners.has(type)
  const left = fields.filter(({ result }) => isThere(result))
  return left.length === fields.length ? fields : withoutEmpty(left, graph)
}

function reachable(fields: readonly ServiceField[], graph: Graph): ReadonlySet<string> {
  const byOwner = Map.groupBy(fields, ({ owner }) => owner.name.value)
  const seen = new Set(graph.queryRoots)
  for (const type of seen) {
    for (const { result } of byOwner.get(type) ?? []) seen.add(result)
    for (const possible of graph.possible(type)) seen.add(possible)
  }
  return new Set(fields.filter(({ owner }) => seen.has(owner.name.value)).map(({ coordinate }) => coordinate))
}
