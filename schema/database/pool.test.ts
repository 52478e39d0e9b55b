import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, createDatabase } from '../../tests/kit/createDatabase.ts'
import { type Database, createDatabases, openDatabase } from './pool.ts'
import { sqlStateOf } from './storeError.ts'

let testDatabase: TestDatabase
let database: Database

beforeAll(async () => {
  testDatabase = await createDatabase()
  database = openDatabase(testDatabase.url, { maxConnections: 2 })
  await database.query('numbers', 'CREATE TABLE numbers (n INT PRIMARY KEY)')
})

afterAll(async () => {
  await database.pool.end()
  await testDatabase.drop()
})

const select = async (expression: string): Promise<unknown> =>
  (await database.query<{ value: unknown }>(undefined, `SELECT ${expression} AS value`))[0]?.value

describe('values', () => {
  it.each([
    [`DATE '2026-02-28'`, new Date('2026-02-28T00:00:00Z')],
    [`TIMESTAMPTZ '2026-05-06 08:00:00.123+08'`, new Date('2026-05-06T00:00:00.123Z')],
    [`TIMESTAMP '2026-05-06 08:00:00'`, new Date('2026-05-06T08:00:00Z')],
    [`9007199254740991::int8`, Number.MAX_SAFE_INTEGER],
    [`12.50::numeric(18, 2)`, '12.50'],
    [`ARRAY['{,"北仑"', NULL]::text[]`, ['{,"北仑"', null]],
    [`ARRAY[1, NULL]::int8[]`, [1, null]],
    [`ARRAY[DATE '2026-02-28']`, [new Date('2026-02-28T00:00:00Z')]],
    [`ARRAY[TIMESTAMPTZ '2026-05-06 00:00+00']`, [new Date('2026-05-06T00:00:00Z')]],
    [`ARRAY[1.10, 2]::numeric[]`, ['1.10', '2']],
    [`NULL::date`, null],
    [`true`, true],
    [`'{"a": 1}'::jsonb`, { a: 1 }],
  ])('%s comes as %o', async (expression, expected) => {
    expect(await select(expression)).toEqual(expected)
  })

  it('refuses an INT8 that a number cannot hold', async () => {
    await expect(select('9007199254740993::int8')).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })

  it('refuses a date without a calendar day', async () => {
    await expect(select(`'infinity'::date`)).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })

  it('leaves the parsers of other users of pg alone', async () => {
    const client = new pg.Client(testDatabase.url)
    await client.connect()
    const { rows } = await client.query<{ n: unknown }>('SELECT 1::int8 AS n')
    await client.end()
    expect(rows).toEqual([{ n: '1' }])
  })
})

describe('statements', () => {
  it('are prepared under their name, a long one under a digest', async () => {
    const own = openDatabase(testDatabase.url, { maxConnections: 1 })
    const long = `${'parcels by region and land use and supply mode and date'.repeat(2)}`
    await own.query('one', 'SELECT $1::int', [1])
    await own.query('one', 'SELECT $1::int', [2])
    await own.query(long, 'SELECT $1::text', ['x'])
    const prepared = await own.query<{ name: string }>(
      undefined,
      `SELECT name FROM pg_prepared_statements ORDER BY statement`,
    )
    await own.pool.end()
    expect(prepared).toEqual([{ name: 'one' }, { name: expect.stringMatching(/^[\w-]{43}$/) as string }])
  })

  it('refuse a name that has two texts', async () => {
    await database.query('twice', 'SELECT 1')
    await expect(database.query('twice', 'SELECT 2')).rejects.toThrow('The statement name "twice" has two texts')
  })

  it('run unprepared after the first 500 names', async () => {
    const own = openDatabase(testDatabase.url, { maxConnections: 1 })
    for (let i = 0; i < 510; i += 1) await own.query(`statement ${i}`, `SELECT ${i} AS i`)
    const count = await own.query<{ n: number }>(undefined, 'SELECT count(*) AS n FROM pg_prepared_statements')
    await own.pool.end()
    expect(count).toEqual([{ n: 500 }])
  })

  it('are announced with their text, those of a transaction and of the bare pool too', async () => {
    const texts: string[] = []
    const stop = database.onStatement((text) => texts.push(text))
    await database.query('announced', 'SELECT 1 AS announced')
    await database.transaction(async ({ query }) => await query('inside', 'SELECT 1 AS inside'))
    await database.pool.query('SELECT 1 AS bare')
    stop()
    await database.query('announced', 'SELECT 1 AS announced')
    expect(texts).toEqual(['SELECT 1 AS announced', 'BEGIN', 'SELECT 1 AS inside', 'COMMIT', 'SELECT 1 AS bare'])
  })

  it('run in UTC, whatever the zone of the machine', async () => {
    expect(await select(`current_setting('TimeZone')`)).toBe('UTC')
  })
})

