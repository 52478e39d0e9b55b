import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { issueToken, type Role } from '#schema/actor.ts'
import { startHub, type RunningHub } from '../../cli/hub/startHub.ts'
import { readSettings } from '../../cli/hub/settings.ts'
import type { TestDatabase } from '../kit/createDatabase.ts'
import { createDistrictDatabase } from '../kit/districtDatabase.ts'
import { createTemporaryFolder, findFreePorts, runHeliograph } from '../kit/heliograph.ts'
import { testRegistryKey } from '../kit/openRegistry.ts'
import { testClock } from '../kit/openSubgraph.ts'
import type { HubAnswer } from '../kit/startHub.ts'
import { openServer, type OutsideServer } from './outsideServer.ts'

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
  "A clinic. 诊所"
  type Clinic { "Its name. 名称" name: String! "Its beds. 床位" beds: Int }
  type Query { "All clinics. 诊所" clinics: [Clinic!]! }
`
const clinics = '{ clinics { name beds } }'
const secret = 'a secret of tests'
const slow = { timeout: 60_000, interval: 50 }

let database: TestDatabase
let folder: { readonly path: string; remove(): Promise<void> }
let outside: OutsideServer
let hub: RunningHub
let errors: string[] = []

const environment = () => ({
  DATABASE_URL: database.url,
  HELIOGRAPH_FOLDER: folder.path,
  HELIOGRAPH_SECRET: secret,
  REGISTRY_SIGNING_KEY: testRegistryKey,
})
const start = async (more: Record<string, string> = {}): Promise<RunningHub> => {
  const given = { ...environment(), ...more }
  errors = []
  const log = pino({ level: 'error' }, { write: (line: string) => void errors.push(line) })
  const settings = readSettings({ ...given, PORT: '0' })
  return startHub({ settings, environment: given, clock: testClock, log, onStep: () => undefined })
}
const ask = async (query: string, headers: Record<string, string> = {}): Promise<HubAnswer> => {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as HubAnswer
}
const tokenOf = async (...roles: Role[]) =>
  await issueToken(secret, { id: 'operator-1', roles, organ: null }, testClock())
const admin = async (path: string, body?: object, token?: string) => {
  const response = await fetch(`${hub.url}/admin/registry/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${token ?? (await tokenOf('ADMINISTRATOR'))}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  // oxlint-disable-next-line no-explicit-any -- tests read answers by path
  return { status: response.status, body: (await response.json()) as any }
}
const publish = async (text: string, more: object = {}) =>
  await admin('subgraphs/health/publish', { sdl: text, url: outside.url, why: 'a test', ...more })
const run = async (...command: string[]) => {
  const process = runHeliograph(['subgraph', ...command], environment())
  return { code: await process.exit, output: process.output() }
}

beforeAll(async () => {
  database = await createDistrictDatabase()
  folder = await createTemporaryFolder()
  outside = await openServer((body) =>
    body.includes('_service')
      ? [200, JSON.stringify({ data: { _service: { sdl } } })]
      : [200, JSON.stringify({ data: { clinics: [{ name: '城东诊所', beds: 12 }] } })],
  )
  hub = await start()
})
afterAll(async () => {
  await hub.close()
  await outside.close()
  await database.drop()
  await folder.remove()
})

describe('a hub that starts', () => {
  it('has the schemas in the code in its registry, published once', async () => {
    const { body } = await admin('subgraphs')
    expect(body).toHaveLength(8)
    expect(body.map((one: { source: string; version: number }) => [one.source, one.version])).toEqual(
      Array.from({ length: 8 }, () => ['CODE', 1]),
    )
  })
})

describe('the admin API', () => {
  it('is for administrators only, however its path is written', async () => {
    const nobody = await fetch(`${hub.url}/admin/registry/subgraphs`)
    const spelled = await fetch(`${hub.url}/%61dmin/registry/subgraphs`)
    expect([nobody.status, spelled.status]).toEqual([401, 401])
    expect((await admin('subgraphs', undefined, await tokenOf('PUBLISHER', 'COORDINATOR'))).status).toBe(403)
    expect((await admin('subgraphs', undefined, 'a.b.c')).status).toBe(401)
    expect((await admin('subgraphs/health/publish', { sdl, why: 'x' }, await tokenOf('AUDITOR'))).status).toBe(403)
  })

  it.each([{}, { sdl: 1, why: 'x' }, { sdl, why: 'x', more: 1 }, { sdl, why: 'x', force: 'yes' }])(
    'refuses the body %j',
    async (body) => {
      const refused = await admin('subgraphs/health/publish', body)
      expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
    },
  )
})

