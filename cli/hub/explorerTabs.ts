import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExplorerTab } from '../../gateway/explorer/addExplorer.ts'

const folder = join(import.meta.dirname, '..', '..', 'docs', 'queries')

/** The first queries of the README, then those of the departments that came later, one file each, with their variables beside them. */
export const readExplorerTabs = (): ExplorerTab[] => [...readTabs(folder), ...readTabs(join(folder, 'departments'))]

function readTabs(from: string): ExplorerTab[] {
  if (!existsSync(from)) return []
  const files = readdirSync(from).filter((name) => name.endsWith('.graphql'))
  return files.toSorted().map((file) => {
    const variables = join(from, file.replace('.graphql', '.json'))
    return {
      query: readFileSync(join(from, file), 'utf8'),
      ...(existsSync(variables) && { variables: readFileSync(variables, 'utf8') }),
    }
  })
}
