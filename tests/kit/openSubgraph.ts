import { join } from 'node:path'
import { pino } from 'pino'
import { createReadActor, issueToken, type Role } from '#schema/actor.ts'
import type { Clock } from '#schema/clock.ts'
import { migrate } from '#schema/database/migrate.ts'
import { openDatabase } from '#schema/database/pool.ts'
import { createSubgraph, type Subgraph, type SubgraphManifest, type SubgraphResult } from '#schema/createSubgraph.ts'
import { createCursorCodec } from '#schema/lists/cursor.ts'
import { createReceiptSigner } from '#schema/publishing/receipts.ts'
import { publishSlice } from '../../demo/seed.ts'
import { createWorld } from '../../demo/world/createWorld.ts'
import type { Slice, SliceOptions, World } from '../../demo/world/types.ts'
import { createDatabase, templateDatabase } from './createDatabase.ts'

/** The demonstration district that all tests see, and the instant that all of them call now. */
export const testDistrict = { seed: 1, until: '2026-11-20' } as const
export const testClock = () => new Date('2026-11-22T02:00:00Z')
/** What a hub makes of its secret. */
export const testSecrets = {
  cursors: createCursorCodec('test'),
  readActor: createReadActor('test', testClock),
  receipts: createReceiptSigner('test'),
}

/** The headers of a request by an actor, of the office unless said. */
export async function actingAs(
  role: Role | readonly Role[],
  organ: string | null = null,
): Promise<{ authorization: string }> {
  const held = [role].flat()
  const token = await issueToken('test', { id: `test ${held.join(' ')}`, roles: held, organ }, testClock())
  return { authorization: `Bearer ${token}` }
}

export const testCases: SliceOptions = { firstCase: 0, cases: 2_000 }

/** One subgraph over a database of its own. */
export interface OpenSubgraph {
  readonly subgraph: Subgraph
  readonly world: World
  /** The database, for what no GraphQL field shows. */
  readonly database: ReturnType<typeof openDatabase>
  execute(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<SubgraphResult>
  /** The SQL statements that `work` sends. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>
  close(): Promise<void>
}

type MakeSlice = (world: World, options: SliceOptions) => Slice

/** Opens a subgraph over the demonstration district, made once per run and cloned for each caller. */
export async function openSubgraph<Store, Loaders, Commands>(
  manifest: SubgraphManifest<Store, Loaders, Commands>,
  makeSlice: MakeSlice,
  { clock = testClock }: { readonly clock?: Clock } = {},
): Promise<OpenSubgraph> {
  const world = createWorld(testDistrict)
  const template = await templateDatabase(`subgraph ${manifest.name}`, async (url) => {
    const database = openDatabase(url)
    await migrate({ database, schema: manifest.name, folder: join(manifest.folder, 'prisma', 'migrations') })
    await publishSlice(database, makeSlice(world, testCases), { ...testDistrict, clock: testClock })
    await database.query(undefined, 'ANALYZE')
    await database.pool.end()
  })
  const { url, drop } = await createDatabase({ template })
  const database = openDatabase(url)
  const environment = { database, ...testSecrets, clock, log: pino({ level: 'silent' }) }
  const subgraph = await createSubgraph(manifest, environment)
  return {
    subgraph,
    world,
    database,
    execute: (query, variables = {}, headers = {}) => subgraph.execute({ query, variables, headers }),
    async statementsOf(work) {
      const statements: string[] = []
      const stop = database.onStatement((text) => statements.push(text))
      await work()
      stop()
      return statements
    },
    async close() {
      await subgraph.close()
      await database.pool.end()
      await drop()
    },
  }
}