describe('an outside subgraph', () => {
  it('is served once it is published, by the command line, at the address that gave its SDL', async () => {
    const published = await run(
      'publish',
      'health',
      '--schema',
      outside.url,
      '--who',
      'xin',
      '--why',
      'a new department',
      '--json',
    )
    expect([published.code, JSON.parse(published.output).outcome]).toEqual([0, 'PUBLISHED'])
    await vi.waitFor(
      async () => expect((await ask(clinics)).data).toEqual({ clinics: [{ name: '城东诊所', beds: 12 }] }),
      slow,
    )
    expect((await admin('subgraphs/health')).body).toMatchObject([
      { version: 1, publishedBy: 'xin', reason: 'a new department', source: 'OUTSIDE' },
    ])
  }, 120_000)

  it('never sees the token of a client', async () => {
    outside.received.length = 0
    await ask(clinics, { authorization: `Bearer ${await tokenOf('ADMINISTRATOR')}` })
    expect(outside.received).toHaveLength(1)
    expect(outside.received[0]?.headers).not.toHaveProperty('authorization')
  })

  it('changes nothing when it is published again', async () => {
    const again = await publish(`# the same\n${sdl}`)
    expect([again.status, again.body.outcome]).toEqual([200, 'UNCHANGED'])
    expect((await admin('subgraphs/health')).body).toHaveLength(1)
  })

  it('with a bad composition is refused, and the old graph goes on', async () => {
    const served = (await admin('supergraph')).body
    const bad = await publish(`${sdl}\ntype Parcel @key(fields: "code") { code: String! areaM2: Int }`)
    expect([bad.status, bad.body.outcome]).toEqual([422, 'REFUSED'])
    expect(bad.body.report.problems.map(({ code }: { code: string }) => code)).toContain('FIELD_TYPE_MISMATCH')
    expect((await admin('supergraph')).body).toEqual(served)
    expect((await ask(clinics)).errors).toBeUndefined()
  })

  it('may not take away what clients use: they are named, counted through the port', async () => {
    for (let i = 0; i < 3; i++) await ask(clinics, { 'x-client-name': 'portal' })
    await ask(clinics, { 'apollographql-client-name': 'hall-screen' })
    await ask('{ clinics { beds } ', { 'x-client-name': 'never executed' })
    const check = async () =>
      (await admin('subgraphs/health/check', { sdl: sdl.replace('"Its beds. 床位" beds: Int', '') })).body
    await vi.waitFor(
      async () =>
        expect((await check()).changes[0].clients).toMatchObject(
          expect.arrayContaining([
            { client: 'portal', uses: 3, lastUsedOn: '2026-11-22' },
            { client: 'hall-screen', uses: 1, lastUsedOn: '2026-11-22' },
          ]),
        ),
      slow,
    )
    const report = await check()
    expect(report.ok).toBe(false)
    expect(report.changes[0].clients.map(({ client }: { client: string }) => client)).not.toContain('never executed')
    expect((await admin('clients')).body).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ client: 'portal', coordinate: 'Clinic.beds', cause: 'CHECKED' }),
      ]),
    )
  }, 120_000)

  it('takes over while requests run, and none of them fails', async () => {
    const ending = new AbortController()
    let answered = 0
    const failures: unknown[] = []
    const client = async () => {
      while (!ending.signal.aborted) {
        const { data, errors: failed } = await ask(
          '{ clinics { name } regions: region(code: "330211000000") { name } }',
        )
        if (failed || data.regions.name !== '镇海区') failures.push(failed)
        answered += 1
      }
    }
    const clients = Array.from({ length: 8 }, client)
    await publish(sdl.replace('beds: Int', 'beds: Int "Its telephone. 电话" phone: String'))
    await vi.waitFor(async () => expect((await ask('{ clinics { phone } }')).errors).toBeUndefined(), slow)
    const before = answered
    await vi.waitFor(() => expect(answered).toBeGreaterThan(before + 50), slow)
    ending.abort()
    await Promise.all(clients)
    expect(failures).toEqual([])
  }, 180_000)
})

