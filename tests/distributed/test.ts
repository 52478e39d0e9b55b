import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadManifests, subgraphFolders } from '../../cli/hub/subgraphs.ts'
import type { TestDatabase } from '../kit/createDatabase.ts'
import { createDistrictDatabase } from '../kit/districtDatabase.ts'
import {
  ask,
  type CommandProcess,
  createTemporaryFolder,
  findFreePorts,
  probe,
  runHeliograph,
} from '../kit/heliograph.ts'
import { createSwitchedServer } from '../kit/switchedServer.ts'

const acrossDepartments = /* GraphQL */ `
  {
    projects(first: 1) {
      edges {
        node {
          name
          developer {
            name
          }
          parcels {
            code
          }
          planningPermits {
            number
          }
          constructionPermits {
            number
          }
        }
      }
    }
  }
`
const names = subgraphFolders()

let database: TestDatabase
let folder: { readonly path: string; remove(): Promise<void> }
/** `<NAME>_URL` of every subgraph, on ports that are free. */
let addresses: Record<string, string>

beforeAll(async () => {
  folder = await createTemporaryFolder()
  database = await createDistrictDatabase()
  const manifests = await loadManifests()
  const ports = await findFreePorts(manifests.length)
  addresses = Object.fromEntries(
    manifests.map(({ name }, index) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[index]}/graphql`]),
  )
})
afterAll(async () => {
  await database.drop()
  await folder.remove()
})
const environment = () => ({ ...addresses, DATABASE_URL: database.url, HELIOGRAPH_FOLDER: folder.path })

/** The process ids of the children of a process, by their service. */
function childrenOf(parent: number): Map<string, number> {
  const listed = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
  const found = listed.split('\n').flatMap((line) => {
    const [, pid, ppid, name = ''] = /^\s*(\d+)\s+(\d+)\s.*--only (\w+)/.exec(line) ?? []
    return Number(ppid) === parent ? [[name, Number(pid)] as const] : []
  })
  return new Map(found)
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('start --distributed', () => {
  let topology: CommandProcess
  let urls: string[]

  beforeAll(async () => {
    topology = runHeliograph(['start', '--distributed'], environment())
    await topology.line(/heliograph: ready in/)
    await topology.line(/explorer; Ctrl-C/)
    urls = [...topology.output().matchAll(/^gateway-\d +\| heliograph: gateway listens at (\S+)\/graphql$/gm)].map(
      ([, url = '']) => url,
    )
  })
  afterAll(() => topology.end())

  it('answers a query across departments over HTTP, by both gateways alike', async () => {
    expect(urls).toHaveLength(2)
    const [first, second] = await Promise.all(urls.map((url) => ask(url, acrossDepartments)))
    expect(first?.errors).toBeUndefined()
    expect(first?.data.projects.edges[0].node).toEqual({
      name: expect.stringMatching(/\p{Script=Han}/u),
      developer: { name: expect.stringMatching(/公司|集团|中心|局/) },
      parcels: expect.arrayContaining([{ code: expect.stringMatching(/^330211/) }]),
      planningPermits: expect.any(Array),
      constructionPermits: expect.any(Array),
    })
    expect(second).toEqual(first)
  })

  it('keeps answering while one department is dead, and has it back by itself', async () => {
    const [url = '', other = ''] = urls
    const whole = await ask(url, acrossDepartments)
    const land = childrenOf(topology.pid).get('land')
    expect(land).toBeGreaterThan(0)
    process.kill(Number(land), 'SIGKILL')
    await topology.line(/^land +\| ended \(SIGKILL\); starts again in 0.5 s$/)

    const { data, errors } = await ask(url, acrossDepartments)
    expect(data.projects.edges[0].node).toEqual({ ...whole.data.projects.edges[0].node, parcels: null })
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'SUBGRAPH_UNAVAILABLE', organ: 'land', retryable: true, requestId: expect.any(String) },
    ])
    const states = Object.fromEntries(names.map((name) => [name, name === 'land' ? 'down' : 'ready']))
    expect(await probe(`${other}/ready`)).toEqual([200, { status: 'ready', subgraphs: states }])

    await vi.waitFor(async () => expect(await ask(url, acrossDepartments)).toEqual(whole), { timeout: 20_000 })
  })

  it('drains the gateways, then the subgraphs, and leaves no process behind', async () => {
    const children = [...childrenOf(topology.pid).values()]
    expect(await topology.end('SIGTERM')).toBe(0)
    expect(children.filter(isAlive)).toEqual([])
    const ends = topology.output().match(/(?<=^heliograph: )stopping .*/gm)
    expect(ends).toEqual(['stopping gateway-1, gateway-2', 'stopping relay', `stopping ${names.join(', ')}`])
  })

  it('takes its children along when it is killed', async () => {
    const killed = runHeliograph(['start', '--distributed'], environment())
    await killed.line(/heliograph: ready in/)
    const children = childrenOf(killed.pid)
    expect([...children.keys()].toSorted()).toEqual(['gateway', 'relay', ...names].toSorted())
    await killed.end('SIGKILL')
    await vi.waitFor(() => expect([...children.values()].filter(isAlive)).toEqual([]), { timeout: 20_000 })
  })

  it('says which variable moves a subgraph whose port is in use', async () => {
    const { port = '' } = new URL(addresses['LAND_URL'] ?? '')
    const holder = runHeliograph(['start', '--only', 'land'], { ...environment(), PORT: port })
    await holder.url()
    const second = runHeliograph(['start', '--distributed'], environment())
    expect(await second.exit).toBe(1)
    expect(second.output()).toContain(
      `Port ${port} of 127.0.0.1 is in use by another program: stop it, or choose another port with LAND_URL.`,
    )
    await holder.end()
  })
})

describe('start --only', () => {
  it('runs a subgraph that is alive at once and ready when its database is', async () => {
    const [port = 0] = await findFreePorts(1)
    const server = createSwitchedServer(database.url, port)
    const land = runHeliograph(['start', '--only', 'land'], { ...environment(), LAND_DATABASE_URL: server.url })
    const url = await land.url()
    expect(await probe(`${url}/health`)).toEqual([200, { status: 'alive' }])
    expect(await probe(`${url}/ready`)).toEqual([503, { status: 'waiting for the database' }])
    expect((await ask(url, '{ parcels { totalCount } }')).errors?.[0]?.extensions).toEqual({
      code: 'STORE_UNAVAILABLE',
    })
    await land.line(/is unavailable: .*ECONNREFUSED.*land will answer when it is back/)

    await server.open()
    await land.line(/heliograph: land is ready/)
    expect(await probe(`${url}/ready`)).toEqual([200, { status: 'ready' }])
    expect((await ask(url, '{ parcels { totalCount } }')).data.parcels.totalCount).toBeGreaterThan(0)
    expect(await land.end('SIGTERM')).toBe(0)
    await server.cut()
  })

  it('runs a gateway that needs no subgraph to start', async () => {
    const gateway = runHeliograph(['start', '--only', 'gateway'], environment())
    const url = await gateway.url()
    const states = Object.fromEntries(names.map((name) => [name, 'down']))
    expect(await probe(`${url}/ready`)).toEqual([200, { status: 'ready', subgraphs: states }])
    const { data, errors } = await ask(url, acrossDepartments)
    expect([data, errors?.[0]?.extensions['code']]).toEqual([null, 'SUBGRAPH_UNAVAILABLE'])
    expect(await gateway.end('SIGTERM')).toBe(0)
  })
})
