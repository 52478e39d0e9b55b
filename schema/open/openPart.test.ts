import { createHash } from 'node:crypto'
import fc from 'fast-check'
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  visit,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { hubServices } from '../../cli/compose.ts'
import { buildApiSchema } from '../../gateway/engine/compiled/apiSchema.ts'
import { compose, type ComposedService, composeOpen } from '../compose.ts'
import { openPart } from './openPart.ts'

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@external", "@requires", "@shareable", "@tag"])`
const service = (name: string, sdl: string, head = link): ComposedService => ({
  name,
  url: `http://${name}.test/graphql`,
  typeDefs: parse(`${head}\n${sdl.replaceAll('@public', '@tag(name: "public")')}`, { noLocation: true }),
})
const apiOf = (supergraph: string): string => printSchema(lexicographicSortSchema(buildApiSchema(parse(supergraph))))
/** What clients of the open part see, with the spaces of each line folded. */
const openApi = (...services: ComposedService[]): string => apiOf(composeOpen(services)).replaceAll(/\s+/g, ' ').trim()

describe('the open part of a graph', () => {
  it('has the tagged fields with their arguments, inputs and enums, and nothing else', () => {
    const land = service(
      'land',
      `type Query { parcels(filter: Filter, use: Use): [Parcel!]! @public holders: [Holder!]! }
       input Filter { use: Use, inner: Inner } input Inner { on: Date } input Unused { a: Int } scalar Date
       enum Use { HOUSING FARMING } enum Right { OWNED LEASED }
       type Parcel { code: ID! @public use: Use @public holder: Holder right: Right } type Holder { name: String }
       type Mutation { publish(filter: Filter): Int @public }`,
    )
    expect(openApi(land)).toBe(
      'scalar Date input Filter { inner: Inner use: Use } input Inner { on: Date } type Parcel { code: ID! use: Use } ' +
        'type Query { parcels(filter: Filter, use: Use): [Parcel!]! } enum Use { FARMING HOUSING }',
    )
  })

  it('takes a tag on a type for all fields that this subgraph gives it, and for no other', () => {
    const land = service(
      'land',
      `type Query { parcel: Parcel @public } type Parcel @key(fields: "code") @public { code: ID! areaM2: Int }`,
    )
    const tax = service('tax', `type Parcel @key(fields: "code") { code: ID! arrears: Int }`)
    expect(openApi(land, tax)).toBe('type Parcel { areaM2: Int code: ID! } type Query { parcel: Parcel }')
    expect(openPart([land, tax]).map(({ name }) => name)).toEqual(['land'])
  })

  it('loses types left empty with the fields that return them, and what no public field leads to', () => {
    const land = service(
      'land',
      `type Query { parcel: Parcel @public holder: Holder @public lease: Lease }
       type Parcel { areaM2: Int @public holder: Holder @public } type Holder { name: String lease: Lease }
       type Lease { until: Int @public }`,
    )
    expect(openApi(land)).toBe('type Parcel { areaM2: Int } type Query { parcel: Parcel }')
  })

  it('keeps keys that nobody tagged, hidden from clients', () => {
    const land = service(
      'land',
      `type Query { parcel: Parcel @public } type Parcel @key(fields: "code") { code: ID! areaM2: Int @public }`,
    )
    const tax = service('tax', `type Parcel @key(fields: "code") { code: ID! rate: Int @public arrears: Int }`)
    expect(openApi(land, tax)).toBe('type Parcel { areaM2: Int rate: Int } type Query { parcel: Parcel }')
    expect(composeOpen([land, tax])).toMatch(/code: ID! .*@inaccessible/)
    expect(composeOpen([land, tax])).not.toContain('arrears')
  })

  it('keeps what a public field requires of others, hidden with its types', () => {
    const land = service(
      'land',
      `type Query { parcel: Parcel @public }
       type Parcel @key(fields: "code") { code: ID! @public price: Price } type Price { yuan: Int cents: Int }`,
    )
    const tax = service(
      'tax',
      `type Parcel @key(fields: "code") { code: ID! price: Price @external duty: Int @public @requires(fields: "price { yuan }") }
       type Price { yuan: Int @external }`,
    )
    const supergraph = composeOpen([land, tax])
    expect(openApi(land, tax)).toBe('type Parcel { code: ID! duty: Int } type Query { parcel: Parcel }')
    expect(supergraph).toMatch(/type Price .*@inaccessible/)
    expect(supergraph).not.toContain('cents')
  })

  it('keeps an interface by its own public fields, with the types that have them all', () => {
    const land = service(
      'land',
      `type Query { permits: [Permit!]! @public any: [Any!]! @public }
       interface Permit { number: ID! @public holder: String } union Any = Lease | Grant | Secret
       type Lease implements Permit { number: ID! @public holder: String } type Grant implements Permit { number: ID! holder: String years: Int @public }
       type Secret { name: String }`,
    )
    expect(openApi(land)).toBe(
      'union Any = Grant | Lease type Grant { years: Int } type Lease implements Permit { number: ID! } ' +
        'interface Permit { number: ID! } type Query { any: [Any!]! permits: [Permit!]! }',
    )
  })

  it('reads the directives by the names that a schema gives them', () => {
    const renamed = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", { name: "@tag", as: "@label" }])`
    const land = service(
      'land',
      `type Query { parcel: Parcel @label(name: "public") } type Parcel @key(fields: "code") { code: ID! areaM2: Int @label(name: "public") price: Int @label(name: "internal") }`,
      renamed,
    )
    const prefixed = service(
      'tax',
      `type Parcel @federation__key(fields: "code") { code: ID! rate: Int @federation__tag(name: "public") }`,
      `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5")`,
    )
    expect(openApi(land, prefixed)).toBe('type Parcel { areaM2: Int rate: Int } type Query { parcel: Parcel }')
  })

  it('never shows what a subgraph hides', () => {
    const land = service(
      'land',
      `type Query { parcel: Parcel @public } type Parcel @public { code: ID! price: Int @federation__inaccessible }`,
    )
    expect(openApi(land)).toBe('type Parcel { code: ID! } type Query { parcel: Parcel }')
  })
})

