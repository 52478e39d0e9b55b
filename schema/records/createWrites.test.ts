import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { createDatabase, type TestDatabase } from '../../tests/kit/createDatabase.ts'
import type { Actor } from '../actor.ts'
import { migrate } from '../database/migrate.ts'
import { type Database, openDatabase } from '../database/pool.ts'
import { answerOnce } from './answerOnce.ts'
import { createWrites, type RunWrite } from './createWrites.ts'

const clock = () => new Date('2026-11-22T02:00:00Z')
const handler: Actor = { id: 'desk 4', roles: ['CASE_HANDLER'], organ: 'LAND' }
const parcel = { code: '330211004202GB90002', regionCode: '330211004202', areaM2: '120.50', status: 'ACTIVE' }

let own: TestDatabase
let database: Database
let run: RunWrite

beforeAll(async () => {
  own = await createDatabase()
  database = openDatabase(own.url)
  const folder = join(import.meta.dirname, '..', '..', 'subgraphs', 'land', 'prisma', 'migrations')
  await migrate({ database, schema: 'land', folder })
  run = createWrites(database, 'land', clock)
})

afterAll(async () => {
  await database.pool.end()
  await own.drop()
})

describe('the writes of a command', () => {
  it('give a record its provenance, keep the version that a change replaces and put one event per step into the outbox', async () => {
    await run(handler, async (write) => {
      await write.insert('parcel', parcel)
      await write.emit({ entity: 'parcel', key: parcel.code, kind: 'REGISTERED', payload: { areaM2: parcel.areaM2 } })
    })
    await run(handler, async (write) => {
      await write.update('parcel', 'code', parcel.code, { status: 'RETIRED' })
      await write.emit({ entity: 'parcel', key: parcel.code, kind: 'RETIRED', payload: {} })
    })
    expect(await database.query(undefined, 'SELECT status, version, source, recorded_at FROM land.parcel')).toEqual([
      { status: 'RETIRED', version: 2, source: 'LAND', recordedAt: clock() },
    ])
    expect(
      await database.query(undefined, `SELECT version, record ->> 'status' AS status FROM land.record_version`),
    ).toEqual([{ version: 1, status: 'ACTIVE' }])
    expect(await database.query(undefined, 'SELECT kind, key, payload, actor FROM land.outbox ORDER BY id')).toEqual([
      { kind: 'REGISTERED', key: parcel.code, payload: { areaM2: '120.50' }, actor: 'desk 4' },
      { kind: 'RETIRED', key: parcel.code, payload: {}, actor: 'desk 4' },
    ])
  })

  it('leave nothing where the command fails', async () => {
    const failing = run(handler, async (write) => {
      await write.insert('parcel', { ...parcel, code: '330211004202GB90003' })
      throw new RangeError('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await database.query(undefined, `SELECT 1 FROM land.parcel WHERE code LIKE '%90003'`)).toEqual([])
  })
})

describe('an idempotency key', () => {
  const ask = (content: object, answer: () => Promise<object>) =>
    run(handler, (write) => answerOnce(write, 'land', { scope: 'test', key: 'k1', content }, answer))

  it('gives the first answer again and changes nothing', async () => {
    let calls = 0
    const answer = () => Promise.resolve({ number: `N${++calls}` })
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask({ a: 1 }, answer)))
    expect(answers).toEqual(Array.from({ length: 5 }, () => ({ number: 'N1' })))
    expect(calls).toBe(1)
  })

  it('is refused with another content', async () => {
    expect(await ask({ a: 2 }, () => Promise.resolve({}))).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })
})
