import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { supergraphFile, openSupergraphFile } from '#schema/compose.ts'
import { hubServices } from './compose.ts'
import { completeDepartment } from './department/completeDepartment.ts'
import { readIdentity } from './department/identity.ts'
import { type PlannedFile, planDepartment } from './department/planDepartment.ts'
import { writeFiles } from './department/writeFiles.ts'
import { say } from './graceful.ts'
import { loadManifests } from './hub/subgraphs.ts'

const root = join(import.meta.dirname, '..')

interface NewFlags {
  readonly nameZh?: string
  readonly port?: string
  readonly dryRun?: boolean
}

/** `heliograph department new <name>`: a department of the one shape, ready to run. */
export function addCommand(program: Command): void {
  program
    .command('department')
    .description('Departments with a folder of their own in subgraphs/.')
    .command('new <name>')
    .description(
      'Write a new department from the template: schema, tables, resolvers, rules, tests, demonstration data, documentation.',
    )
    .option('--name-zh <name>', 'its Chinese short name; that of the register of organs when absent')
    .option('--port <number>', 'where it listens in the distributed topology; the next free one when absent')
    .option('--dry-run', 'name the files and write none')
    .addHelpText(
      'after',
      '\nExamples:\n  heliograph department new health\n  heliograph department new archives --name-zh 档案 --port 4020',
    )
    .action(newDepartment)
}

async function newDepartment(name: string, { nameZh, port, dryRun }: NewFlags): Promise<void> {
  const wishes = { name, ...(nameZh !== undefined && { nameZh }), ...(port !== undefined && { port }) }
  const identity = readIdentity(wishes, await loadManifests())
  const files = planDepartment(identity, { root, services: await hubServices() })
  process.stdout.write(`${files.map(describe).join('\n')}\n`)
  if (dryRun) return
  const paths = files.map(({ file }) => file).filter((file) => /\.(ts|md|graphql|yml)$/.test(file))
  await writeFiles(root, [...files, ...composedFiles()], [`subgraphs/${name}`], () =>
    completeDepartment(root, paths, (what) => say(what)),
  )
  process.stdout.write(nextSteps(name))
}

const describe = ({ file, before }: PlannedFile): string => `${before === null ? 'new     ' : 'changed '} ${file}`

/** The supergraph is composed anew; should a later step fail, it is put back too. */
const composedFiles = (): PlannedFile[] =>
  [supergraphFile, openSupergraphFile].map((path) => {
    const before = readFileSync(path, 'utf8')
    return { file: path.slice(root.length + 1), text: before, before }
  })

const nextSteps = (name: string): string => `
The department ${name} is in the graph. Next:
  npx vitest run subgraphs/${name}     its tests
  npm start                            its tables, its data, and its query in the explorer
  docs/departments/${name}.md          what is where
`
