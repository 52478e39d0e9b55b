import type { Command } from 'commander'
import { pino } from 'pino'
import { systemClock } from '#schema/clock.ts'
import { migrateAll } from '#schema/database/migrate.ts'
import { InternalError } from '#schema/errors.ts'
import { parseDate } from '#schema/scalars/Date.ts'
import { seedDistrict, type SeedOptions } from '../demo/seed.ts'
import { openDatabases } from './hub/databases.ts'
import { readSettings } from './hub/settings.ts'
import { migrationTargets, registryName } from './hub/preparation.ts'
import { loadManifests } from './hub/subgraphs.ts'

interface SeedFlags {
  readonly seed?: string
  readonly until?: string
  readonly cases?: string
}

/** `heliograph seed`: the demonstration district. */
export function addCommand(program: Command): void {
  program
    .command('seed')
    .description('Fill the database with the demonstration district; a second time changes nothing.')
    .option('--seed <number>', 'another district (1 unless given)')
    .option('--until <date>', 'the last day of its data, YYYY-MM-DD (the day of the first seeding unless given)')
    .option('--cases <number>', 'how many cases there shall be, 2,000 to 10,000,000 (2,000 unless given)')
    .addHelpText('after', '\nExamples:\n  heliograph seed\n  heliograph seed --cases 1000000')
    .action(seed)
}

async function seed(flags: SeedFlags): Promise<void> {
  const wishes = readFlags(flags)
  const settings = readSettings({ LOG_LEVEL: 'warn', ...process.env })
  const manifests = await loadManifests()
  const databases = await openDatabases({
    names: [...manifests.map(({ name }) => name), registryName],
    environment: process.env,
    dataFolder: settings.dataFolder,
    log: pino({ level: settings.logLevel }),
    command: 'seed',
    statementTimeoutMs: 0,
  })
  try {
    await migrateAll(migrationTargets(manifests, databases))
    const began = performance.now()
    const onProgress = reportProgress(began)
    const report = await seedDistrict({
      ...wishes,
      databases: databases.byName as SeedOptions['databases'],
      clock: systemClock,
      onProgress,
    })
    const seconds = (performance.now() - began) / 1_000
    const rate = report.rows > 0 ? `, ${Math.round(report.rows / seconds)} rows a second` : ': nothing to add'
    process.stdout.write(
      `the district of seed ${report.seed} until ${report.until} holds ${report.cases} cases; ` +
        `${report.rows} rows written in ${seconds.toFixed(1)} s${rate}\n`,
    )
  } finally {
    await databases.close()
  }
}

function readFlags({ seed: seedText, until, cases }: SeedFlags): Pick<SeedOptions, 'seed' | 'until' | 'cases'> {
  return {
    ...(seedText !== undefined && { seed: readWhole('--seed', seedText, 0, 2_147_483_647) }),
    ...(until !== undefined && { until: readDate(until) }),
    ...(cases !== undefined && { cases: readWhole('--cases', cases, 2_000, 10_000_000) }),
  }
}

function readDate(text: string): string {
  try {
    return parseDate(text)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new InternalError('CONFIGURATION_INVALID', `--until: ${why}`, { cause })
  }
}

function readWhole(name: string, text: string, min: number, max: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= min && value <= max) return value
  throw new InternalError(
    'CONFIGURATION_INVALID',
    `${name}: expected a whole number from ${min} to ${max}, received "${text}".`,
  )
}

/** One line that moves on a terminal; elsewhere a line every 100,000 rows. */
function reportProgress(began: number): NonNullable<SeedOptions['onProgress']> {
  const terminal = process.stderr.isTTY
  let reported = 0
  return (table, rows) => {
    if (rows < reported) reported = 0
    if (!terminal && rows - reported < 100_000) return
    reported = rows
    const text = `${table} ${rows} rows, ${((performance.now() - began) / 1_000).toFixed(0)} s`
    process.stderr.write(terminal ? `\r\u001B[2K${text}` : `${text}\n`)
  }
}
