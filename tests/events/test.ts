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
import { testClock, testSecrets } from '../kit/openSubgraph.ts'
import { datasets as landDatasets } from '../../subgraphs/land/datasets/index.ts'
import { createPublishing } from '#schema/publishing/createPublishing.ts'

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

const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 50 })
const lettersOf = (key: string) =>
  query('SELECT code, reason, attempts FROM approvals.dead_letter WHERE key = $1 AND resolved_at IS NULL', [key])
const environmentOf = (name: string) => ({
  ...testSecrets,
  database: databases.byName[name] ?? expect.fail(),
  clock: testClock,
})

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

/** How long a publication takes to reach the ledger, in ms. */
async function publishAndWait(serial: number): Promise<number> {
  const one = parcel(serial)
  const began = performance.now()
  await publishBatch(databases.byName['land'] ?? expect.fail(), {
    schema: 'land',
    table: 'parcel',
    batchId: randomUUID(),
    source: 'land-registry',
    recordedAt: testClock(),
    rows: [one],
  })
  await until(async () => expect(await keysOf([one.code])).toEqual([labelled(one)]))
  return performance.now() - began
}

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
    // The machine may be busy with other tests: the quickest of five tells what the relay itself takes.
    const took: number[] = []
    for (const serial of [1, 2, 3, 4, 5]) took.push(await publishAndWait(serial))
    expect(Math.min(...took)).toBeLessThan(1_000)
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

describe('cases that departments handle in systems of their own', () => {
  const regionCode = '330211004202'
  const item = async () => {
    const [row] = await query<{ code: string }>('SELECT code FROM services.service_item ORDER BY code LIMIT 1')
    return row?.code
  }
  const publishCases = async (records: readonly Readonly<Record<string, unknown>>[], source = 'land-cases') => {
    const publish = createPublishing(environmentOf('land'), { schema: 'land', organ: 'LAND', datasets: landDatasets })
    const view = { actor: { id: 'land system', roles: ['PUBLISHER'], organ: 'LAND' } } as const
    return publish.publish('landCases', { idempotencyKey: randomUUID(), source, records }, view)
  }
  const accepted = async (number: string, fields: object = {}) => ({
    number,
    serviceItemCode: await item(),
    serviceItemVersion: 1,
    regionCode,
    handledAtCode: regionCode,
    status: 'ACCEPTED',
    channel: 'WINDOW',
    declaredAt: '2026-11-02T09:00:00+08:00',
    acceptedAt: '2026-11-03T09:00:00+08:00',
    dueOn: '2026-11-24',
    ...fields,
  })
  const inLedger = (number: string) =>
    query(
      'SELECT organ_code, status, source, version, elapsed_working_days FROM approvals.approval_case WHERE number = $1',
      [number],
    )
  const statistics = () =>
    query(
      'SELECT sum(accepted) AS accepted, sum(decided) AS decided FROM approvals.case_statistics WHERE region_code = $1',
      [regionCode],
    )
  beforeAll(async () => {
    relay = await start()
  })
  afterAll(() => relay.close())

  it('stand in the ledger and its statistics, each as its department told of it last', async () => {
    const number = '330211202611029900001'
    const [before] = await statistics()
    expect(await publishCases([await accepted(number)])).toMatchObject({ __typename: 'Publication', accepted: 1 })
    await until(async () =>
      expect(await inLedger(number)).toEqual([
        { organCode: 'LAND', status: 'ACCEPTED', source: 'land/land-cases', version: 1, elapsedWorkingDays: null },
      ]),
    )
    const decidedAt = '2026-11-10T09:00:00+08:00'
    await publishCases([await accepted(number, { status: 'APPROVED', decidedAt })])
    await until(async () =>
      expect(await inLedger(number)).toEqual([
        { organCode: 'LAND', status: 'APPROVED', source: 'land/land-cases', version: 2, elapsedWorkingDays: 5 },
      ]),
    )
    const [after] = await statistics()
    expect(after).toEqual({
      accepted: Number(before?.['accepted'] ?? 0) + 1,
      decided: Number(before?.['decided'] ?? 0) + 1,
    })
  })

  it('never take the place of a case of the office, nor of another system', async () => {
    const [kept] = await query<{ number: string; status: string; version: number }>(
      "SELECT number, status, version FROM approvals.approval_case WHERE NOT source LIKE '%/%' ORDER BY number LIMIT 1",
    )
    const number = kept?.number ?? ''
    await publishCases([await accepted(number, { status: 'PAUSED' })], 'approval-centre')
    await until(async () =>
      expect(await lettersOf(number)).toEqual([
        {
          code: 'CASE_OF_ANOTHER_WRITER',
          reason: `case ${number} is kept by approval-centre, which alone may change it`,
          attempts: 1,
        },
      ]),
    )
    expect(
      await query('SELECT number, status, version FROM approvals.approval_case WHERE number = $1', [number]),
    ).toEqual([kept])
  })

  it('add up in the statistics as the ledger says', async () => {
    expect(
      await query(
        `SELECT count(*) AS wrong FROM (
           SELECT handled_at_code, (accepted_at AT TIME ZONE 'Asia/Shanghai')::date, count(*) FROM approvals.approval_case
           WHERE accepted_at IS NOT NULL GROUP BY 1, 2
           EXCEPT SELECT region_code, day, accepted FROM approvals.case_statistics WHERE accepted > 0) differing`,
      ),
    ).toEqual([{ wrong: 0 }])
  })
})

describe('a record that names what is not known yet', () => {
  beforeAll(async () => {
    relay = await start()
  })
  afterAll(() => relay.close())

  it('goes in by itself when its project arrives, and the ledger hears of it', async () => {
    const publish = createPublishing(environmentOf('land'), { schema: 'land', organ: 'LAND', datasets: landDatasets })
    const view = { actor: { id: 'land system', roles: ['PUBLISHER'], organ: 'LAND' } } as const
    const projectCode = '2611-330211-04-01-999991'
    const waiting = { ...parcel(7), landUse: '工业用地', projectCode }
    const input = {
      idempotencyKey: randomUUID(),
      source: 'land-registry',
      onUnknownReference: 'PARK',
      records: [waiting],
    } as const
    expect(await publish.publish('parcels', input, view)).toMatchObject({
      accepted: 0,
      parked: [{ key: waiting.code, waitsFor: [`Project:${projectCode}`] }],
    })
    const write = createWrites(databases.byName['approvals'] ?? expect.fail(), 'approvals', testClock)
    await write(office, async ({ insert, emit }) => {
      const [known] = await query('SELECT * FROM approvals.project LIMIT 1')
      const { version: _v, source: _s, batchId: _b, recordedAt: _r, ...columns } = known ?? {}
      await insert('project', { ...columns, code: projectCode })
      await emit({ entity: 'project', key: projectCode, kind: 'REGISTERED', payload: {} })
    })
    await until(async () => expect(await keysOf([waiting.code])).toEqual([labelled(waiting)]))
    expect(await query('SELECT version, project_code FROM land.parcel WHERE code = $1', [waiting.code])).toEqual([
      { version: 1, projectCode },
    ])
  })
})
