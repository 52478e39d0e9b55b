import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sdl } from './subgraphs.mjs'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const root = at('../../')
const node = join(root, 'node_modules/.bin/node')

/** What a gateway is started with. */
export interface Setting {
  /** A supergraph whose subgraphs are at `subgraphsUrl`. */
  readonly supergraph: string
  readonly subgraphsUrl: string
  readonly port: number
  /** An empty folder of its own. */
  readonly folder: string
}

/** One gateway of the comparison. */
export interface BenchGateway {
  readonly name: string
  /** Everything that was set, for the results. */
  readonly configuration: string
  /** Only for these cases; all where absent. */
  readonly cases?: readonly string[]
  start(setting: Setting): { readonly command: readonly string[]; readonly env: Readonly<Record<string, string>> }
}

const production = { NODE_ENV: 'production' }

const ours = (name: string, configuration: string, env: Record<string, string>): BenchGateway => ({
  name,
  configuration,
  start: ({ supergraph, port }) => ({
    command: [node, join(root, 'bin/heliograph.js'), 'gateway', '--supergraph', supergraph, '--port', String(port)],
    env: { ...production, ...env },
  }),
})

const hive = (name: string, deduplicates: boolean): BenchGateway => ({
  name,
  configuration: `@graphql-hive/gateway 2.15.1, router-runtime 1.4.23, Node 26, authorization propagated, inboundInflightRequestDeduplication ${deduplicates}`,
  ...(deduplicates && { cases: ['a', 'd-shared'] }),
  start: ({ supergraph, port }) => ({
    command: [
      node,
      at('../node_modules/.bin/hive-gateway'),
      'supergraph',
      supergraph,
      '--config-path',
      at('peers/hive.config.mjs'),
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
    ],
    env: { ...production, HIVE_DEDUPLICATES: String(deduplicates) },
  }),
})

/** Heliograph and its peers, in production mode, all propagating `authorization`. */
export const gateways: readonly BenchGateway[] = [
  ours('Heliograph', 'heliograph gateway, compiled engine, defaults', {}),
  ours('Heliograph, HUB_ENGINE=apollo', 'heliograph gateway, stock engine behind our server', { HUB_ENGINE: 'apollo' }),
  {
    name: 'stock @apollo/gateway',
    configuration: '@apollo/server 5.5.1 standalone with @apollo/gateway 2.14.4, Node 26, authorization propagated',
    start: ({ supergraph, port }) => ({
      command: [node, at('peers/apollo.ts'), supergraph, String(port)],
      env: { ...production, APOLLO_TELEMETRY_DISABLED: '1' },
    }),
  },
  hive('Hive Gateway', false),
  hive('Hive Gateway, inbound deduplication', true),
  {
    name: 'Grafbase',
    configuration: 'grafbase dev 0.103.0 (Rust), authorization forwarded, defaults',
    start({ subgraphsUrl, port, folder }) {
      const grafbase = at('../node_modules/@grafbase/cli-x86_64-unknown-linux-musl/grafbase')
      return { command: [grafbase, 'dev', '-c', writeGrafbase(folder, subgraphsUrl), '--port', String(port)], env: {} }
    },
  },
]

function writeGrafbase(folder: string, subgraphsUrl: string): string {
  const subgraphs = Object.entries(sdl).map(([name, text]) => {
    writeFileSync(join(folder, `${name}.graphql`), text)
    return `[subgraphs.${name}]\nurl = "${subgraphsUrl}/${name}"\nschema_path = "${join(folder, `${name}.graphql`)}"\n`
  })
  const file = join(folder, 'grafbase.toml')
  writeFileSync(file, `[[headers]]\nrule = "forward"\nname = "authorization"\n\n${subgraphs.join('\n')}`)
  return file
}
