import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mysql, type PageQuery, pageStatement, postgresql, sqlServer } from '../../cli/pull/statements.ts'
import { createDatabase, type TestDatabase } from '../kit/createDatabase.ts'
import { runHeliograph } from '../kit/heliograph.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { codeOf, forgetParcels, landToken, readParcels } from './ledger.ts'

/** A department's own database, as a test writes to it. */
interface Register {
  readonly database: object
  readonly password: string
  run(sql: string): Promise<unknown>
  close(): Promise<unknown>
}

let hub: TestHub
let folder: string

beforeAll(async () => {
  hub = await startHub()
  folder = await mkdtemp(join(tmpdir(), 'heliograph-pull-test-'))
})

afterAll(async () => {
  await hub.close()
  await rm(folder, { recursive: true, force: true })
})

const pull = {
  entity: 'parcels',
  table: 'zd',
  watermark: 'gxsj',
  key: 'zddm',
  columns: {
    zddm: 'code',
    xzqdm: 'regionCode',
    mj: { field: 'areaM2', unit: '亩' },
    zt: { field: 'status', values: { '1': 'ACTIVE', '0': 'RETIRED' } },
  },
}

async function runPull(config: object, password: string, ...flags: string[]) {
  await writeFile(join(folder, 'land.json'), JSON.stringify(config))
  const environment = { HELIOGRAPH_TOKEN: await landToken(), LAND_DB_PASSWORD: password }
  return runHeliograph(['pull', 'land', '--config', join(folder, 'land.json'), '--url', hub.url, ...flags], environment)
}

async function openPostgresql(): Promise<Register> {
  const own: TestDatabase = await createDatabase()
  const { hostname, port, username, password, pathname } = new URL(own.url)
  const client = new pg.Client(own.url)
  await client.connect()
  return {
    database: {
      kind: 'postgresql',
      host: hostname,
      port: Number(port),
      database: pathname.slice(1),
      user: decodeURIComponent(username),
      passwordEnv: 'LAND_DB_PASSWORD',
    },
    password: decodeURIComponent(password),
    run: (sql) => client.query(sql.replaceAll('INSTANT', 'timestamptz')),
    close: () => client.end().then(() => own.drop()),
  }
}

const mariadb = process.env['MARIADB_URL']

async function openMariadb(): Promise<Register> {
  const { hostname, port, username, password, pathname } = new URL(mariadb ?? '')
  const connection = await createConnection({
    host: hostname,
    port: Number(port || 3306),
    user: username,
    password,
    multipleStatements: true,
  })
  const name = `${pathname.slice(1)}_${randomBytes(6).toString('hex')}`
  await connection.query(`CREATE DATABASE ${name}; USE ${name}; SET time_zone = '+08:00'`)
  return {
    database: {
      kind: 'mysql',
      host: hostname,
      port: Number(port || 3306),
      database: name,
      user: username,
      passwordEnv: 'LAND_DB_PASSWORD',
    },
    password,
    run: (sql) => connection.query(sql.replaceAll('INSTANT', 'datetime(6)')),
    close: () => connection.query(`DROP DATABASE ${name}`).then(() => connection.end()),
  }
}

