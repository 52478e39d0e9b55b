import type { Fixture } from '../kit/fixture.ts'

/** An interface of which one implementation is hidden from clients. */
export const hidden: Fixture = {
  name: 'hidden',
  subgraphs: {
    only: /* GraphQL */ `
      type Query {
        open: Paper
        mixed: [Paper]
      }
      interface Paper {
        label: String
      }
      type Notice implements Paper {
        label: String
      }
      type Secret implements Paper @inaccessible {
        label: String
      }
    `,
  },
  createWorld() {
    const open = { __typename: 'Notice', label: 'open' }
    return { entities: [], root: { open, mixed: [open, { __typename: 'Secret', label: 'secret' }] } }
  },
}
