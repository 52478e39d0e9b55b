import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, parse } from 'graphql'

const sharedFile = join(import.meta.dirname, '..', 'shared.graphql')

/** The shared definitions followed by those of `folder/schema.graphql` and of its datasets, with no source positions kept. */
export function readTypeDefs(folder: string): DocumentNode {
  const { own, shared, published } = readParts(folder)
  return parse(`${shared}\n${own}\n${published}`, { noLocation: true })
}

/** The same as one text, with the folder's own definitions first (or `own` in their place), so that lines are those of its file. */
export function readSdl(folder: string, own?: string): string {
  const parts = readParts(folder)
  return `${own ?? parts.own}\n${parts.shared}\n${parts.published}`
}

function readParts(folder: string) {
  const publishing = join(folder, '__generated__', 'publishing.graphql')
  return {
    own: readFileSync(join(folder, 'schema.graphql'), 'utf8'),
    shared: readFileSync(sharedFile, 'utf8'),
    published: existsSync(publishing) ? readFileSync(publishing, 'utf8') : '',
  }
}
