import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, parse } from 'graphql'

const sharedFile = join(import.meta.dirname, '..', 'shared.graphql')

/** The shared definitions followed by those of `folder/schema.graphql` and of its datasets, with no source positions kept. */
export function readTypeDefs(folder: string): DocumentNode {
  const own = readFileSync(join(folder, 'schema.graphql'), 'utf8')
  const publishing = join(folder, '__generated__', 'publishing.graphql')
  const published = existsSync(publishing) ? readFileSync(publishing, 'utf8') : ''
  return parse(`${readFileSync(sharedFile, 'utf8')}\n${own}\n${published}`, { noLocation: true })
}
