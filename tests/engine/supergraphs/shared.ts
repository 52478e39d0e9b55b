import type { Fixture } from '../kit/fixture.ts'

/** Shared root fields, nested @provides (also on interfaces and unions), @override, federation 1 `extends` and @external. */
export const shared: Fixture = {
  name: 'shared',
  subgraphs: {
    one: /* GraphQL */ `
      type Query {
        office: Office @shareable
        cases: [Case] @provides(fields: "desk { clerk { name } } title")
        subject: Subject @provides(fields: "... on Case { title }")
        topic: Topic @provides(fields: "... on Law { label }")
      }
      type Office @shareable {
        name: String
        floor: Int
        rooms: [Room]
      }
      type Room @shareable {
        no: Int
        colour: String
      }
      type Case @key(fields: "id") {
        id: ID!
        title: String @external
        desk: Desk @external
        old: String
      }
      type Desk @key(fields: "id") {
        id: ID!
        clerk: Clerk @external
      }
      type Clerk @key(fields: "id") {
        id: ID!
        name: String @external
      }
      union Subject = Case | Desk
      interface Topic {
        label: String
      }
      type Law implements Topic @key(fields: "id") {
        id: ID!
        label: String @external
      }
    `,
    two: /* GraphQL */ `
      type Query {
        office: Office @shareable
        desks: [Desk]
      }
      type Office @shareable {
        name: String
        phone: String
        rooms: [Room]
      }
      type Room @shareable {
        no: Int
        seats: Int
      }
      type Case @key(fields: "id") {
        id: ID!
        title: String @shareable
        desk: Desk @shareable
        old: String @override(from: "one")
      }
      type Desk @key(fields: "id") {
        id: ID!
        clerk: Clerk @shareable
      }
      type Clerk @key(fields: "id") {
        id: ID!
        name: String @shareable
        age: Int
      }
      type Law @key(fields: "id") {
        id: ID!
        label: String @shareable
        year: Int
      }
    `,
    three: /* GraphQL */ `
      # federation 1
      type Query {
        rush: Case
      }
      type Case @extends @key(fields: "id") {
        id: ID! @external
        rank: Int
      }
      extend type Clerk @key(fields: "id") {
        id: ID! @external
        badge: String
      }
    `,
  },
  createWorld() {
    const clerk = { __typename: 'Clerk', id: 'k1', name: '李', age: 40, badge: 'B1' }
    const desk = { __typename: 'Desk', id: 'd1', clerk }
    const item = (id: string) => ({ __typename: 'Case', id, title: `Case ${id}`, desk, old: `old ${id}`, rank: 3 })
    const cases = [item('s1'), item('s2')]
    const law = { __typename: 'Law', id: 'l1', label: '土地法', year: 1986 }
    const rooms = [
      { no: 1, colour: 'red', seats: 4 },
      { no: 2, colour: null, seats: 2 },
    ]
    return {
      entities: [clerk, desk, ...cases, law],
      root: {
        office: { name: '大厅', floor: 2, phone: '123', rooms },
        cases: [...cases, null],
        subject: cases[0],
        topic: law,
        desks: [desk, desk],
        rush: cases[1],
      },
    }
  },
}
