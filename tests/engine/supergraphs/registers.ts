import type { Fixture } from '../kit/fixture.ts'

/**
 * Types behind one interface whose keys have the same names and other types, each owned by a subgraph of its own: what
 * the planner asks for on its own account stands side by side in one fetch.
 */
export const registers: Fixture = {
  name: 'registers',
  subgraphs: {
    desk: /* GraphQL */ `
      scalar PlotCode
      type Query {
        entry(number: Int): Entry
        entries: [Entry!]!
        found: [Found]
        tables: [[Entry]]
        file: File
      }
      interface Entry {
        id: ID!
        next: Entry
        twin: Entry
      }
      union Found = Plot | Firm | Service | File
      type Plot implements Entry @key(fields: "code") {
        id: ID! @shareable
        next: Entry
        twin: Entry
        code: PlotCode!
        size: Float
      }
      type Firm implements Entry @key(fields: "code") {
        id: ID! @shareable
        next: Entry
        twin: Entry
        code: String
        size: String!
      }
      type Service implements Entry @key(fields: "code version") {
        id: ID! @shareable
        next: Entry
        twin: Entry
        code: Int!
        version: Int!
      }
      type Hall implements Entry @key(fields: "place { code }") {
        id: ID! @shareable
        next: Entry
        twin: Entry
        place: HallPlace!
      }
      type HallPlace @shareable {
        code: Int!
      }
      type Desk implements Entry @key(fields: "place { code }") {
        id: ID! @shareable
        next: Entry
        twin: Entry!
        place: [DeskPlace!]
      }
      type DeskPlace @shareable {
        code: String
      }
      type File @key(fields: "id") {
        id: ID!
      }
    `,
    files: /* GraphQL */ `
      scalar PlotCode
      type File @key(fields: "id") {
        id: ID!
        title: String
        about: Subject
        all: [Subject!]
        of: Subject2
      }
      interface Subject {
        id: ID!
      }
      union Subject2 = Firm | Service
      type Plot implements Subject @key(fields: "code", resolvable: false) {
        id: ID! @shareable
        code: PlotCode!
      }
      type Firm implements Subject @key(fields: "code", resolvable: false) {
        id: ID! @shareable
        code: String
      }
      type Service implements Subject @key(fields: "code version", resolvable: false) {
        id: ID! @shareable
        code: Int!
        version: Int!
      }
    `,
    land: /* GraphQL */ `
      scalar PlotCode
      type Plot @key(fields: "code") {
        code: PlotCode!
        name: String
        size: Float @external
        worth: Float @requires(fields: "size")
        firm: Firm
        rival: Rival
      }
      type Firm @key(fields: "code", resolvable: false) {
        code: String
      }
      type Service @key(fields: "code version", resolvable: false) {
        code: Int!
        version: Int!
      }
      union Rival = Plot | Firm | Service
      type Hall @key(fields: "place { code }") {
        place: HallPlace!
        name: String
      }
      type HallPlace @shareable {
        code: Int!
      }
    `,
    commerce: /* GraphQL */ `
      type Firm @key(fields: "code") {
        code: String
        name: String!
        size: String! @external
        worth: String @requires(fields: "size")
      }
      type Desk @key(fields: "place { code }") {
        place: [DeskPlace!]
        name: String
      }
      type DeskPlace @shareable {
        code: String
      }
    `,
    services: /* GraphQL */ `
      type Service @key(fields: "code version") {
        code: Int!
        version: Int!
        name: [String]
        worth: Int
      }
    `,
  },
  resolvers: {
    land: { Plot: { worth: ({ $ref }) => ($ref['size'] === null ? null : Number($ref['size']) * 2) } },
    commerce: { Firm: { worth: ({ $ref }) => `${$ref['size']}!` } },
  },
  createWorld() {
    const plot = (n: number, size: number | null, next: () => unknown) => ({
      __typename: 'Plot',
      id: `plot${n}`,
      code: `P-${n}`,
      name: n === 1 ? '东地块' : null,
      size,
      worth: size === null ? null : size * 2,
      firm: () => firm,
      rival: () => (n === 1 ? service : firm),
      next,
    })
    const firm = {
      __typename: 'Firm',
      id: 'firm1',
      code: 'F-1',
      name: '建筑公司',
      size: 'large',
      worth: 'large!',
      next: (): unknown => hall,
    }
    const service = {
      __typename: 'Service',
      id: 'service1',
      code: 7,
      version: 2,
      name: ['登记', null],
      worth: 0,
      next: (): unknown => first,
    }
    const hall = { __typename: 'Hall', id: 'hall1', place: { code: 3 }, name: '大厅', next: (): unknown => desk }
    const desk = {
      __typename: 'Desk',
      id: 'desk1',
      place: [{ code: 'D3' }],
      name: '窗口',
      twin: () => hall,
      next: () => null,
    }
    const first = plot(1, 2.5, () => firm)
    const second = plot(2, null, () => service)
    const entries = [first, firm, service, hall, desk, second]
    const file = { __typename: 'File', id: 'x1', title: '卷宗', about: firm, all: [second, service, firm], of: service }
    return {
      entities: [...entries, file],
      root: {
        entry: ({ number }: { number?: number | null }) => entries[number ?? 2] ?? null,
        entries,
        found: [service, null, file, first, firm],
        tables: [[first, service, null], [], null, [firm, desk, hall]],
        file,
      },
    }
  },
}