describe.each([
  ['PostgreSQL', openPostgresql, true],
  ['MariaDB', openMariadb, mariadb !== undefined],
])('pulling from %s', (_name, open, available) => {
  let register: Register

  beforeEach(async ({ skip }) => {
    if (!available) return skip()
    register = await open()
    await forgetParcels(hub)
    await rm(join(folder, 'land.json.state.json'), { force: true })
    await register.run(
      'CREATE TABLE zd (zddm varchar(19) PRIMARY KEY, xzqdm varchar(12), mj decimal(18,4), zt int, gxsj INSTANT NOT NULL)',
    )
    return async () => void (await register.close())
  })

  const insert = (from: number, to: number, at: string) => {
    const rows = Array.from(
      { length: to - from },
      (_element, index) => `('${codeOf(from + index)}', '330211004202', 3, 1, '${at}')`,
    )
    return register.run(`INSERT INTO zd VALUES ${rows.join(', ')}`)
  }
  const once = async (...flags: string[]) => {
    const pulling = await runPull({ database: register.database, pulls: [pull] }, register.password, ...flags)
    return { code: await pulling.exit, output: pulling.output() }
  }

  it('copies what changed since the last time, also rows that came later with the same watermark; none is lost, none is twice', async () => {
    // More than a page of one instant, to the microsecond.
    await insert(0, 6_000, '2026-01-05 08:00:00.123456')
    await insert(6_000, 6_010, '2026-01-05 08:00:00.123457')
    expect(await once()).toMatchObject({ code: 0, output: expect.stringContaining('parcels: 6010 rows = 6010 in') })
    expect(await once()).toMatchObject({ output: expect.stringContaining('10 rows = 0 in + 10 unchanged') })
    // A key before those of the last page, at the very watermark that was kept.
    await insert(9_000, 9_001, '2026-01-05 08:00:00.123457')
    await register.run(`UPDATE zd SET mj = 0.75, zt = 0, gxsj = '2026-01-06 00:00:00' WHERE zddm = '${codeOf(3)}'`)
    expect(await once()).toMatchObject({ code: 0, output: expect.stringContaining('12 rows = 2 in + 10 unchanged') })
    const parcels = await readParcels(hub)
    expect(parcels).toHaveLength(6_011)
    expect(parcels.filter(({ version }) => version !== 1)).toMatchObject([
      { code: codeOf(3), areaM2: '500.00', status: 'RETIRED', version: 2 },
    ])
  }, 120_000)

  it('keeps the watermark only after the page is in: a hub that was away loses nothing', async () => {
    await insert(0, 5, '2026-01-05 08:00:00')
    expect(await once('--url', 'http://127.0.0.1:9', '--retry-for', '1')).toMatchObject({ code: 4 })
    expect(await once()).toMatchObject({ code: 0, output: expect.stringContaining('5 rows = 5 in') })
  }, 60_000)

  it('puts refused rows into a file, with the reason, and goes on', async () => {
    await insert(0, 2, '2026-01-05 08:00:00')
    await register.run(`UPDATE zd SET zt = 7 WHERE zddm = '${codeOf(1)}'`)
    const { code, output } = await once('--json')
    expect(code).toBe(2)
    const { tally, refusedFiles } = JSON.parse(output) as { tally: object; refusedFiles: string[] }
    expect(tally).toMatchObject({ read: 2, accepted: 1, refused: 1 })
    expect(JSON.parse(await readFile(refusedFiles[0] ?? '', 'utf8'))).toMatchObject({
      zddm: codeOf(1),
      zt: '7',
      heliograph_code: 'VALUE_UNMAPPED',
    })
  }, 60_000)

  it('pulls again and again with --every until it is told to stop', async () => {
    await insert(0, 1, '2026-01-05 08:00:00')
    const pulling = await runPull({ database: register.database, pulls: [pull] }, register.password, '--every', '1s')
    await pulling.line(/1 rows = 1 in/)
    await insert(1, 2, '2026-01-05 08:00:01')
    await pulling.line(/2 rows = 1 in \+ 1 unchanged/)
    expect(await pulling.end('SIGINT')).toBe(3)
    expect(await readParcels(hub)).toHaveLength(2)
  }, 60_000)

  it('says what is wrong with the table', async () => {
    await register.run('DROP TABLE zd')
    expect(await once()).toMatchObject({ code: 1, output: expect.stringMatching(/SOURCE_FAILED.*zd/) })
  }, 60_000)
})

