import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The departments whose shape a new one takes: those that publish from systems of their own. */
const models = ['land', 'planning', 'construction', 'commerce']

/**
 * What the migrations of the model departments begin with alike, but for the name of their schema, by the folder of the migration: the ledger of
 * the first, and whatever came to all of them since. So the ledger of a new department is that of the others, whatever became of it. The
 * tables of each, which follow, are its own.
 */
export function readSharedMigrations(root: string, name: string): ReadonlyMap<string, string> {
  const [first = new Map<string, string>(), ...others] = models.map((model) => migrationsOf(root, model))
  const shared = [...first].map(([folder, text]): [string, string] => [
    folder,
    others.reduce((begun, migrations) => commonBeginning(begun, migrations.get(folder) ?? ''), text),
  ])
  return new Map(
    shared
      .filter(([, text]) => text.trim() !== '')
      .map(([folder, text]) => [folder, `${text.trimEnd()}\n`.replaceAll(placeholder, name)]),
  )
}

/** Stands where a department's file has its name. */
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

/** The paragraphs, which blank lines part, that two texts begin with. */
function commonBeginning(one: string, other: string): string {
  const others = other.trimEnd().split('\n\n')
  const paragraphs = one.trimEnd().split('\n\n')
  const differs = paragraphs.findIndex((paragraph, index) => paragraph !== others[index])
  return (differs < 0 ? paragraphs : paragraphs.slice(0, differs)).join('\n\n')
}
