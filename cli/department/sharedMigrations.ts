import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InternalError } from '#schema/errors.ts'

/** The migrations of a new department: its own first one behind the ledger, then those that all departments share. */
export interface SharedMigrations {
  /** What the first migration of every department begins with, in the schema of the new one. */
  readonly ledger: string
  /** The text of each later migration by its folder, `20261122200000_mutations`. */
  readonly later: ReadonlyMap<string, string>
}

/**
 * What the migrations of all `departments` have in common, but for the name of their schema: so the ledger of a new department is that of
 * the others, whatever became of it. @throws InternalError CONFIGURATION_INVALID where their ledgers differ.
 */
export function readSharedMigrations(root: string, departments: readonly string[], name: string): SharedMigrations {
  const all = departments.map((department) => migrationsOf(root, department))
  const [first = new Map<string, string>(), ...others] = all
  const ledgers = new Set(all.map((migrations) => ledgerOf([...migrations.values()][0] ?? '')))
  const [ledger = ''] = ledgers
  if (ledgers.size !== 1 || ledger === '') {
    throw new InternalError(
      'CONFIGURATION_INVALID',
      'The ledgers at the top of the first migrations differ: `npm test tests/migrations`.',
    )
  }
  const later = [...first].filter(([folder, text]) => others.every((migrations) => migrations.get(folder) === text))
  const inSchema = (text: string) => text.replaceAll(placeholder, name)
  return { ledger: inSchema(ledger), later: new Map(later.map(([folder, text]) => [folder, inSchema(text)])) }
}

/** Stands where a department's migration names its PostgreSQL schema. */
const placeholder = '\u0000'

function migrationsOf(root: string, department: string): Map<string, string> {
  const folder = join(root, 'subgraphs', department, 'prisma', 'migrations')
  const folders = readdirSync(folder).filter((name) => /^\d{14}_/.test(name))
  return new Map(
    folders.toSorted().map((name) => {
      const text = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return [name, text.replaceAll(new RegExp(String.raw`\b${department}\b(?=[._])`, 'g'), placeholder)]
    }),
  )
}

/** From the top to the end of the function that keeps versions. */
function ledgerOf(text: string): string {
  const end = text.indexOf('$$;')
  return end < 0 ? '' : text.slice(0, end + '$$;'.length)
}
