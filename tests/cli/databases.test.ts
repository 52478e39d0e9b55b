import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDatabase, type TestDatabase } from '../kit/createDatabase.ts'
import { createDistrictDatabase } from '../kit/districtDatabase.ts'
import { queryOnce } from '../kit/embeddedFolder.ts'
import {
  ask,
  type CommandProcess,
  createTemporaryFolder,
  findFreePorts,
  probe,
  runHeliograph,
} from '../kit/heliograph.ts'
import { createSwitchedServer, type SwitchedServer } from '../kit/switchedServer.ts'

const parcelsOfProject = /* GraphQL */ `
  {
    projects(first: 1) {
      edges {
        node {
          name
          parcels {
            code
          }
        }
      }
    }
  }
`

let database: TestDatabase
let folder: { readonly path: string; remove(): Promise<void> }
const processes: CommandProcess[] = []
const run = (command: string[], environment: Record<string, string>) => {
  const started = runHeliograph(command, { HELIOGRAPH_FOLDER: folder.path, ...environment })
  processes.push(started)
  return started
}
beforeEach(async () => {
  folder = await createTemporaryFolder()
})
afterEach(async () => {
  await Promise.all(processes.splice(0).map((started) => started.end()))
  await database.drop()
  await folder.remove()
})

describe('a hub whose land department has a database of its own', () => {
  let land: TestDatabase
  let server: SwitchedServer
  beforeEach(async () => {
    database = await createDistrictDatabase()
    land = await createDatabase()
    const [port = 0] = await findFreePorts(1)
    server = createSwitchedServer(land.url, port)
  })
  afterEach(async () => {
    await server.cut()
    await land.drop()
  })

  it('starts without it, and answers for it with no restart when it comes', async () => {
    const hub = run(['start'], { DATABASE_URL: database.url, LAND_DATABASE_URL: server.url })
    const url = await hub.url()
    expect(await probe(`${url}/ready`)).toMatchObject([200, { subgraphs: { land: 'down', planning: 'ready' } }])
    const without = await ask(url, parcelsOfProject)
    expect(without.data.projects.edges[0].node).toEqual({ name: expect.stringMatching(/\S/), parcels: null })
    expect(without.errors?.[0]?.extensions).toMatchObject({ code: 'STORE_UNAVAILABLE', organ: 'land', retryable: true })

    await server.open()
    await hub.line(/a database is back/)
    const { data, errors } = await ask(url, parcelsOfProject)
    expect([data.projects.edges[0].node.parcels, errors]).toEqual([[], undefined])
    expect(await probe(`${url}/ready`)).toMatchObject([200, { subgraphs: { land: 'ready' } }])

    await server.cut()
    expect((await ask(url, parcelsOfProject)).errors?.[0]?.extensions).toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await server.open()
    expect((await ask(url, parcelsOfProject)).errors).toBeUndefined()
  })

  it('is a warning to nobody: the doctor fails and says which database', async () => {
    const doctor = run(['doctor'], { DATABASE_URL: database.url, LAND_DATABASE_URL: server.url })
    expect(await doctor.exit).toBe(1)
    expect(doctor.output()).toMatch(
      /^fail {2}database 127.0.0.1:\d+\/\w+ \(land\): .*ECONNREFUSED.* → {2}start the server/m,
    )
  })
})

describe('a database', () => {
  it('that is empty has migrations pending, which --dry-run names and does not apply', async () => {
    database = await createDatabase()
    const pending = [run(['migrate', '--dry-run'], { DATABASE_URL: database.url })]
    expect(await pending[0]?.exit).toBe(0)
    pending.push(run(['migrate', '--dry-run'], { DATABASE_URL: database.url }))
    expect(await pending[1]?.exit).toBe(0)
    expect(pending[0]?.output()).toContain('pending land/20261122000000_init')
    expect(pending[1]?.output()).toBe(pending[0]?.output())
    const migrate = run(['migrate'], { DATABASE_URL: database.url })
    expect(await migrate.exit).toBe(0)
    expect(migrate.output()).toBe(pending[0]?.output().replaceAll('pending', 'applied'))
  })

  it('that is newer than the code ends the start, and the doctor says so', async () => {
    database = await createDistrictDatabase()
    await queryOnce(
      database.url,
      `INSERT INTO land._prisma_migrations (id, checksum, migration_name, finished_at)
       VALUES ('1', '', '29990101000000_next', now())`,
    )
    const start = run(['start'], { DATABASE_URL: database.url })
    expect(await start.exit).toBe(1)
    expect(start.output()).toContain(
      'DATABASE_NEWER_THAN_CODE: The database is newer than this code: land has the migration',
    )
    const doctor = run(['doctor'], { DATABASE_URL: database.url })
    expect(await doctor.exit).toBe(1)
    expect(doctor.output()).toMatch(/^fail {2}database .*: DATABASE_NEWER_THAN_CODE/m)
  })

  it('whose migration fails ends the start with the statement, and nothing is left of it', async () => {
    database = await createDatabase()
    await queryOnce(database.url, 'CREATE SCHEMA land; CREATE TABLE land.parcel (code text)')
    const start = run(['start'], { DATABASE_URL: database.url })
    expect(await start.exit).toBe(1)
    expect(start.output()).toMatch(/MIGRATION_FAILED: The migration land\/\S+ failed and was rolled back at line \d+/)
    expect(await queryOnce(database.url, `SELECT to_regclass('land.mortgage') AS made`)).toEqual([{ made: null }])
  })

  it('that is read-only answers queries', async () => {
    database = await createDistrictDatabase()
    await queryOnce(database.url, `ALTER DATABASE ${database.name} SET default_transaction_read_only = on`)
    const doctor = run(['doctor'], { DATABASE_URL: database.url })
    await doctor.exit
    expect(doctor.output()).toMatch(/^warn {2}database .*, read-only {2}→ {2}queries work/m)
    const url = await run(['start'], { DATABASE_URL: database.url }).url()
    const { data, errors } = await ask(url, parcelsOfProject)
    expect([data.projects.edges[0].node.parcels.length > 0, errors]).toEqual([true, undefined])
  })
})
