import type { Fixture } from '../kit/fixture.ts'

interface Filter {
  readonly min?: number | null
  readonly kinds?: readonly string[] | null
  readonly inner?: Filter | null
}

/** Enums and inputs that differ between subgraphs, hidden parts, custom scalars, default values, mutations in series. */
export const inputs: Fixture = {
  name: 'inputs',
  subgraphs: {
    left: /* GraphQL */ `
      type Query {
        things(filter: Filter = { min: 1 }, kind: Kind = BIG): [Thing!]
        echo(text: String = "默认", number: Float, flag: Boolean, list: [[Int]], json: Json): String
        hidden: Thing @inaccessible
      }
      type Mutation {
        addLeft(n: Int!): Tally
        failLeft: Tally!
      }
      scalar Json
      input Filter {
        min: Int = 0
        kinds: [Kind!]
        inner: Filter
        leftOnly: String
      }
      enum Kind {
        BIG
        SMALL
        SECRET @inaccessible
      }
      type Thing @key(fields: "id") {
        id: ID!
        kind: Kind
        data: Json
        secret: String @inaccessible
      }
      type Tally @key(fields: "id") {
        id: ID!
        log: [String!]
      }
    `,
    right: /* GraphQL */ `
      type Query {
        byKind(kind: Kind): [Thing]
      }
      type Mutation {
        addRight(n: Int!): Tally
      }
      scalar Json
      input Filter {
        min: Int = 0
        kinds: [Kind!]
        inner: Filter
      }
      enum Kind {
        BIG
        SMALL
      }
      type Thing @key(fields: "id") {
        id: ID!
        match(filter: Filter, kind: Kind = SMALL): String
        other: Json
        level: Level
      }
      enum Level {
        LOW
        HIGH
      }
      type Tally @key(fields: "id") {
        id: ID!
        total(times: Int = 2): Int
      }
    `,
  },
  createWorld() {
    const log: string[] = []
    const describe = (value: unknown) => JSON.stringify(value)
    const tally = {
      __typename: 'Tally',
      id: 't',
      log: () => [...log],
      total: ({ times }: { times: number }) => log.length * times,
    }
    const add =
      (side: string) =>
      ({ n }: { n: number }) => {
        log.push(`${side}${n}`)
        return { ...tally, log: [...log], total: ({ times }: { times: number }) => log.length * times }
      }
    const thing = (id: string, kind: string | null) => ({
      __typename: 'Thing',
      id,
      kind,
      data: { a: [1, { b: id }], 'ключ "': null },
      other: id === 'x1' ? null : [1, 'two', false],
      level: 'HIGH',
      match: (given: { filter?: Filter | null; kind?: string | null }) => describe(given),
    })
    const things = [thing('x1', 'BIG'), thing('x2', null), thing('x3', 'SMALL')]
    const select = ({ filter, kind }: { filter?: Filter | null; kind?: string | null }) =>
      things.slice(0, Math.max(0, filter?.min ?? 3)).filter((found) => !kind || found.kind !== kind)
    return {
      entities: [...things, tally],
      root: {
        things: select,
        echo: describe,
        byKind: ({ kind }: { kind?: string | null }) => things.filter((found) => found.kind === (kind ?? null)),
        addLeft: add('l'),
        addRight: add('r'),
        failLeft: () => {
          throw new Error('left refuses')
        },
      },
    }
  },
  argumentValues: {
    filter: [null, { min: 2 }, { min: 3, kinds: ['BIG', 'SMALL'], inner: { min: -1 } }, {}],
    list: [[[1, null], null], 3, [4], null],
    json: [null, { deep: [1, 'x', { y: null }] }, 'text', 12.5],
    number: [0.5, 3, -1e10, null],
    text: ['"quoted" \n 中文 😀', '', null],
  },
}