describe('whatever is tagged', () => {
  type IsTagged = (coordinate: string) => boolean

  /** The schemas of the hub without their tags, and with others on the fields that `isTagged` chooses. */
  const retagged = (services: readonly ComposedService[], isTagged: IsTagged): ComposedService[] =>
    services.map((one) => ({ ...one, typeDefs: retag(one.typeDefs, isTagged) }))

  const retag = (typeDefs: DocumentNode, isTagged: IsTagged): DocumentNode =>
    visit(typeDefs, {
      Directive: ({ name }) => (name.value === 'tag' ? null : undefined),
      ObjectTypeDefinition: {
        leave: (type) => ({
          ...type,
          fields: type.fields?.map((field) =>
            isTagged(`${type.name.value}.${field.name.value}`) && !isExternal(field) ? withTag(field) : field,
          ),
        }),
      },
    })

  const isExternal = ({ directives = [] }: FieldDefinitionNode) =>
    directives.some(({ name }) => name.value === 'external')
  const [tagged] = parse('type Query { field: Int @tag(name: "public") }', { noLocation: true }).definitions
  const [publicField] = tagged?.kind === Kind.OBJECT_TYPE_DEFINITION ? (tagged.fields ?? []) : []
  const withTag = (field: FieldDefinitionNode): FieldDefinitionNode => ({
    ...field,
    directives: [...(field.directives ?? []), ...(publicField?.directives ?? [])],
  })

  /** The lines of a schema that give a field, with its arguments and its type. */
  const fieldLines = (schema: GraphQLSchema): string[] =>
    printSchema(schema)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^\w+[(:]/.test(line))

  it('the open part composes, and shows nothing that the full graph does not show', async () => {
    const services = await hubServices()
    const known = new Set(fieldLines(buildApiSchema(parse(compose(services)))))
    const draw = (seed: number, coordinate: string) =>
      createHash('sha256').update(`${seed} ${coordinate}`).digest().readUInt32BE() / 2 ** 32
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0.3, max: 0.95, noNaN: true }), (seed, share) => {
        const open = composeOpen(retagged(services, (coordinate) => draw(seed, coordinate) < share))
        expect(fieldLines(buildApiSchema(parse(open))).filter((line) => !known.has(line))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})
