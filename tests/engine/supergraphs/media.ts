import type { Fixture } from '../kit/fixture.ts'

/** Interface objects: one subgraph knows the implementations, others only the interface, with @requires and keys that do not resolve. */
export const media: Fixture = {
  name: 'media',
  subgraphs: {
    library: /* GraphQL */ `
      type Query {
        media: [Media!]
        film: Film
        anyMedia: Media
      }
      interface Media @key(fields: "id") {
        id: ID!
        title: String
      }
      type Book implements Media @key(fields: "id") {
        id: ID!
        title: String
        pages: Int
      }
      type Film implements Media @key(fields: "id") {
        id: ID!
        title: String
        minutes: Int
        sequel: Media
      }
    `,
    ratings: /* GraphQL */ `
      type Query {
        rated: [Media]
        topRated: Media
      }
      type Media @interfaceObject @key(fields: "id") {
        id: ID!
        title: String @external
        rating: Int
        headline: String @requires(fields: "title")
        reviews: [Review]
      }
      type Review @key(fields: "id") {
        id: ID!
        text: String
      }
    `,
    lists: /* GraphQL */ `
      type Query {
        lists: [List]
      }
      type List {
        name: String
        items: [Media!]!
      }
      type Media @interfaceObject @key(fields: "id", resolvable: false) {
        id: ID!
      }
      type Review @key(fields: "id") {
        id: ID!
        likes: Int
        about: Media
      }
    `,
  },
  createWorld() {
    const base = (id: string, title: string) => ({
      $interfaces: ['Media'],
      id,
      title,
      rating: title.length,
      headline: `*${title}*`,
      reviews: (): unknown[] => reviews.slice(0, id === 'm1' ? 1 : 2),
    })
    const book = { ...base('m1', '三体'), __typename: 'Book', pages: 300 }
    const film = { ...base('m2', 'Film'), __typename: 'Film', minutes: 90, sequel: () => other }
    const other = { ...base('m3', 'Sequel'), __typename: 'Film', minutes: 100, sequel: () => book }
    const all = [book, film, other]
    const review = (id: string, about: unknown) => ({ __typename: 'Review', id, text: `About ${id}`, likes: 4, about })
    const reviews = [review('r1', book), review('r2', other)]
    return {
      entities: [...all, ...reviews],
      root: {
        media: all,
        film,
        anyMedia: book,
        rated: [film, book],
        topRated: other,
        lists: [
          { name: 'one', items: [book, film] },
          { name: 'none', items: [] },
        ],
      },
    }
  },
  resolvers: {
    ratings: { Media: { headline: ({ $ref }) => `*${$ref['title']}*` } },
  },
}
