import type { Fixture } from '../kit/fixture.ts'

/** A union behind shared fields, with members that only one of the subgraphs knows. */
export const partial: Fixture = {
  name: 'partial',
  subgraphs: {
    paper: /* GraphQL */ `
      type Query {
        paperFile: File
        bothFile: File @shareable
      }
      type File @key(fields: "id") {
        id: ID!
        cover: Cover @shareable
      }
      type Cover @shareable {
        parts: [Part!]!
      }
      union Part = Note | Sheet
      type Note @shareable {
        text(length: Int): String
      }
      type Sheet {
        width: Int
        stamp(colour: String): Stamp
      }
      type Stamp {
        colour: String
      }
    `,
    screen: /* GraphQL */ `
      type Query {
        screenFile: File
        bothFile: File @shareable
      }
      type File @key(fields: "id") {
        id: ID!
        cover: Cover @shareable
        preview: Cover
      }
      type Cover @shareable {
        parts: [Part!]!
      }
      union Part = Note | Clip
      type Note @shareable {
        text(length: Int): String
      }
      type Clip {
        seconds: Int
      }
    `,
  },
  createWorld() {
    const cut = ({ length }: { length?: number | null }) => '备注'.slice(0, length ?? 2)
    const note = { __typename: 'Note', text: cut }
    const stamp = ({ colour }: { colour?: string | null }) => ({ colour: colour ?? 'red' })
    const sheet = { __typename: 'Sheet', width: 210, stamp }
    const clip = { __typename: 'Clip', seconds: 9 }
    const preview = { parts: [note, clip] }
    const file = (id: string, cover: unknown) => ({ __typename: 'File', id, cover, preview })
    const paperFile = file('f1', { parts: [note, sheet] })
    const screenFile = file('f2', { parts: [clip, note] })
    const bothFile = file('f3', { parts: [note] })
    return { entities: [paperFile, screenFile, bothFile], root: { paperFile, screenFile, bothFile } }
  },
}
