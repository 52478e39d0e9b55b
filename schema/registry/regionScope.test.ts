import { expect, it } from 'vitest'
import { findRegionScoped } from './regionScope.ts'

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@external", "@tag"])'
const schema = (name: string, source: 'CODE' | 'OUTSIDE', sdl: string) => ({
  name,
  source,
  sdl: `${link}\n${sdl}`,
  origin: `${name}.graphql`,
  routingUrl: `http://${name}.test/graphql`,
})
const services = schema(
  'services',
  'CODE',
  'scalar RegionCode type Region @key(fields: "code") { code: RegionCode! name: String }',
)
const commerce = schema(
  'commerce',
  'CODE',
  `type Query { enterprise(uscc: ID!): Enterprise } type Region @key(fields: "code", resolvable: false) { code: ID! }
   type Enterprise @key(fields: "uscc") { uscc: ID! region: Region }`,
)
const problemsOf = (sdl: string) =>
  findRegionScoped([services, commerce, schema('health', 'OUTSIDE', sdl)]).map(({ message, line }) => [
    line,
    message.replace(/: an outside.*/, ''),
  ])

it.each([
  [
    'rows that hang on an entity by its key',
    'type Enterprise @key(fields: "uscc") { uscc: ID! permits: [Permit!] } type Permit { number: ID! grade: Int }',
  ],
  ['what has no region', 'type Query { vaccines: [Vaccine!]! } type Vaccine { name: String }'],
  [
    'what anybody may read',
    'scalar RegionCode type Query { warnings(of: RegionCode): [Region!]! @tag(name: "public") } type Region @key(fields: "code") { code: RegionCode! warning: String @tag(name: "public") }',
  ],
  [
    'the key of a region, and what another subgraph gives it',
    'scalar RegionCode type Region @key(fields: "code") { code: RegionCode! name: String @external }',
  ],
])('an outside subgraph may serve %s', (_, sdl) => {
  expect(problemsOf(sdl)).toEqual([])
})

it.each([
  [
    'rows with a region code',
    'scalar RegionCode type Query { sites: [Site!]! } type Site { name: String at: RegionCode }',
    [
      'Query.sites of health returns Site, which is bound to a region',
      'Site.at of health returns RegionCode, which is bound to a region',
    ],
  ],
  [
    'rows that another subgraph binds to a region',
    'type Query { inspected: [Enterprise!]! } type Enterprise @key(fields: "uscc") { uscc: ID! }',
    ['Query.inspected of health returns Enterprise, which is bound to a region'],
  ],
  [
    'the same behind a page',
    'type Query { page: Page! } type Page { nodes: [Enterprise!]! } type Enterprise @key(fields: "uscc") { uscc: ID! }',
    ['Page.nodes of health returns Enterprise, which is bound to a region'],
  ],
  [
    'facts about a region',
    'scalar RegionCode type Region @key(fields: "code") { code: RegionCode! beds: Int }',
    ['Region.beds of health stands on Region'],
  ],
  [
    'an answer for one region',
    'scalar RegionCode input Where { region: RegionCode } input Filter { where: Where } type Query { beds(filter: Filter): Int }',
    ['Query.beds of health takes a region by its argument filter'],
  ],
  [
    'what it tags as bound to a region',
    'type Query { beds: Int @tag(name: "region") wards: [Ward!]! } type Ward @tag(name: "region") { name: String }',
    [
      'Query.beds of health is tagged @tag(name: "region")',
      'Query.wards of health returns Ward, which is bound to a region',
    ],
  ],
])('an outside subgraph may not serve %s', (_, sdl, messages) => {
  expect(problemsOf(sdl).map(([, message]) => message)).toEqual(messages)
})

it('our own subgraphs may, which know the view; a problem names its line', () => {
  expect(findRegionScoped([services, commerce])).toEqual([])
  expect(problemsOf('type Query {\n  beds: Int @tag(name: "region")\n}')).toEqual([
    [3, 'Query.beds of health is tagged @tag(name: "region")'],
  ])
})
