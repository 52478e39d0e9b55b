import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createDatabase, type TestDatabase } from '../../tests/kit/createDatabase.ts'
import { findFreePorts } from '../../tests/kit/heliograph.ts'
import { createSwitchedServer } from '../../tests/kit/switchedServer.ts'
import { migrate } from '../database/migrate.ts'
import { type Database, openDatabase, type Transaction } from '../database/pool.ts'
import { createWrites } from '../records/createWrites.ts'
import { listDeadLetters, retryDeadLetter } from './deadLetters.ts'
import { type Consumer, type EventMessage, EventRefused } from './event.ts'
import { createNatsSessions } from './nats/connection.ts'
import { createNatsBus } from './nats/natsBus.ts'
import { publishBatch } from './publishBatch.ts'
import { type Relay, type RelayOptions, startRelay } from './relay.ts'
import { prune } from './retention.ts'

const natsUrl = process.env['NATS_URL']
const clock = () => new Date('2026-11-22T02:00:00Z')
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const actor = { id: 'desk 4', roles: ['CASE_HANDLER'], organ: 'LAND' } as const
const parcel = (serial: number) => ({
  code: `330211004202GB${String(serial).padStart(5, '0')}`,
  regionCode: '330211004202',
  areaM2: '120.50',
  status: 'ACTIVE',
})

let own: TestDatabase
let database: Database
let relays: Relay[] = []

beforeAll(async () => {
  own = await createDatabase()
  database = openDatabase(own.url)
  for (const schema of ['land', 'services']) {
    const folder = join(import.meta.dirname, '..', '..', 'subgraphs', schema, 'prisma', 'migrations')
    await migrate({ database, schema, folder })
  }
  await database.query(
    undefined,
    'CREATE TABLE services.seen (place int GENERATED ALWAYS AS IDENTITY, event_id text PRIMARY KEY, key text, kind text, version int, area text)',
  )
})
afterEach(async () => {
  await Promise.all(relays.map((relay) => relay.close()))
  relays = []
  await database.query(
    undefined,
    `TRUNCATE services.seen, services.dead_letter, services.event_position, land.event_position, land.outbox, land.record_version, land.parcel CASCADE`,
  )
})
afterAll(async () => {
  await database.pool.end()
  await own.drop()
})

/** Keeps what it is handed; its primary key refuses an event that comes twice. */
function recorder(fail: (event: EventMessage) => void = () => undefined): Consumer & { readonly sizes: number[] } {
  const sizes: number[] = []
  return {
    name: 'recorder',
    sizes,
    wants: ({ subgraph }) => subgraph === 'land',
    async handle(events, { query }: Transaction) {
      sizes.push(events.length)
      for (const event of events) fail(event)
      const seen = events.map(({ id, key, kind, version, row }) => ({ id, key, kind, version, area: row?.['areaM2'] }))
      await query(
        undefined,
        `INSERT INTO services.seen (event_id, key, kind, version, area)
         SELECT e ->> 'id', e ->> 'key', e ->> 'kind', (e ->> 'version')::int, e ->> 'area' FROM jsonb_array_elements($1) e`,
        [JSON.stringify(seen)],
      )
    },
  }
}

const seen = (columns = 'key, kind, version') =>
  database.query<Record<string, unknown>>(undefined, `SELECT ${columns} FROM services.seen ORDER BY place`)
const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 20 })

const publish = (serials: readonly number[]) =>
  publishBatch(database, {
    schema: 'land',
    table: 'parcel',
    batchId: randomUUID(),
    source: 'land-registry',
    recordedAt: clock(),
    rows: serials.map(parcel),
  })
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

const write = (...[work]: [Parameters<ReturnType<typeof createWrites>>[1]]) =>
  createWrites(database, 'land', clock)(actor, work)
const retire = (serial: number, kind = 'RETIRED') =>
  write(async ({ update, emit }) => {
    const { code } = parcel(serial)
    await update('parcel', 'code', code, { status: 'RETIRED' })
    await emit({ entity: 'parcel', key: code, kind, payload: {} })
  })

const natsBus =
  (url: string, prefix: string): NonNullable<RelayOptions['createBus']> =>
  (watch) =>
    createNatsBus({ url, prefix, watch, readers: ['services'], limit: 100, maxStreamBytes: 64 * 1024 ** 2 })

