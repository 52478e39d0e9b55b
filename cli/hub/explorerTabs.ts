import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExplorerTab } from '../../gateway/explorer/addExplorer.ts'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'queries')

/** The first queries of the README, one file each, with their variables beside them. */
export function readExplorerTabs(): ExplorerTab[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  return files.toSorted().map((file) => {
    const variables = join(folder, file.replace('.graphql', '.json'))
    return {
      query: readFileSync(join(folder, file), 'utf8'),
      ...(existsSync(variables) && { variables: readFileSync(variables, 'utf8') }),
    }
  })
}
