import { readFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { compose, supergraphFile } from '#schema/compose.ts'
import { type DocumentNode, lexicographicSortSchema, parse, printSchema, visit } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { composeHub, hubServices } from '../../cli/compose.ts'
import { buildApiSchema } from '../../gateway/engine/compiled/apiSchema.ts'
import { joins } from './joins.ts'

/** We compose with an MIT composer; Apollo's is the measure of what a federation v2 supergraph is. */
let ours: DocumentNode
let apollos: DocumentNode
beforeAll(async () => {
  ours = parse(await composeHub())
  const { supergraphSdl, errors } = composeServices(await hubServices())
  if (!supergraphSdl) throw new Error(`Apollo's composer refuses: ${errors?.map(({ message }) => message).join('\n')}`)
  apollos = parse(supergraphSdl)
})

const withoutDescriptions = (document: DocumentNode): DocumentNode =>
  visit(document, { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) })

describe('the two composers', () => {
  // Where subgraphs describe a shared field each in its own words, the composers may choose differently.
  it('give clients the same schema but for whose description of a shared field is taken', () => {
    const api = (supergraph: DocumentNode) =>
      printSchema(lexicographicSortSchema(buildApiSchema(withoutDescriptions(supergraph))))
    expect(api(ours)).toBe(api(apollos))
  })

  it('say the same about who resolves what', () => {
    const [mine, theirs] = [joins(ours), joins(apollos)]
    expect([...mine.keys()].toSorted()).toEqual([...theirs.keys()].toSorted())
    for (const [place, said] of theirs) expect([place, mine.get(place)]).toEqual([place, said])
  })
})

it('the committed supergraph is fresh', async () => {
  expect(readFileSync(supergraphFile, 'utf8')).toBe(await composeHub())
})

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable"])`
const subgraph = (name: string, sdl: string) => ({
  name,
  url: `http://${name}.test`,
  typeDefs: parse(`${link}\n${sdl}`),
})

describe('a subgraph that does not fit is refused with a clear error', () => {
  const land = 'type Query { parcel: Parcel } type Parcel @key(fields: "code") { code: ID! areaM2: Float }'

  it.each([
    [
      'a field of another type',
      'type Parcel @key(fields: "code") { code: ID! areaM2: Boolean @shareable }',
      /Parcel\.areaM2/,
    ],
    ['a field that land already has', 'type Parcel @key(fields: "code") { code: ID! areaM2: Float }', /Parcel\.areaM2/],
    ['a key of a field that is not there', 'type Parcel @key(fields: "number") { code: ID! }', /number/],
    [
      'a requirement that nobody meets',
      'type Parcel @key(fields: "code") { code: ID! use: String @external price: Int @requires(fields: "use") }',
      /Parcel\.use/,
    ],
    ['a type of another kind', 'enum Parcel { ACTIVE }', /Parcel/],
  ])('%s', (_, sdl, named) => {
    const services = [subgraph('land', land), subgraph('markets', sdl)]
    expect(() => compose(services)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION_INVALID', message: expect.stringMatching(named) }),
    )
  })

  it('among our own eight, where the others still stand', async () => {
    const broken = subgraph('fifth', 'type Region @key(fields: "code") { code: Int! weather: String }')
    const services = await hubServices()
    expect(() => compose([...services, broken])).toThrow(/Region\.code/)
    expect(compose(services)).toBe(await composeHub())
  })
})

it('a fifth department joins by what it adds', async () => {
  const fifth = subgraph(
    'meteorology',
    'scalar RegionCode type Query { warnings: [Region!]! } type Region @key(fields: "code") { code: RegionCode! warning: String }',
  )
  const api = buildApiSchema(parse(compose([...(await hubServices()), fifth])))
  expect(api.getQueryType()?.getFields()).toHaveProperty('warnings')
  expect(printSchema(api)).toContain('warning: String')
})
