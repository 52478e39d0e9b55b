import type { Command } from 'commander'
import { pino } from 'pino'
import { migrateAll, pendingMigrations } from '#schema/database/migrate.ts'
import { openDatabases } from './hub/databases.ts'
import { readSettings } from './hub/settings.ts'
import { migrationTargets, registryName } from './hub/preparation.ts'
import { loadManifests } from './hub/subgraphs.ts'

/** `heliograph migrate`: the migrations of all subgraphs. */
export function addCommand(program: Command): void {
  program
    .command('migrate')
    .description('Apply the migrations of all subgraphs (start does so too).')
    .option('--dry-run', 'only name what would be applied')
    .addHelpText(
      'after',
      '\nExamples:\n  heliograph migrate --dry-run\n  DATABASE_URL=postgresql://user@db/hub heliograph migrate',
    )
    .action(migrate)
}

async function migrate({ dryRun = false }: { dryRun?: boolean }): Promise<void> {
  const settings = readSettings({ LOG_LEVEL: 'warn', ...process.env })
  const manifests = await loadManifests()
  const databases = await openDatabases({
    names: [...manifests.map(({ name }) => name), registryName],
    environment: process.env,
    dataFolder: settings.dataFolder,
    log: pino({ level: settings.logLevel }),
    command: 'migrate',
  })
  try {
    const targets = migrationTargets(manifests, databases)
    const migrations = await (dryRun ? pendingMigrations(targets) : migrateAll(targets))
    for (const { schema, name } of migrations)
      process.stdout.write(`${dryRun ? 'pending' : 'applied'} ${schema}/${name}\n`)
    if (migrations.length === 0) process.stdout.write('the database is up to date\n')
  } finally {
    await databases.close()
  }
}