describe('the command line', () => {
  it('checks a schema in the code against the registry, and explains what does not compose with file and line', async () => {
    const file = join(folder.path, 'land.graphql')
    const land = await readFile('subgraphs/land/schema.graphql', 'utf8')
    await writeFile(file, land.replace('areaM2: Decimal!', 'areaM2: Acres!'))
    const { code, output } = await run('check', 'land', '--schema', file)
    const line = land.split('\n').findIndex((text) => text.includes('areaM2: Decimal!')) + 1
    expect(code).toBe(1)
    expect(output).toContain(`${file}:${line}:`)
    expect(output).toContain('Unknown type Acres')
    expect(output).toContain('hint: ')
  }, 120_000)

  it('refuses a file that is not there, an address that does not answer and a schema that does not parse, and changes nothing', async () => {
    const [port = 0] = await findFreePorts(1)
    const bad = join(folder.path, 'bad.graphql')
    await writeFile(bad, 'type Query {\n  a: }')
    const html = await openServer(() => [200, '<html>'])
    const before = (await admin('subgraphs')).body
    const results = [
      await run('publish', 'sports', '--schema', join(folder.path, 'nowhere.graphql'), '--why', 'x'),
      await run('publish', 'sports', '--schema', `http://127.0.0.1:${port}/graphql`, '--why', 'x'),
      await run('publish', 'sports', '--schema', html.url, '--why', 'x'),
      await run('publish', 'sports', '--schema', bad, '--url', outside.url, '--why', 'x'),
    ]
    await html.close()
    expect(results.map(({ code, output }) => [code, /\b(SCHEMA_\w+)/.exec(output)?.[1]])).toEqual([
      [1, 'SCHEMA_UNREADABLE'],
      [1, 'SCHEMA_URL_UNANSWERED'],
      [1, 'SCHEMA_URL_UNANSWERED'],
      [1, 'SCHEMA_NOT_PARSED'],
    ])
    expect((await admin('subgraphs')).body).toEqual(before)
  }, 240_000)

  it('rolls back to the former schema', async () => {
    const { code, output } = await run('rollback', 'health', '--why', 'no telephones', '--force')
    expect([code, output]).toEqual([0, expect.stringContaining('ROLLBACK health version 3')])
    await vi.waitFor(
      async () => expect((await ask('{ clinics { phone } }')).errors?.[0]?.message).toContain('Cannot query field'),
      slow,
    )
  }, 120_000)
})

describe('a hub whose registry is down', () => {
  const deadRegistry = async () => {
    const [port = 0] = await findFreePorts(1)
    return { REGISTRY_DATABASE_URL: `postgresql://nobody@127.0.0.1:${port}/registry` }
  }

  it('starts on the last good supergraph of its disk, outside subgraphs included', async () => {
    await hub.close()
    hub = await start(await deadRegistry())
    expect((await ask(clinics)).data.clinics).toHaveLength(1)
  }, 120_000)

  it('starts on what the code has where the one on disk was tampered with, and says so', async () => {
    await hub.close()
    const file = join(folder.path, 'supergraph.json')
    await writeFile(file, (await readFile(file, 'utf8')).replace('Clinic', 'Casino'))
    hub = await start(await deadRegistry())
    expect((await ask('{ region(code: "330211000000") { name } }')).data).toEqual({ region: { name: '镇海区' } })
    expect((await ask(clinics)).errors?.[0]?.message).toContain('Cannot query field')
    expect(errors.join('')).toContain('it was changed after it was signed')
  }, 120_000)

  it('serves the registry again once it is back', async () => {
    await hub.close()
    hub = await start()
    expect((await ask(clinics)).data.clinics).toHaveLength(1)
  }, 120_000)
})
