import { pino } from 'pino'
import { pendingMigrations } from '#schema/database/migrate.ts'
import type { Database } from '#schema/database/pool.ts'
import type { Clock } from '#schema/clock.ts'
import { InternalError } from '#schema/errors.ts'
import { type HubDatabases, openDatabases } from '../hub/databases.ts'
import { migrationTargets } from '../hub/preparation.ts'
import { givenDatabaseUrl } from '../hub/settings.ts'
import { type Check, fail, type Finding, ok, type Patient, warn } from './finding.ts'
import { findHolder } from './patient.ts'

/** Each database: reachable, version, rights, migrations, clock. An embedded server that does not run is not started. */
export const checkDatabases: Check = async (patient) => {
  const { settings, environment, manifests } = patient
  const runs = findHolder(settings.dataFolder) !== undefined
  const within = manifests.filter(({ name }) => runs || givenDatabaseUrl(environment, name) !== undefined)
  const resting =
    within.length < manifests.length ? [ok('the embedded PostgreSQL does not run; `heliograph start` runs it')] : []
  if (within.length === 0) return resting
  const databases = await openDatabases({
    names: within.map(({ name }) => name),
    environment,
    dataFolder: settings.dataFolder,
    log: pino({ level: 'silent' }),
    command: 'doctor',
  })
  try {
    const found = await Promise.all(
      databases.distinct.map((database) => examine(database, { ...patient, manifests: within }, databases)),
    )
    return [...resting, ...found.flat()]
  } finally {
    await databases.close()
  }
}

interface ServerFacts {
  readonly version: number
  readonly release: string
  readonly encoding: string
  readonly readOnly: boolean
  readonly now: Date
}

async function examine(database: Database, patient: Patient, { byName }: HubDatabases): Promise<Finding[]> {
  const { target } = database
  const names = patient.manifests.map(({ name }) => name).filter((name) => byName[name] === database)
  const where = `database ${target} (${names.join(', ')})`
  let facts: ServerFacts | undefined
  try {
    facts = await readFacts(database)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [fail(`${where}: ${why}`, 'start the server, or correct the URL, user and password')]
  }
  if (!facts) return []
  return [
    checkServer(where, facts),
    compareClocks(target, patient.clock, facts.now),
    await checkMigrations(where, database, patient, { byName }),
  ]
}

async function readFacts(database: Database): Promise<ServerFacts | undefined> {
  const [facts] = await database.query<ServerFacts>(
    undefined,
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS release,
       current_setting('server_encoding') AS encoding, clock_timestamp() AS now,
       pg_is_in_recovery() OR current_setting('default_transaction_read_only')::bool AS read_only`,
  )
  return facts
}

function checkServer(where: string, { version, release, encoding, readOnly }: ServerFacts): Finding {
  const what = `${where}: PostgreSQL ${release}`
  if (version < 150_000) return fail(what, 'upgrade it to PostgreSQL 15 or later')
  if (encoding !== 'UTF8') return fail(`${what}, encoding ${encoding}`, `make a database with ENCODING 'UTF8'`)
  if (readOnly) return warn(`${what}, read-only`, 'queries work; publishing and migrations need the primary server')
  return ok(what)
}

const warnAfterMs = 2_000
const failAfterMs = 60_000

/** Time limits run by the hub's clock and records carry the database's: they must agree. */
function compareClocks(target: string, clock: Clock, theirs: Date): Finding {
  const apartMs = Math.abs(clock().getTime() - theirs.getTime())
  const what = `the clock of this machine is ${(apartMs / 1_000).toFixed(1)} s from that of ${target}`
  const advice = 'let both machines keep time by the same NTP server'
  if (apartMs > failAfterMs) return fail(what, advice)
  return apartMs > warnAfterMs ? warn(what, advice) : ok(what)
}

async function checkMigrations(
  where: string,
  database: Database,
  { manifests }: Patient,
  databases: Pick<HubDatabases, 'byName'>,
): Promise<Finding> {
  const targets = migrationTargets(manifests, databases).filter((target) => target.database === database)
  try {
    const pending = await pendingMigrations(targets)
    if (pending.length === 0) return ok(`${where}: migrations up to date`)
    return warn(`${where}: ${pending.length} migrations pending`, '`heliograph start` and `migrate` apply them')
  } catch (error) {
    if (!(error instanceof InternalError)) throw error
    return fail(`${where}: ${error.code}: ${error.message}`, 'see the message; nothing was changed')
  }
}
