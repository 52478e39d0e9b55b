import { createHash } from 'node:crypto'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { Database } from '#schema/database/pool.ts'
import { InternalError } from '#schema/errors.ts'
import { publishBatch } from '#schema/events/publishBatch.ts'
import { createSlices, subgraphNames, type SubgraphName } from './slices/index.ts'
import { createWorld } from './world/createWorld.ts'
import type { Slice } from './world/types.ts'

/** What to seed, and where. */
export interface SeedOptions {
  readonly databases: Readonly<Record<SubgraphName, Database>>
  readonly clock: Clock
  /** 1 when absent. */
  readonly seed?: number
  /** The last day of the data; when absent the day of the first seeding, which is stored. */
  readonly until?: string
  /** How many cases there shall be; 2,000 when absent. */
  readonly cases?: number
  /** The subgraphs whose databases can be reached, all when absent; a later seeding fills the others. */
  readonly reachable?: ReadonlySet<string>
  /** Takes a district that is remembered as complete for what it is, without asking every table. */
  readonly trustRemembered?: boolean
  /** Called every some thousand rows with the table and its rows so far. */
  readonly onProgress?: (table: string, rows: number) => void
}

/** What a seeding did. */
export interface SeedReport {
  readonly seed: number
  readonly until: string
  readonly cases: number
  /** Rows written now; 0 where everything was there. */
  readonly rows: number
}

/** The district that a database holds. */
interface StoredDistrict {
  readonly seed: number
  readonly until: string
  readonly cases: number
  /** The subgraphs that were complete; one that came later is filled at the next seeding. */
  readonly subgraphs: readonly string[]
}

const defaultCases = 2_000

/**
 * Fills the eight subgraphs with one demonstration district, through the same path as departments publish. Seeding again
 * changes nothing; a larger `cases` adds the missing ones. The subgraph approvals, which remembers the district, must be
 * reachable; it counts as complete once all were. @throws InternalError CONFIGURATION_INVALID where the database holds a
 * district of another seed or day.
 */
export async function seedDistrict(options: SeedOptions): Promise<SeedReport> {
  const { databases, clock } = options
  const stored = await openDistrict(databases.approvals)
  assertSameDistrict(stored, options)
  const { seed, until } = stored ?? { seed: options.seed ?? 1, until: options.until ?? civilDate(clock()) }
  const cases = Math.max(options.cases ?? defaultCases, stored?.cases ?? 0)
  if (options.trustRemembered && stored && isComplete(stored, cases)) return { seed, until, cases, rows: 0 }
  const world = createWorld({ seed, until })
  const slices = createSlices(world, { firstCase: stored?.cases ?? 0, cases })
  const reachable = subgraphNames.filter((name) => options.reachable?.has(name) ?? true)
  if (!stored) await storeDistrict(databases.approvals, { seed, until, cases: 0, subgraphs: [] })
  let rows = 0
  for (const name of reachable) {
    rows += await publishSlice(databases[name], slices[name], { ...options, seed, until })
  }
  if (reachable.length === subgraphNames.length) {
    await storeDistrict(databases.approvals, { seed, until, cases, subgraphs: subgraphNames })
  }
  return { seed, until, cases, rows }
}

const isComplete = (stored: StoredDistrict, cases: number): boolean =>
  stored.cases === cases && subgraphNames.every((name) => stored.subgraphs.includes(name))

interface PublishOptions extends Pick<SeedOptions, 'clock' | 'onProgress'> {
  readonly seed?: number
  readonly until?: string
}

/** Publishes the tables of one slice; the batch is named after what is in it, so a second time changes nothing. */
export async function publishSlice(
  database: Database,
  { subgraph, source, tables }: Slice,
  { seed, until, clock, onProgress }: PublishOptions,
): Promise<number> {
  let written = 0
  for (const { table, rows, part = '', bulk = false, keepPresent = table.startsWith('known_') } of tables) {
    const batchId = namedUuid(`demonstration ${seed} ${until} ${subgraph}.${table} ${part}`)
    const batch = { schema: subgraph, table, batchId, source, recordedAt: clock(), rows, bulk, keepPresent }
    written += await publishBatch(database, batch, (count) => onProgress?.(`${subgraph}.${table}`, count))
  }
  return written
}

/** A UUID made of the name's SHA-256 (RFC 9562, version 8). */
function namedUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Which district a database holds stands in a schema of its own, apart from the departments' data. */
async function openDistrict(database: Database): Promise<StoredDistrict | undefined> {
  await database.transaction(async ({ client }) => {
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('heliograph demonstration'))`)
    await client.query('CREATE SCHEMA IF NOT EXISTS demo')
    await client.query(
      'CREATE TABLE IF NOT EXISTS demo.district (seed int NOT NULL, until text NOT NULL, cases int NOT NULL)',
    )
    await client.query(`ALTER TABLE demo.district ADD COLUMN IF NOT EXISTS subgraphs text[] NOT NULL DEFAULT '{}'`)
  })
  const [stored] = await database.query<StoredDistrict>(undefined, 'SELECT * FROM demo.district')
  return stored
}

async function storeDistrict(database: Database, { seed, until, cases, subgraphs }: StoredDistrict): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.query(undefined, 'DELETE FROM demo.district')
    await transaction.query(undefined, 'INSERT INTO demo.district VALUES ($1, $2, $3, $4)', [
      seed,
      until,
      cases,
      [...subgraphs],
    ])
  })
}

function assertSameDistrict(stored: StoredDistrict | undefined, { seed, until }: SeedOptions): void {
  if (!stored) return
  const same = (seed ?? stored.seed) === stored.seed && (until ?? stored.until) === stored.until
  if (same) return
  throw new InternalError(
    'CONFIGURATION_INVALID',
    `The database holds the demonstration district of seed ${stored.seed} until ${stored.until}; ` +
      'a different one needs an empty database.',
  )
}
