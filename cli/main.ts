import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { Command } from 'commander'
import { fail } from './fail.ts'

// Stripping types from some hundred files is most of a warm start; the cache lives in the system's temporary folder.
enableCompileCache()

/** One file per command, loaded only where it is the one that runs (or all, to list them). */
const commands = {
  start: () => import('./start.ts'),
  gateway: () => import('./gateway.ts'),
  seed: () => import('./seed.ts'),
  migrate: () => import('./migrate.ts'),
  compose: () => import('./compose.ts'),
  token: () => import('./token.ts'),
  pull: () => import('./pull.ts'),
  drop: () => import('./drop.ts'),
  publish: () => import('./publish.ts'),
  subgraph: () => import('./subgraph.ts'),
  supergraph: () => import('./supergraph.ts'),
  department: () => import('./department.ts'),
  'city-report': () => import('./cityReport.ts'),
  events: () => import('./events.ts'),
  doctor: () => import('./doctor.ts'),
} as const

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const program = new Command('heliograph')
  .description('A GraphQL federation hub for a district approval office.')
  .version(version)
  .showHelpAfterError('Try `heliograph --help`.')

const [, , named = ''] = process.argv
const loaders = Object.entries(commands).filter(([name]) => name === named || !(named in commands))
for (const [, load] of loaders) (await load()).addCommand(program)

await program.parseAsync().catch(fail)
