import type { Fixture } from '../kit/fixture.ts'

/** Entities with several keys, compound and nested keys, keys that are null, keys that do not resolve, circular references. */
export const keys: Fixture = {
  name: 'keys',
  subgraphs: {
    registry: /* GraphQL */ `
      type Query {
        parcels: [Parcel]
        parcel(id: ID!): Parcel
      }
      type Parcel @key(fields: "id") @key(fields: "code") {
        id: ID!
        code: String
        owner: Owner
        neighbours: [Parcel!]
      }
      type Owner @key(fields: "id country { code }") {
        id: ID!
        country: Country
      }
      type Country {
        code: String
      }
    `,
    survey: /* GraphQL */ `
      type Query {
        surveyed: [Parcel!]
      }
      type Parcel @key(fields: "code") @key(fields: "number") {
        code: String
        number: Int
        area: Float
      }
      type Owner @key(fields: "id country { code }") {
        id: ID!
        country: Country
        name: String
        parcels: [Parcel]
      }
      type Country {
        code: String
      }
    `,
    tax: /* GraphQL */ `
      type Query {
        bills: [Bill]
      }
      type Bill {
        amount: Int
        parcel: Parcel
      }
      type Parcel @key(fields: "number") {
        number: Int
        due: Int
      }
    `,
    plans: /* GraphQL */ `
      type Query {
        plans: [Plan]
      }
      type Plan {
        title: String
        parcels: [Parcel]
      }
      type Parcel @key(fields: "id", resolvable: false) {
        id: ID!
      }
    `,
  },
  createWorld() {
    const owners = [1, 2].map((n) => ({
      __typename: 'Owner',
      id: `o${n}`,
      country: { code: n === 1 ? 'CN' : 'DE' },
      name: `Owner ${n}`,
      parcels: (): unknown[] => [parcels[0], null, parcels[n]],
    }))
    const parcel = (n: number, code: string | null) => ({
      __typename: 'Parcel',
      id: `k${n}`,
      code,
      number: 100 + n,
      area: n * 1.5,
      due: n * 1000,
      owner: owners[n % 2],
      neighbours: (): unknown[] => [parcels[(n + 1) % 3], parcels[0]],
    })
    const parcels = [parcel(0, 'c0'), parcel(1, 'c1'), parcel(2, 'c2')]
    return {
      entities: [...parcels, ...owners],
      root: {
        parcels: [...parcels, null, parcels[1]],
        parcel: ({ id }: { id: string }) => parcels.find((found) => found.id === id) ?? null,
        surveyed: [parcels[2], parcels[1]],
        bills: [
          { amount: 1, parcel: parcels[1] },
          { amount: 2, parcel: null },
          { amount: 3, parcel: parcels[1] },
        ],
        plans: [{ title: 'North', parcels: [parcels[0], parcels[2]] }, null],
      },
    }
  },
  argumentValues: { id: ['k0', 'k1', 'k2', 'none'] },
}
