import type { Fixture } from '../kit/fixture.ts'

/** Fields that fail and values that are missing, at every depth of non-null lists and objects. */
export const nulls: Fixture = {
  name: 'nulls',
  subgraphs: {
    tree: /* GraphQL */ `
      type Query {
        root: Node
        sure: Node!
        nodes: [Node!]
        grid: [[Node!]!]
      }
      type Node @key(fields: "id") {
        id: ID!
        next: Node
        must: Node!
        many: [Node!]
        all: [Node!]!
        some: [Node]!
      }
    `,
    leaf: /* GraphQL */ `
      type Node @key(fields: "id") {
        id: ID!
        plain: String
        strict: String!
        broken: String
        fatal: String!
        inner: Inner
        firm: Inner!
      }
      type Inner {
        ok: Int
        bad: Int!
        items: [Int!]
        texts: [String]!
      }
    `,
  },
  createWorld() {
    const fail = (id: string) => () => {
      throw new Error(`${id} failed`)
    }
    const inner = (id: string) => ({
      ok: 1,
      bad: id === 'n2' ? fail(`${id}.bad`) : 2,
      items: id === 'n3' ? [1, fail('item')] : [1, 2],
      texts: ['a', null],
    })
    const node = (n: number) => ({
      __typename: 'Node',
      id: `n${n}`,
      plain: n === 1 ? null : `plain ${n}`,
      strict: `strict ${n}`,
      broken: fail(`n${n}.broken`),
      fatal: n === 1 ? fail(`n${n}.fatal`) : 'fine',
      inner: () => inner(`n${n}`),
      firm: () => inner(`n${n}`),
      next: (): unknown => all[n + 1] ?? null,
      must: (): unknown => all[(n + 1) % 4],
      many: (): unknown[] => [all[0], all[1]],
      all: (): unknown[] => [all[2], all[3]],
      some: (): unknown[] => [all[1], null],
    })
    const all = [0, 1, 2, 3].map(node)
    return {
      entities: all,
      root: { root: all[0], sure: all[2], nodes: all, grid: [[all[0]], [all[1], all[2]], []] },
    }
  },
}
