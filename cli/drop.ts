import type { Command } from 'commander'
import { existsSync } from 'node:fs'
import { pino } from 'pino'
import { systemClock } from '#schema/clock.ts'
import { runUntilStopped, say } from './graceful.ts'
import { watchDropFolder } from './intake/watchDropFolder.ts'
import { PublishError } from './publish/publishError.ts'

interface Flags {
  readonly folder: string
  readonly url: string
  readonly token?: string
}

/** `heliograph drop`: a watched folder on a machine that is not the hub's. */
export function addCommand(program: Command): void {
  program
    .command('drop')
    .description(
      'Watch a folder and publish what is put into <folder>/<department>/<entity>/. The hub does so itself with DROP_FOLDER.',
    )
    .requiredOption('--folder <folder>', 'the folder to watch')
    .option(
      '--url <url>',
      'the hub; HELIOGRAPH_URL unless given',
      process.env['HELIOGRAPH_URL'] ?? 'http://127.0.0.1:4000',
    )
    .option('--token <token>', 'a token of the role PUBLISHER; HELIOGRAPH_TOKEN unless given')
    .addHelpText(
      'after',
      `
A file is taken when it did not change for 5 seconds or <file>.done stands beside it; names ending in .part or .tmp are left alone.
It goes to done/ with its receipt, or to refused/ with its refused rows. mapping.json in the folder is its mapping.

Example:
  heliograph drop --folder /srv/drop   # takes /srv/drop/land/parcels/宗地.csv`,
    )
    .action(drop)
}

async function drop({ folder, url, token = process.env['HELIOGRAPH_TOKEN'] }: Flags): Promise<void> {
  if (!token) throw new PublishError('TOKEN_MISSING')
  if (!existsSync(folder)) throw new PublishError('FILE_NOT_FOUND', { file: folder })
  const log = pino({ level: process.env['LOG_LEVEL'] || 'info' })
  await runUntilStopped(() =>
    Promise.resolve(watchDropFolder({ folder, url, log, clock: systemClock, tokenOf: () => Promise.resolve(token) })),
  )
  say(`watching ${folder}; Ctrl-C stops it`)
}
