import { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { addCompose } from './compose.ts'
import { addDoctor } from './doctor.ts'
import { addGateway } from './gateway.ts'
import { addMigrate } from './migrate.ts'
import { addSeed } from './seed.ts'
import { addStart } from './start.ts'
import { fail } from './fail.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const program = new Command('heliograph')
  .description('A GraphQL federation hub for a district approval office.')
  .version(version)
  .showHelpAfterError('Try `heliograph --help`.')
for (const add of [addStart, addGateway, addSeed, addMigrate, addCompose, addDoctor]) add(program)

await program.parseAsync().catch(fail)
