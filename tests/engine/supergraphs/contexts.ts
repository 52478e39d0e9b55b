import type { Fixture } from '../kit/fixture.ts'

/** Arguments that are set from a type further up (`@context`, `@fromContext`), one of them from another subgraph. */
export const contexts: Fixture = {
  name: 'contexts',
  subgraphs: {
    shops: /* GraphQL */ `
      type Query {
        shops: [Shop]
      }
      type Shop @key(fields: "id") @context(name: "shop") {
        id: ID!
        name: String
        currency: String! @external
        goods: [Good!]
        best: Good
      }
      type Good @key(fields: "id") {
        id: ID!
        title: String
        tag(shop: String @fromContext(field: "$shop { name }"), long: Boolean): String
        price(currency: String @fromContext(field: "$shop { currency }")): String
      }
    `,
    rates: /* GraphQL */ `
      type Query {
        anyShop: Shop
      }
      type Shop @key(fields: "id") {
        id: ID!
        currency: String!
      }
      type Good @key(fields: "id") {
        id: ID!
        weight: Int
      }
    `,
  },
  createWorld() {
    const good = (id: string, shop: string, currency: string) => ({
      __typename: 'Good',
      id,
      title: `Good ${id}`,
      weight: 3,
      tag: ({ long }: { long?: boolean | null }) => `${shop}/${id}${long ? '!' : ''}`,
      price: `${currency} ${id}`,
    })
    const shop = (id: string, name: string, currency: string) => {
      const goods = [good(`${id}g1`, name, currency), good(`${id}g2`, name, currency)]
      return { __typename: 'Shop', id, name, currency, goods, best: goods[1] }
    }
    const shops = [shop('s1', '百货', 'CNY'), shop('s2', 'Kiosk', 'EUR')] as const
    return { entities: [...shops, ...shops.flatMap(({ goods }) => goods)], root: { shops, anyShop: shops[0] } }
  },
  resolvers: {
    shops: {
      Good: {
        tag: ({ id }: { id?: string }, args: { shop?: string; long?: boolean | null }) =>
          `${args.shop}/${id}${args.long ? '!' : ''}`,
        price: ({ id }: { id?: string }, args: { currency?: string }) => `${args.currency} ${id}`,
      } as never,
    },
  },
}
