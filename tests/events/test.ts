import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { pino } from 'pino'
import type { Actor } from '#schema/actor.ts'
import { createDatabases, type Databases } from '#schema/database/pool.ts'
import { publishBatch } from '#schema/events/publishBatch.ts'
import { type Relay, startRelay } from '#schema/events/relay.ts'
import { createWrites } from '#schema/records/createWrites.ts'
import { relayMembers } from '../../cli/hub/openRelay.ts'
import { loadManifests } from '../../cli/hub/subgraphs.ts'
import type { TestDatabase } from '../kit/createDatabase.ts'
import { createDistrictDatabase } from '../kit/districtDatabase.ts'
import { testClock } from '../kit/openSubgraph.ts'

let own: TestDatabase
let databases: Databases<string>
let relay: Relay

const query = <Row = Record<string, unknown>>(text: string, values: readonly unknown[] = []): Promise<Row[]> => {
  const [database] = databases.distinct
  if (!database) throw new TypeError('no database')
  return database.query<Row>(undefined, text, values)
}

async function start(): Promise<Relay> {
  const members = relayMembers(await loadManifests(), databases.byName)
  return startRelay({ members, clock: testClock, log: pino({ level: 'silent' }), lookEveryMs: 20 })
}

/** Waits until every reader has passed every event. */
const settled = () =>
  vi.waitFor(
    async () => {
      const behind = await query(
        `SELECT 1 FROM land.outbox WHERE sequence IS NULL UNION ALL
         SELECT 1 FROM approvals.event_position WHERE subgraph = 'land'
           AND (key IS NOT NULL OR sequence < (SELECT max(sequence) FROM land.outbox))`,
      )
      const readers = await query(`SELECT 1 FROM approvals.event_position WHERE subgraph = 'land'`)
      expect([behind, readers.length]).toEqual([[], 1])
    },
    { timeout: 20_000, interval: 20 },
  )

const keysOf = (keys: readonly string[]) =>
  query(`SELECT key, label FROM approvals.known_key WHERE key = ANY($1) ORDER BY key`, [keys])
const labelled = ({ code }: { readonly code: string }) => ({ key: code, label: code })
const office: Actor = { id: 'desk 1', roles: ['COORDINATOR'], organ: 'OFFICE' }

const parcel = (serial: number) => ({
  code: `330211004202GB${String(90_000 + serial)}`,
  regionCode: '330211004202',
  areaM2: '120.50',
  status: 'ACTIVE',
})

beforeAll(async () => {
  own = await createDistrictDatabase()
  const manifests = await loadManifests()
  databases = createDatabases<string>(Object.fromEntries(manifests.map(({ name }) => [name, own.url])))
})
afterAll(async () => {
  await databases.close()
  await own.drop()
})

describe('what the ledger knows of the departments', () => {
  it('comes from their outboxes the same as from the seed', async () => {
    const known = 'SELECT id, label, terms FROM approvals.known_key ORDER BY id'
    const seeded = await query(known)
    await query('DELETE FROM approvals.known_key')
    relay = await start()
    await vi.waitFor(async () => expect(await query(known)).toEqual(seeded), { timeout: 20_000, interval: 200 })
    await relay.close()
  })

  it('follows a publication within a second', async () => {
    relay = await start()
    await settled()
    const [one, two] = [parcel(1), parcel(2)]
    const began = performance.now()
    await publishBatch(databases.byName['land'] ?? expect.fail(), {
      schema: 'land',
      table: 'parcel',
      batchId: randomUUID(),
      source: 'land-registry',
      recordedAt: testClock(),
      rows: [one, two],
    })
    await vi.waitFor(async () => expect(await keysOf([one.code, two.code])).toEqual([one, two].map(labelled)), {
      timeout: 5_000,
      interval: 20,
    })
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('has the name that a later step gives', async () => {
    const code = 'HALL-EVENTS'
    const write = createWrites(databases.byName['services'] ?? expect.fail(), 'services', testClock)
    const emit = (kind: string) => ({ entity: 'organ', key: code, kind, payload: {} })
    await write(office, async ({ insert, emit: tell }) => {
      await insert('organ', { code, name: '水利局', licensing: true, shortName: '水利' })
      await tell(emit('REGISTERED'))
    })
    await write(office, async ({ update, emit: tell }) => {
      await update('organ', 'code', code, { name: '水务局' })
      await tell(emit('RENAMED'))
    })
    await vi.waitFor(async () => expect(await keysOf([code])).toEqual([{ key: code, label: '水务局' }]), {
      timeout: 5_000,
      interval: 20,
    })
    await relay.close()
  })
})
