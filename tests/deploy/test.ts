import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { SubgraphManifest } from '#schema/createSubgraph.ts'
import { environmentVariables, readSettings, readSubgraphUrl } from '../../cli/hub/settings.ts'
import { loadManifests } from '../../cli/hub/subgraphs.ts'

interface ComposeService {
  readonly image: string
  readonly build?: string
  readonly command?: readonly string[]
  readonly entrypoint?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly ports?: readonly string[]
  readonly volumes?: readonly string[]
  readonly profiles?: readonly string[]
  readonly depends_on?: Readonly<Record<string, unknown>>
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean }
}

const root = join(import.meta.dirname, '..', '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const composeText = read('docker-compose.yml')
const { services, volumes } = parse(composeText, { merge: true }) as {
  services: Record<string, ComposeService>
  volumes: Record<string, unknown>
}
const ours = Object.entries(services).filter(([, { build }]) => build !== undefined)
const gateways = ours.filter(([, { command }]) => command?.at(-1) === 'gateway')
let manifests: readonly SubgraphManifest[] = []

beforeAll(async () => {
  manifests = await loadManifests()
})

describe('docker-compose.yml', () => {
  it('runs every subgraph as a service of its name, on the port of its manifest', () => {
    const expected = manifests.map(({ name, port }) => [name, ['start', '--only', name], port])
    const found = ours.flatMap(([name, { command, environment }]) =>
      command?.[1] === '--only' && !['gateway-1', 'gateway-2', 'relay'].includes(name)
        ? [[name, command, readSettings(environment ?? {}).port]]
        : [],
    )
    expect(found.toSorted()).toEqual(expected.toSorted())
  })

  it('runs two gateways that know where each subgraph is, behind the balancer', () => {
    expect(gateways.map(([name]) => name)).toEqual(['gateway-1', 'gateway-2'])
    for (const [, { environment = {} }] of gateways) {
      const urls = manifests.map(({ name }) => readSubgraphUrl(environment, name, 'http://nowhere/graphql'))
      expect(urls).toEqual(manifests.map(({ name, port }) => `http://${name}:${port}/graphql`))
    }
    expect(read('deploy/Caddyfile')).toContain('reverse_proxy gateway-1:4000 gateway-2:4000 {')
    expect(services['balancer']?.ports).toEqual(['${PUBLIC_PORT:?set it in .env}:8080'])
  })

  it('runs a relay of all subgraphs over NATS', () => {
    const { command, environment = {} } = services['relay'] ?? {}
    expect(command).toEqual(['start', '--only', 'relay'])
    const filled = { ...environment, NATS_URL: environment['NATS_URL']?.replace(/\$\{NATS_PASSWORD:[^}]*\}/, 'secret') }
    expect(readSettings(filled)).toMatchObject({
      port: 4010,
      nats: { url: 'nats://heliograph:secret@nats:4222', prefix: 'heliograph' },
    })
    expect(environment['DATABASE_URL']).toBe(services['land']?.environment?.['DATABASE_URL'])
  })

  it('gives the gateways the registry, and one key and one secret', () => {
    for (const [, { environment = {}, volumes: mounts }] of gateways) {
      expect(environment['REGISTRY_DATABASE_URL']).toBe(services['land']?.environment?.['DATABASE_URL'])
      expect(environment['HELIOGRAPH_SECRET']).toBe(services['land']?.environment?.['HELIOGRAPH_SECRET'])
      expect(mounts).toEqual(['gateway-data:/var/lib/heliograph'])
    }
    expect(read('Dockerfile')).toContain('HELIOGRAPH_FOLDER=/var/lib/heliograph')
  })

  it('gives our services only variables that the commands read', () => {
    const named = manifests.flatMap(({ name }) => [`${name.toUpperCase()}_URL`, `${name.toUpperCase()}_DATABASE_URL`])
    const known = new Set([...Object.keys(environmentVariables), ...named])
    const given = ours.flatMap(([, { environment }]) => Object.keys(environment ?? {}))
    expect(given.filter((name) => !known.has(name))).toEqual([])
  })

  it('lets every service listen where the others reach it, with introspection off', () => {
    const listening = ours.filter(([, { command }]) => command?.[0] === 'start')
    for (const [name, { environment = {} }] of listening) {
      expect([name, environment['HOST'], environment['NODE_ENV']]).toEqual([name, '0.0.0.0', 'production'])
    }
    expect(listening).toHaveLength(manifests.length + 3)
  })

  it('takes every secret from the environment, with no default, and .env.example names them all', () => {
    const taken = [...composeText.matchAll(/\$\{([^}]*)\}/g)].map(([, inner = '']) => inner)
    expect(taken.filter((inner) => !/^[A-Z_]+:\?./.test(inner))).toEqual([])
    const names = new Set(taken.map((inner) => inner.replace(/:\?.*/, '')))
    const examples = [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)]
    expect(new Set(examples.map(([, name]) => name))).toEqual(names)
    expect(examples.filter(([, , value]) => value !== '')).toEqual([])
    expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['.env', '.heliograph', 'node_modules']))
  })

  it('checks the health of every service, and waits only for services that are there', () => {
    for (const [name, { healthcheck, depends_on = {}, profiles }] of Object.entries(services)) {
      expect([name, healthcheck?.test !== undefined || profiles !== undefined]).toEqual([name, true])
      expect(Object.keys(depends_on).filter((other) => !(other in services))).toEqual([])
    }
  })

  it('pins its images and mounts only files and volumes that are there', () => {
    const images = Object.values(services).map(({ image }) => image)
    expect(images.filter((image) => !/:\d/.test(image))).toEqual([])
    const sources = Object.values(services).flatMap(({ volumes: mounts = [] }) =>
      mounts.map((m) => m.split(':')[0] ?? ''),
    )
    const missing = sources.filter((source) =>
      source.startsWith('.') ? !existsSync(join(root, source)) : !(source in volumes),
    )
    expect(missing).toEqual([])
  })
})

describe('Dockerfile', () => {
  const dockerfile = read('Dockerfile')

  it('runs the Node that the project is tested with, as an ordinary user, without development packages', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { node: string } }
    const major = devDependencies.node.split('.')[0]
    const bases = [...dockerfile.matchAll(/^FROM node:(\d+)-/gm)].map(([, version]) => version)
    expect(bases).toEqual([major, major])
    expect(dockerfile).toMatch(/npm ci --omit=dev/)
    expect(dockerfile).toMatch(/^USER node$/m)
  })

  it('starts and probes with files that are there', () => {
    const commands = [...dockerfile.matchAll(/\["node", "([^"]+)"/g)].map(([, file = '']) => file)
    expect(commands.toSorted()).toEqual(['bin/heliograph.js', 'deploy/probe.js'])
    expect(commands.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
})