async function deleteStreams(prefix: string): Promise<void> {
  const sessions = createNatsSessions({ url: natsUrl ?? '' })
  const { manager } = await sessions.open()
  for (const subgraph of ['land', 'services'])
    await manager.streams.delete(`${prefix}-${subgraph}`).catch(() => undefined)
  await sessions.close()
}

describe.each(natsUrl ? ['local', 'nats'] : ['local'])('events over the %s bus', (kind) => {
  let prefix = ''
  afterEach(() => (kind === 'nats' ? deleteStreams(prefix) : undefined))

  function start(consumer: Consumer, createBus?: RelayOptions['createBus']): Relay {
    prefix ||= `test_${own.name}`
    const bus = createBus ?? (kind === 'nats' ? natsBus(natsUrl ?? '', prefix) : undefined)
    const relay = startRelay({
      members: [
        {
          name: 'land',
          database,
          publishes: { parcel: { type: 'Parcel', key: 'code', columns: ['area_m2'] } },
          consumers: [],
        },
        { name: 'services', database, publishes: {}, consumers: [consumer] },
      ],
      clock,
      log: quiet,
      lookEveryMs: 20,
      chunk: 100,
      retries: { attempts: 3, firstPauseMs: 1 },
      ...(bus && { createBus: bus }),
    })
    relays.push(relay)
    return relay
  }

  it('hand every record of a batch over once, a bounded number at a time, and steps in their order', async () => {
    const consumer = recorder()
    start(consumer)
    await publish(range(0, 2_500))
    await until(async () => expect(await seen('1')).toHaveLength(2_500))
    await retire(7)
    await retire(7, 'CORRECTED')
    await until(async () => expect(await seen('1')).toHaveLength(2_502))
    const events = await seen('key, kind, area')
    expect(new Set(events.slice(0, 2_500).map(({ key }) => key))).toEqual(
      new Set(range(0, 2_500).map((n) => parcel(n).code)),
    )
    expect(events.slice(2_500)).toEqual([
      { key: parcel(7).code, kind: 'RETIRED', area: '120.50' },
      { key: parcel(7).code, kind: 'CORRECTED', area: '120.50' },
    ])
    expect(Math.max(...consumer.sizes)).toBeLessThanOrEqual(100)
  })

  it('do not lose what commits late', async () => {
    start(recorder())
    const late = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const slow = write(async ({ insert, emit }) => {
      await insert('parcel', parcel(1))
      await emit({ entity: 'parcel', key: parcel(1).code, kind: 'REGISTERED', payload: {} })
      begun.resolve()
      await late.promise
    })
    await begun.promise
    await publish([2])
    await until(async () => expect(await seen('key')).toEqual([{ key: parcel(2).code }]))
    late.resolve()
    await slow
    await until(async () => expect(await seen('key')).toEqual([{ key: parcel(2).code }, { key: parcel(1).code }]))
  })

  it('go on where they stood when the relay starts again, and one of two relays works', async () => {
    const first = start(recorder())
    await publish(range(0, 150))
    await until(async () => expect(await seen('1')).toHaveLength(150))
    start(recorder())
    await first.close()
    await publish(range(150, 400))
    await until(async () => expect(await seen('1')).toHaveLength(400))
  })

  it('leave an event that cannot be handled among the dead letters, and go on', async () => {
    let broken = true
    const consumer = recorder(({ key }) => {
      if (broken && key === parcel(33).code) throw new TypeError(`no ${key}`)
    })
    start(consumer)
    await publish(range(0, 250))
    await until(async () => expect(await seen('1')).toHaveLength(249))
    const [letter, ...others] = await listDeadLetters(database, 'services', 10)
    expect(others).toEqual([])
    expect(letter).toMatchObject({
      consumer: 'recorder',
      subgraph: 'land',
      key: parcel(33).code,
      code: 'FAILED',
      reason: 'the consumer failed: TypeError',
      attempts: 3,
    })
    const retry = () => retryDeadLetter(database, 'services', [consumer], { id: letter?.id ?? 0, clock })
    expect(await retry()).toBe('failed')
    expect(await listDeadLetters(database, 'services', 10)).toMatchObject([{ attempts: 4 }])
    broken = false
    expect(await retry()).toBe('handled')
    expect(await retry()).toBe('not open')
    expect(await listDeadLetters(database, 'services', 10)).toEqual([])
    expect(await seen('1')).toHaveLength(250)
  })

  it('refuse without another try, with the consumer’s code, and a later event of the record closes the letter', async () => {
    let tries = 0
    start(
      recorder(({ key, kind: what }) => {
        if (key !== parcel(3).code || what !== 'PUBLISHED') return
        tries++
        throw new EventRefused('OFFICE_CASE', 'the office handles it')
      }),
    )
    await publish([3])
    await until(async () =>
      expect(await listDeadLetters(database, 'services', 10)).toMatchObject([
        { code: 'OFFICE_CASE', reason: 'the office handles it', attempts: 1 },
      ]),
    )
    expect(tries).toBe(2)
    await retire(3)
    await until(async () => expect(await listDeadLetters(database, 'services', 10)).toEqual([]))
  })

  it('wait in the outbox for a slow consumer', async () => {
    const gate = Promise.withResolvers<void>()
    const consumer = recorder()
    const slow: Consumer = {
      ...consumer,
      async handle(...parameters) {
        await gate.promise
        await consumer.handle(...parameters)
      },
    }
    start(slow)
    for (const batch of range(0, 10)) await publish(range(batch * 100, batch * 100 + 100))
    await wait(200)
    expect(await seen('1')).toEqual([])
    gate.resolve()
    await until(async () => expect(await seen('1')).toHaveLength(1_000))
    expect(Math.max(...consumer.sizes)).toBeLessThanOrEqual(100)
  })

  it.runIf(kind === 'nats')('wait for NATS that is away at the start and in between', async () => {
    const [port = 0] = await findFreePorts(1)
    prefix ||= `test_${own.name}`
    const server = createSwitchedServer(natsUrl ?? '', port)
    start(recorder(), natsBus(server.url, prefix))
    await publish(range(0, 50))
    await wait(300)
    expect(await seen('1')).toEqual([])
    await server.open()
    await until(async () => expect(await seen('1')).toHaveLength(50))
    await server.cut()
    await publish(range(50, 120))
    await server.open()
    await until(async () => expect(await seen('1')).toHaveLength(120))
    await server.cut()
  })

  it.runIf(kind === 'nats')('are on the stream once, and again after the stream was lost, and count once', async () => {
    const first = start(recorder())
    await publish(range(0, 50))
    await until(async () => expect(await seen('1')).toHaveLength(50))
    await first.close()
    await database.query(undefined, `UPDATE land.event_position SET sequence = 0, key = NULL WHERE reader = 'bus'`)
    const second = start(recorder())
    await publish(range(50, 60))
    await until(async () => expect(await seen('1')).toHaveLength(60))
    expect(await countMessages(prefix)).toBe(60)
    await second.close()
    await deleteStreams(prefix)
    start(recorder())
    await publish(range(60, 70))
    await until(async () => expect(await seen('1')).toHaveLength(70))
    expect(await countMessages(prefix)).toBe(70)
  })
})

async function countMessages(prefix: string): Promise<number> {
  const sessions = createNatsSessions({ url: natsUrl ?? '' })
  const { manager } = await sessions.open()
  const { state } = await manager.streams.info(`${prefix}-land`)
  await sessions.close()
  return state.messages
}

describe('the outbox', () => {
  it('keeps an event until every reader has passed it and its time is over', async () => {
    await publish([1])
    await database.query(undefined, 'UPDATE land.outbox SET sequence = 1')
    const outbox = { name: 'land', database, passedBy: [{ reader: 'services', database }] }
    const left = async (now: Date) => {
      await prune(outbox, { keepDays: 7 }, now)
      return database.query(undefined, 'SELECT 1 FROM land.outbox')
    }
    const later = new Date('2026-12-22T02:00:00Z')
    expect(await left(later)).toHaveLength(1)
    await database.query(undefined, 'UPDATE services.event_position SET sequence = 1')
    expect(await left(clock())).toHaveLength(1)
    expect(await left(later)).toEqual([])
  })
})
