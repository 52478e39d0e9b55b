import { type Command, InvalidArgumentError } from 'commander'
import { constants } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { pino } from 'pino'
import { civilDate, dayNumber, systemClock } from '#schema/clock.ts'
import { InternalError } from '#schema/errors.ts'
import { exportCases } from '../subgraphs/approvals/commands/cityReports/exportCases.ts'
import { checkPeriod, type Period } from '../subgraphs/approvals/rules/caseStatistics.ts'
import { refuseOpenPeriod } from '../subgraphs/approvals/rules/cityReports/period.ts'
import { openDatabases } from './hub/databases.ts'
import { readSettings } from './hub/settings.ts'

interface Flags extends Period {
  readonly out?: string
  readonly dryRun?: boolean
}

/** `heliograph city-report`: what `submitCityReport` sends, as a file. */
export function addCommand(program: Command): void {
  program
    .command('city-report')
    .description(
      'Write the decided cases of a period as the city’s platform is sent them, to hand them over where there is no network. Keeps no report.',
    )
    .requiredOption('--from <day>', 'the first day of the decisions, YYYY-MM-DD', readDay)
    .requiredOption('--to <day>', 'the last day, before today', readDay)
    .option('--out <file>', 'where to write it: a file that is not there yet')
    .option('--dry-run', 'write nothing; print how many cases there are, and the hash')
    .addHelpText('after', '\nExample:\n  heliograph city-report --from 2026-10-01 --to 2026-10-31 --out october.jsonl')
    .action(async (flags: Flags, command: Command) => {
      if (flags.out === undefined && !flags.dryRun) command.error('error: expected --out <file> or --dry-run')
      await writeReport(flags)
    })
}

async function writeReport({ from, to, out, dryRun = false }: Flags): Promise<void> {
  const period = checkPeriod({ from, to })
  const open = refuseOpenPeriod(period, civilDate(systemClock()))
  if (open !== null) throw new InternalError('CONFIGURATION_INVALID', `${open.reason.rule.en} ${open.reason.remedy.en}`)
  const settings = readSettings({ LOG_LEVEL: 'warn', ...process.env })
  const databases = await openDatabases({
    names: ['approvals'],
    environment: process.env,
    dataFolder: settings.dataFolder,
    log: pino({ level: settings.logLevel }),
    command: 'city-report',
  })
  try {
    const database = databases.byName['approvals']
    if (!database) throw new TypeError('No database was opened for approvals.')
    const { path, rows, contentHash, remove } = await exportCases(database, period)
    try {
      if (out !== undefined && !dryRun) await copyFile(path, out, constants.COPYFILE_EXCL)
    } finally {
      await remove()
    }
    process.stdout.write(`${rows} cases, SHA-256 ${contentHash}\n`)
  } finally {
    await databases.close()
  }
}

function readDay(text: string): string {
  try {
    dayNumber(text)
    return text
  } catch {
    throw new InvalidArgumentError('Expected a day such as 2026-10-31.')
  }
}
