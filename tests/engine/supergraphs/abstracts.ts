import type { Fixture } from '../kit/fixture.ts'

/** Interfaces and unions whose members differ between subgraphs, and branches that hold different things under one name. */
export const abstracts: Fixture = {
  name: 'abstracts',
  subgraphs: {
    archive: /* GraphQL */ `
      type Query {
        documents: [Document!]!
        latest: Document
        search(text: String): [Found]
        shelves: [[Document]]
      }
      interface Document {
        id: ID!
        title: String
        parent: Document
      }
      type Permit implements Document @key(fields: "id") {
        id: ID!
        title: String
        parent: Document
        mark: String
        size: Int
        holder: Person
      }
      type Map implements Document @key(fields: "id") {
        id: ID!
        title: String
        parent: Document
        mark: Int
        size: Int!
        holder: Person!
      }
      type Person @key(fields: "id") {
        id: ID!
      }
      union Found = Permit | Person
    `,
    people: /* GraphQL */ `
      type Query {
        people: [Person!]
        anyone: Being
      }
      type Person @key(fields: "id") {
        id: ID!
        name(length: Int): String
        friends: [Person]
        company: Company
      }
      type Company @key(fields: "id") {
        id: ID!
        name: String
        owner: Owner
      }
      union Being = Person | Company
      union Owner = Company | Person
    `,
    marks: /* GraphQL */ `
      type Query {
        best: Found
      }
      type Permit @key(fields: "id") {
        id: ID!
        score(scale: Int): Int
        signs: [Sign]
      }
      type Map @key(fields: "id") {
        id: ID!
        score(scale: Int): String!
        signs: [Sign!]!
      }
      type Company @key(fields: "id") {
        id: ID!
        rank: Int
      }
      interface Sign {
        label: String
      }
      type Seal implements Sign {
        label: String
        by: Person
      }
      type Stamp implements Sign {
        label: String
        by: [Person!]
      }
      type Person @key(fields: "id") {
        id: ID!
        honours: Int
      }
      union Found = Permit | Company
    `,
  },
  createWorld() {
    const person = (id: string, name: string) => ({
      __typename: 'Person',
      id,
      name: ({ length }: { length?: number | null }) => (length == null ? name : name.slice(0, length)),
      honours: Number(id.slice(1)) * 3,
      friends: (): unknown[] => [people[0], null, people[1]],
      company: (): unknown => (id === 'p2' ? null : company),
    })
    const people = [person('p1', '王小明'), person('p2', 'Erika "Q" \\ Lin'), person('p3', '张三')] as const
    const company = { __typename: 'Company', id: 'c1', name: '建筑公司', rank: 7, owner: () => people[2] }
    const score =
      (base: number) =>
      ({ scale }: { scale?: number | null }) =>
        base * (scale ?? 1)
    const permit = (id: string, parent: () => unknown) => ({
      __typename: 'Permit',
      id,
      title: `Permit ${id}`,
      parent,
      mark: `P-${id}`,
      size: null,
      holder: people[1],
      score: score(5),
      signs: [{ __typename: 'Seal', label: 'seal', by: people[0] }, null],
    })
    const map = (id: string, parent: () => unknown) => ({
      __typename: 'Map',
      id,
      title: null,
      parent,
      mark: 42,
      size: 9,
      holder: people[0],
      score: (given: { scale?: number | null }) => `#${score(2)(given)}`,
      signs: [{ __typename: 'Stamp', label: 'stamp', by: [people[1], people[2]] }],
    })
    const first = permit('d1', () => null)
    const second = map('d2', () => first)
    const third = permit('d3', () => second)
    const documents = [first, second, third]
    return {
      entities: [...people, company, ...documents],
      root: {
        documents,
        latest: third,
        search: () => [first, people[1], null, third],
        shelves: [[first, null], null, [], [second]],
        people,
        anyone: company,
        best: company,
      },
    }
  },
}
