import type { Fixture } from '../kit/fixture.ts'

interface Price {
  readonly currency: string
}

const rates: Record<string, number> = { USD: 1, EUR: 2, CNY: 7 }

/** @requires with arguments that differ, with fragments, of requires of requires, and in circles. */
export const requires: Fixture = {
  name: 'requires',
  subgraphs: {
    goods: /* GraphQL */ `
      type Query {
        goods: [Good!]
        good: Good
      }
      type Good @key(fields: "upc") {
        upc: String!
        name: String
        price(currency: String!): Int
        size: Size
        pack: Pack
        parts: [Part!]
        weight: Int
        base: Int @external
        doubled: Int @requires(fields: "base")
      }
      type Size {
        w: Int
        h(unit: String): Int
      }
      interface Pack {
        label: String
      }
      type Box implements Pack {
        label: String
        sides: Int
      }
      type Bag implements Pack {
        label: String
        litres: Int
      }
      type Part {
        code: String
        count: Int
      }
    `,
    stock: /* GraphQL */ `
      type Good @key(fields: "upc") {
        upc: String!
        price(currency: String!): Int @external
        size: Size @external
        pack: Pack @external
        parts: [Part!] @external
        weight: Int @external
        dollars: String @requires(fields: "price(currency: \\"USD\\")")
        euros: String @requires(fields: "price(currency: \\"EUR\\") weight")
        area: Int @requires(fields: "size { w h(unit: \\"cm\\") }")
        wrap: String @requires(fields: "pack { ... on Box { sides } ... on Bag { litres } }")
        partCount: Int @requires(fields: "parts { count code }")
        base: Int
        inStock: Boolean
        quadrupled: Int @requires(fields: "doubled")
        doubled: Int @external
      }
      type Size @external {
        w: Int
        h(unit: String): Int
      }
      interface Pack {
        label: String
      }
      type Box implements Pack @external {
        label: String
        sides: Int
      }
      type Bag implements Pack @external {
        label: String
        litres: Int
      }
      type Part @external {
        code: String
        count: Int
      }
    `,
    offers: /* GraphQL */ `
      type Query {
        offers: [Offer]
      }
      type Offer {
        good: Good
        note: String
      }
      type Good @key(fields: "upc") {
        upc: String!
        quadrupled: Int @external
        banner: String @requires(fields: "quadrupled")
      }
    `,
  },
  createWorld() {
    const good = (upc: string, amount: number, pack: Record<string, unknown>, weight: number | null) => ({
      __typename: 'Good',
      upc,
      name: `Good ${upc}`,
      price: ({ currency }: Price) => amount * (rates[currency] ?? 0),
      weight,
      size: { w: amount, h: ({ unit }: { unit?: string | null }) => (unit === 'cm' ? 300 : 3) },
      pack,
      parts: [
        { code: 'a', count: amount },
        { code: 'b', count: 2 },
      ],
      dollars: `$${amount}`,
      euros: `€${amount * 2}/${weight}`,
      area: amount * 300,
      wrap: `${pack['sides'] ?? pack['litres']}`,
      partCount: amount + 2,
      base: amount,
      doubled: amount * 2,
      quadrupled: amount * 4,
      banner: `Now ${amount * 4}!`,
      inStock: amount > 10,
    })
    const goods = [
      good('u1', 10, { __typename: 'Box', label: 'box', sides: 6 }, 5),
      good('u2', 20, { __typename: 'Bag', label: 'bag', litres: 12 }, null),
    ]
    return {
      entities: goods,
      root: {
        goods,
        good: goods[1],
        offers: [{ good: goods[0], note: null }, { good: goods[0], note: 'again' }, null],
      },
    }
  },
  resolvers: {
    goods: { Good: { doubled: ({ $ref }) => Number($ref['base']) * 2 } },
    stock: {
      Good: {
        dollars: ({ $ref }) => `$${$ref['price']}`,
        euros: ({ $ref }) => `€${$ref['price']}/${$ref['weight']}`,
        area: ({ $ref }) => Number($ref['size']?.['w']) * Number($ref['size']?.['h']),
        wrap: ({ $ref }) => `${$ref['pack']?.['sides'] ?? $ref['pack']?.['litres']}`,
        partCount: ({ $ref }) =>
          ($ref['parts'] as unknown as { count: number }[]).reduce((sum, part) => sum + part.count, 0),
        quadrupled: ({ $ref }) => Number($ref['doubled']) * 2,
      },
    },
    offers: { Good: { banner: ({ $ref }) => `Now ${$ref['quadrupled']}!` } },
  },
  argumentValues: { currency: ['USD', 'EUR', 'CNY'], unit: ['cm', 'm', null] },
}
