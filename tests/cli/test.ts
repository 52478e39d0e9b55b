import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { subgraphFolders } from '../../cli/hub/subgraphs.ts'
import { ask, type CommandProcess, createTemporaryFolder, probe, runHeliograph } from '../kit/heliograph.ts'

type Finding = { readonly level: string; readonly what: string; readonly advice?: string }

const countPriorityProjects = /* GraphQL */ `
  {
    projects(filter: { priorityLevel: { in: [CITY, DISTRICT] } }) {
      totalCount
    }
  }
`

describe('a hub on the embedded database', () => {
  let folder: { readonly path: string; remove(): Promise<void> }
  let hub: CommandProcess
  let url: string
  const environment = () => ({ HELIOGRAPH_FOLDER: join(folder.path, '.heliograph') })
  const run = (command: string[], more = {}) => runHeliograph(command, { ...environment(), ...more })
  const serverRuns = (dataFolder: string) => existsSync(join(dataFolder, 'postgres', 'postmaster.pid'))

  beforeAll(async () => {
    folder = await createTemporaryFolder()
    hub = run(['start', '--no-demo'])
    url = await hub.url()
  })
  let shouldRun = true
  // A hub that died says why in the failure of the test that it died in.
  afterEach(() => {
    if (shouldRun && !hub.isRunning()) throw new Error(`The hub ended by itself:\n${hub.output()}`)
  })
  afterAll(async () => {
    await hub.end()
    await folder.remove()
  })

  it('is ready, and lists its subgraphs', async () => {
    const names = subgraphFolders()
    const subgraphs = Object.fromEntries(names.map((name) => [name, 'ready']))
    expect(await probe(`${url}/ready`)).toEqual([200, { status: 'ready', subgraphs }])
    expect(await probe(`${url}/health`)).toEqual([200, { status: 'alive' }])
  })

  it('is joined by seed, which fills it once and changes nothing the second time', async () => {
    expect(await ask(url, countPriorityProjects)).toEqual({ data: { projects: { totalCount: 0 } } })
    const first = run(['seed', '--until', '2026-11-20'])
    expect(await first.exit).toBe(0)
    expect(first.output()).toMatch(/seed 1 until 2026-11-20 holds 2000 cases; \d{5,} rows written/)
    expect(await ask(url, countPriorityProjects)).toEqual({ data: { projects: { totalCount: 54 } } })
    const second = run(['seed'])
    expect(await second.exit).toBe(0)
    expect(second.output()).toMatch(/seed 1 until 2026-11-20 holds 2000 cases; 0 rows written in .*: nothing to add/)
  })

  it('keeps a second hub off its folder', async () => {
    const second = run(['start'])
    expect(await second.exit).toBe(1)
    expect(second.output()).toContain(`is in use by process ${hub.pid} (heliograph start): stop it first`)
    expect(second.output()).toContain('DATA_FOLDER_UNUSABLE')
    expect((await probe(`${url}/ready`))[0]).toBe(200)
  })

  it('tells another hub that its port is in use, and that one stops its database', async () => {
    const { port } = new URL(url)
    const other = join(folder.path, 'other')
    const second = run(['start'], { HELIOGRAPH_FOLDER: other, PORT: port })
    expect(await second.exit).toBe(1)
    expect(second.output()).toContain(`Port ${port} of 127.0.0.1 is in use by another program: stop it, or choose`)
    expect([existsSync(join(other, 'postgres', 'PG_VERSION')), serverRuns(other)]).toEqual([true, false])
  })

  it('has no migrations pending', async () => {
    const migrate = run(['migrate', '--dry-run'])
    expect(await migrate.exit).toBe(0)
    expect(migrate.output()).toBe('the database is up to date')
  })

  it('is healthy to the doctor', async () => {
    const doctor = run(['doctor', '--json'], { PORT: new URL(url).port })
    await doctor.exit
    const findings = JSON.parse(doctor.output()) as Finding[]
    const said = findings.map(({ level, what }) => `${level} ${what}`).join('\n')
    expect(said).toMatch(/^ok Node \d+/m)
    expect(said).toMatch(/^ok embedded postgres \(PostgreSQL\) 18/m)
    expect(said).toContain('ok schema/supergraph.graphql and schema/open.graphql are fresh')
    expect(said).toMatch(
      new RegExp(`^ok data folder .*PostgreSQL 18, in use by process ${hub.pid} \\(heliograph start\\)`, 'm'),
    )
    expect(said).toMatch(/^ok port \d+ of 127.0.0.1: a hub is ready there/m)
    expect(said).toMatch(/^ok database 127.0.0.1:\d+\/heliograph \(approvals, .*\): migrations up to date/m)
    expect(said).toMatch(/^ok the clock of this machine is \d\.\d s from that of/m)
    expect(findings.filter(({ level }) => level === 'fail')).toEqual([])
  })

  it('lets a request that is under way finish when it is told to stop, and stops its database', async () => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    const body = JSON.stringify({ query: '{ __typename }' })
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\nExpect: 100-continue\r\n\r\n`,
    )
    // The server has the request's head and waits for its body.
    await once(socket, 'data')
    const answer = text(socket)
    shouldRun = false
    process.kill(hub.pid, 'SIGTERM')
    await hub.line(/finishing running requests/)
    socket.write(body)
    expect(await answer).toMatch(/^HTTP\/1.1 200 OK[^]*"__typename":"Query"/)
    expect(await hub.exit).toBe(0)
    expect(serverRuns(environment().HELIOGRAPH_FOLDER)).toBe(false)
  })

  it('refuses a data folder that is corrupt, and deletes nothing', async () => {
    const version = join(environment().HELIOGRAPH_FOLDER, 'postgres', 'PG_VERSION')
    await writeFile(version, 'nonsense\n')
    const start = run(['start'])
    expect(await start.exit).toBe(1)
    expect(start.output()).toMatch(
      /DATA_FOLDER_UNUSABLE: The data folder .* cannot be used: .* Nothing in it was deleted/,
    )
    expect(existsSync(join(environment().HELIOGRAPH_FOLDER, 'postgres', 'base'))).toBe(true)
  })
})

describe('the commands', () => {
  it('compose --check finds the committed supergraph fresh', async () => {
    const compose = runHeliograph(['compose', '--check'])
    expect(await compose.exit).toBe(0)
    expect(compose.output()).toMatch(/supergraph\.graphql is fresh\n.*open\.graphql is fresh$/)
  })

  it.each([
    [['start'], { PORT: 'four' }, 'PORT: expected a port from 0 to 65535, received "four".'],
    [['start'], { HUB_ENGINE: 'fast' }, 'HUB_ENGINE: expected `compiled` or `apollo`, received "fast".'],
    [['start'], { LAND_DATABASE_URL: 'mysql://db' }, 'A database URL must look like postgresql://'],
    [['start', '--only', 'police'], {}, '--only: expected one of gateway, relay, approvals, '],
    [['start', '--only', 'land'], {}, 'set LAND_DATABASE_URL or DATABASE_URL.'],
    [['start', '--only', 'gateway'], { LAND_URL: 'land:4001' }, 'LAND_URL: expected an address such as http://'],
    [['start', '--only', 'land', '--distributed'], {}, "cannot be used with option '--distributed'"],
    [['seed', '--cases', '1'], {}, '--cases: expected a whole number from 2000 to 10000000, received "1".'],
    [['frobnicate'], {}, "unknown command 'frobnicate'"],
  ])('%j with %j ends with a clear message', async (command, environment, message) => {
    const process = runHeliograph(command, { HELIOGRAPH_FOLDER: '/nowhere/at/all', ...environment })
    expect(await process.exit).toBe(1)
    expect(process.output()).toContain(message)
    expect(process.output()).not.toMatch(/^ {4}at /m)
  })

  it.each(['start', 'gateway', 'seed', 'migrate', 'doctor'])('%s --help gives examples', async (command) => {
    const help = runHeliograph([command, '--help'])
    expect(await help.exit).toBe(0)
    expect(help.output()).toMatch(/^Examples?:\n {2}\S/m)
  })
})