describe('a transaction', () => {
  it('is rolled back when its work throws, and its connection is used again', async () => {
    const work = database.transaction(async ({ query }) => {
      await query('insert 1', 'INSERT INTO numbers VALUES (1)')
      throw new Error('changed my mind')
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await select('(SELECT count(*) FROM numbers)')).toBe(0)
    expect(database.pool.idleCount).toBe(database.pool.totalCount)
  })

  it('survives the death of its connection as STORE_UNAVAILABLE', async () => {
    const work = database.transaction(async ({ client, query }) => {
      const pid = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
      const ended = new Promise((resolve) => client.once('end', resolve))
      await select(`pg_terminate_backend(${pid.rows[0]?.pid})`)
      await ended
      await query('after', 'SELECT 1 AS after')
    })
    await expect(work).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    expect(await select('1')).toBe(1)
  })
})

describe('failures', () => {
  it('tell a constraint by its SQLSTATE', async () => {
    await database.query('insert 7', 'INSERT INTO numbers VALUES (7)')
    const again = await database.query('insert 7', 'INSERT INTO numbers VALUES (7)').catch((error: unknown) => error)
    expect(again).toMatchObject({ code: 'STORE_FAILED' })
    expect(sqlStateOf(again)).toBe('23505')
  })

  it.each([
    ['U+0000', '$1::text', 'a\u0000b'],
    ['U+0000 in a list', '$1::text[]', ['a\u0000b']],
    ['U+0000 in JSON', '$1::jsonb', JSON.stringify({ name: 'a\u0000b' })],
    ['half a surrogate pair', '$1::text', '\ud800'],
    ['half a surrogate pair in a list', '$1::text[]', ['\udc00']],
    ['half a surrogate pair in JSON', '$1::jsonb', JSON.stringify({ name: '\ud800' })],
  ])('blame the client for a value with %s', async (_, place, value) => {
    const query = database.query(undefined, `SELECT ${place} AS value`, [value])
    await expect(query).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', messageKey: 'TEXT_NOT_UNICODE' },
    })
  })

  it('say that the database is read-only', async () => {
    const work = database.transaction(async ({ query }) => {
      await query('freeze', 'SET TRANSACTION READ ONLY')
      await query('insert 8', 'INSERT INTO numbers VALUES (8)')
    })
    await expect(work).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('the database is read-only (SQLSTATE 25006)') as string,
    })
  })

  it('say that a statement took longer than its limit', async () => {
    const impatient = openDatabase(testDatabase.url, { statementTimeoutMs: 20 })
    await expect(impatient.query('nap', 'SELECT pg_sleep(10)')).rejects.toThrow('longer than its time limit')
    await impatient.pool.end()
  })

  it('name the host and port that do not answer, never the password', async () => {
    const port = await freePort()
    const absent = openDatabase(`postgresql://hub:secret-word@127.0.0.1:${port}/land`)
    const error = await absent.query('any', 'SELECT 1').catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' })
    expect(String(error)).toContain(`127.0.0.1:${port}/land`)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('secret-word')
    await absent.pool.end()
  })

  it('name a database that does not exist', async () => {
    const url = testDatabase.url.replace(testDatabase.name, 'no_such_database')
    const absent = openDatabase(url)
    await expect(absent.query('any', 'SELECT 1')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await absent.pool.end()
  })

  it.each(['mysql://localhost/land', 'localhost:5432', ''])('refuse the URL "%s"', (url) => {
    expect(() => openDatabase(url)).toThrow('must look like postgresql://')
  })
})

it('opens one pool per distinct URL and keeps alive when an idle connection is lost', async () => {
  const warnings: unknown[] = []
  const log = { info: () => undefined, error: () => undefined, warn: (details: object) => warnings.push(details) }
  const { url } = testDatabase
  const settings = { log, maxConnections: 1 }
  const databases = createDatabases({ land: url, planning: url, services: `${url}?sslmode=disable` }, settings)
  expect(databases.distinct).toHaveLength(2)
  expect(databases.byName.land).toBe(databases.byName.planning)
  const [backend] = await databases.byName.land.query<{ pid: number }>('pid', 'SELECT pg_backend_pid() AS pid')
  const removed = new Promise((resolve) => databases.byName.land.pool.once('remove', resolve))
  await select(`pg_terminate_backend(${backend?.pid})`)
  await removed
  expect(await databases.byName.land.query('two', 'SELECT 2 AS two')).toEqual([{ two: 2 }])
  expect(warnings).toHaveLength(1)
  await databases.close()
})

const freePort = async (): Promise<number> =>
  await new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
