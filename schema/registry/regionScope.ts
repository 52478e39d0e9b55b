import { type DocumentNode, Kind, parse } from 'graphql'
import { publicTag } from '../open/publicFields.ts'
import { keysOf } from '../open/neededFields.ts'
import { hasTag, namedType, readServiceSchema, type ServiceField, type ServiceSchema } from '../open/serviceSchema.ts'
import type { Problem } from './problem.ts'
import type { RegisteredSchema } from './publication.ts'

/** What the check needs of a subgraph. Its SDL parses. */
export type ScopedSchema = Pick<RegisteredSchema, 'name' | 'routingUrl' | 'sdl' | 'origin' | 'source'>

/** The tag by which a subgraph says itself that a field or the rows of a type are bound to a region. */
export const regionTag = 'region'

/**
 * The fields of outside subgraphs that have a region scope. Our own subgraphs answer for the view of each reader; an outside one knows nothing
 * of views, so what it serves must be the same for every reader, of whatever region. Refused is a field that
 * - is tagged `@tag(name: "region")`, or returns a type that is;
 * - returns `Region`, `RegionCode`, or a type to which any subgraph of the graph gives a field of these;
 * - stands on `Region`;
 * - takes a `RegionCode`, in an input too.
 * A field that is tagged public may: everybody reads it, of every region. Keys may too: they are given, not asked for.
 */
export function findRegionScoped(schemas: readonly ScopedSchema[]): Problem[] {
  const all = schemas.map((schema) => ({ ...schema, own: readServiceSchema(serviceOf(schema)) }))
  const bound = boundTypes(all.map(({ own }) => own))
  return all
    .filter(({ source }) => source === 'OUTSIDE')
    .flatMap(({ own, name, origin }) => {
      const inputs = scopedInputs(own.service.typeDefs)
      return own.fields
        .filter((field) => !isKey(own, field) && !isGiven(own, field))
        .flatMap((field) => {
          const why = scopeOf(own, field, bound, inputs)
          return why === undefined ? [] : [toProblem(name, field, origin, why)]
        })
    })
}

const serviceOf = ({ name, routingUrl, sdl }: ScopedSchema) => ({ name, url: routingUrl, typeDefs: parse(sdl) })

const regionTypes: ReadonlySet<string> = new Set(['Region', 'RegionCode'])

/** The types whose rows are bound to a region, by whichever subgraph says so. */
function boundTypes(schemas: readonly ServiceSchema[]): ReadonlySet<string> {
  const tagged = schemas.flatMap((schema) => schema.composites.filter((type) => hasTag(schema, type, regionTag)))
  const named = schemas.flatMap(({ fields, queryRoot }) =>
    fields.filter(({ owner, result }) => regionTypes.has(result) && owner.name.value !== queryRoot),
  )
  return new Set([
    ...regionTypes,
    ...tagged.map(({ name }) => name.value),
    ...named.map(({ owner }) => owner.name.value),
  ])
}

const isKey = (schema: ServiceSchema, { owner, field }: ServiceField): boolean =>
  keysOf(schema, owner).some(({ fields }) => fields.includes(field.name.value))

/** What others resolve, everybody may read, or federation asks for. */
const isGiven = (schema: ServiceSchema, { owner, field }: ServiceField): boolean =>
  schema.uses(field, 'external').length > 0 ||
  hasTag(schema, field, publicTag) ||
  hasTag(schema, owner, publicTag) ||
  field.name.value.startsWith('_')

function scopeOf(
  schema: ServiceSchema,
  { owner, field, result }: ServiceField,
  bound: ReadonlySet<string>,
  inputs: ReadonlySet<string>,
): string | undefined {
  if (hasTag(schema, field, regionTag)) return 'is tagged @tag(name: "region")'
  if (owner.name.value === 'Region') return 'stands on Region'
  if (bound.has(result)) return `returns ${result}, which is bound to a region`
  const taken = field.arguments?.find(({ type }) => inputs.has(namedType(type)))
  return taken && `takes a region by its argument ${taken.name.value}`
}

/** `RegionCode`, and the inputs with a field that leads to it. */
function scopedInputs({ definitions }: DocumentNode): ReadonlySet<string> {
  const scoped = new Set(['RegionCode'])
  for (let before = 0; before !== scoped.size;) {
    before = scoped.size
    for (const one of definitions) {
      if (one.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION && one.kind !== Kind.INPUT_OBJECT_TYPE_EXTENSION) continue
      if (one.fields?.some(({ type }) => scoped.has(namedType(type)))) scoped.add(one.name.value)
    }
  }
  return scoped
}

function toProblem(subgraph: string, { coordinate, field }: ServiceField, origin: string, why: string): Problem {
  const { line, column } = field.name.loc?.startToken ?? {}
  return {
    code: 'SUBGRAPH_REGION_SCOPED',
    message: `${coordinate} of ${subgraph} ${why}: an outside subgraph serves every reader alike, whatever the regions that the reader may see.`,
    hint: 'Put it on an entity by its key (an enterprise, a project), leave the region to its owner, or tag it @tag(name: "public") where anybody may read it.',
    origin,
    ...(line !== undefined && column !== undefined && { line, column }),
  }
}