describe('a configuration', () => {
  const database = { kind: 'postgresql', host: '127.0.0.1', database: 'x', user: 'y' }

  it.each([
    ['no JSON', '{', /JSON/],
    [
      'a password',
      { database: { ...database, password: 'secret' }, pulls: [pull] },
      /database: a password belongs into the environment/,
    ],
    [
      'another server',
      { database: { ...database, kind: 'oracle' }, pulls: [pull] },
      /database: "kind": expected "postgresql"/,
    ],
    ['no pulls', { database, pulls: [] }, /"pulls": expected a list/],
    ['an unknown key', { database, pulls: [{ ...pull, wheer: '1' }] }, /pulls\[0\]: unknown key "wheer"/],
    ['no key', { database, pulls: [{ ...pull, key: '' }] }, /pulls\[0\]: "key": expected text/],
    ['an entity twice', { database, pulls: [pull, pull] }, /parcels is there twice/],
  ])('with %s is refused with its place', async (_, config, message) => {
    await writeFile(join(folder, 'bad.json'), typeof config === 'string' ? config : JSON.stringify(config))
    const pulling = runHeliograph(['pull', 'land', '--config', join(folder, 'bad.json')])
    expect(await pulling.exit).toBe(1)
    expect(pulling.output()).toMatch(/^heliograph: CONFIGURATION_INVALID: /)
    expect(pulling.output()).toMatch(message)
    expect(pulling.output()).not.toContain('secret')
  })

  it('whose password is not in the environment is refused', async () => {
    const pulling = await runPull({ database: { ...database, passwordEnv: 'NO_SUCH_VARIABLE' }, pulls: [pull] }, '')
    expect(await pulling.exit).toBe(1)
    expect(pulling.output()).toContain('NO_SUCH_VARIABLE is not set')
  })
})

describe('the statement of a page', () => {
  const query: PageQuery = {
    table: 'dbo.zd',
    columns: ['zddm', 'mj'],
    watermark: 'gxsj',
    key: 'zddm',
    rows: 100,
    settleSeconds: 60,
    types: { zddm: 'varchar', mj: 'decimal', gxsj: 'datetime2(7)' },
  }
  const from = { watermark: '2026-01-05 08:00:00.1234567', key: 'A' }

  it('of SQL Server reads everything as text and compares in the column’s own type', () => {
    expect(pageStatement(sqlServer, query, from)).toEqual({
      text: 'SELECT TOP (100) CONVERT(nvarchar(4000), [zddm]) AS c0, CONVERT(nvarchar(4000), [mj]) AS c1, CONVERT(nvarchar(4000), [gxsj], 121) AS w, CONVERT(nvarchar(4000), [zddm]) AS k FROM [dbo].[zd] WHERE [gxsj] <= DATEADD(second, -60, SYSDATETIME()) AND ([gxsj] > CONVERT(datetime2(7), @p1, 121) OR ([gxsj] = CONVERT(datetime2(7), @p2, 121) AND [zddm] > @p3)) ORDER BY [gxsj], [zddm]',
      parameters: [from.watermark, from.watermark, from.key],
    })
  })

  it('of SQL Server with a rowversion compares it as the number that it is', () => {
    const { text } = pageStatement(
      sqlServer,
      { ...query, settleSeconds: 0, types: { ...query.types, gxsj: 'timestamp' } },
      { watermark: '2001', key: null },
    )
    expect(text).toContain('CONVERT(nvarchar(20), CONVERT(bigint, [gxsj])) AS w')
    expect(text).toContain('WHERE [gxsj] >= CONVERT(binary(8), CONVERT(bigint, @p1)) ORDER BY')
  })

  it('quotes every name', () => {
    const odd = { ...query, table: 'a"b`c]d', columns: ['x"`]'], settleSeconds: 0 }
    expect(pageStatement(postgresql, odd, null).text).toContain('FROM "a""b`c]d" ORDER BY')
    expect(pageStatement(mysql, odd, null).text).toContain('FROM `a"b``c]d` ORDER BY')
    expect(pageStatement(sqlServer, odd, null).text).toContain('FROM [a"b`c]]d] ORDER BY')
  })
})
