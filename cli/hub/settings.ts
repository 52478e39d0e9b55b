import { InternalError } from '#schema/errors.ts'
import type { NatsSettings } from '#schema/events/nats/connection.ts'
import type { UpwardPlatform } from '#schema/upwardPlatform.ts'
import type { JWK } from 'jose'
import { defaultPublishingSettings, type PublishingSettings } from '#schema/publishing/department.ts'

/** The environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What the environment says. */
export interface Settings {
  readonly port: number
  readonly host: string
  /** The folder of the embedded database, its credentials and the hub's secret. */
  readonly dataFolder: string
  readonly production: boolean
  readonly logLevel: string
  readonly engine: 'stock' | 'compiled'
  /** The bus of events between processes; absent for the one within this process. */
  readonly nats?: Pick<NatsSettings, 'url' | 'prefix'>
  readonly publishing: PublishingSettings
  /** The city's platform; none when absent. */
  readonly upwardPlatform?: UpwardPlatform
  /** Connections to each database; the pool's own default when absent. */
  readonly databaseConnections?: number
  /** The folder whose files are published; none when absent. */
  readonly dropFolder?: string
  /** The largest file that may be uploaded, in MiB. */
  readonly uploadMaxMb: number
}

/** Every variable that the commands read; `<SUBGRAPH>` stands for LAND, PLANNING and so on. */
export const environmentVariables = {
  PORT: '4000 unless set, 0 for any free port; `--distributed` takes the next one too',
  HOST: '127.0.0.1 unless set',
  DATABASE_URL: 'a PostgreSQL server for all subgraphs; the embedded one when absent',
  '<SUBGRAPH>_DATABASE_URL': 'a server for one of them, for example LAND_DATABASE_URL',
  '<SUBGRAPH>_URL': 'distributed: where a subgraph is, for example LAND_URL=http://land:4001/graphql',
  DATABASE_CONNECTIONS: 'connections that one process opens to each database, 10 unless set',
  HELIOGRAPH_FOLDER: 'where the embedded database lives, .heliograph unless set',
  HELIOGRAPH_SECRET: 'signs cursors and tokens; replicas must share it',
  REGISTRY_DATABASE_URL: 'a server for the registry of schemas; DATABASE_URL when absent',
  REGISTRY_SIGNING_KEY: 'the Ed25519 JWK that signs supergraphs; made once in the data folder when absent',
  REGISTRY_PUBLIC_KEY: 'for a gateway that serves and never publishes: the public part of that JWK',
  HUB_WEBHOOK_URL: 'where clients are named that use fields about to go, by signed POST',
  HUB_ENGINE: 'compiled, or apollo for the stock gateway',
  CITY_PLATFORM_URL: 'the platform of the city to which decided cases are reported; none when absent',
  CITY_PLATFORM_KEY: 'the Ed25519 public JWK that verifies its receipts',
  CITY_PLATFORM_TOKEN: 'the bearer token that it asks for; none when absent',
  NATS_URL: 'a NATS server with JetStream that carries events between processes; within this one when absent',
  NATS_PREFIX: 'heliograph unless set; hubs that share a NATS server differ in it',
  LOG_LEVEL: 'info unless set; at a terminal `start` says warn',
  PUBLISH_UNKNOWN_REFERENCES: 'park (unless set) or refuse: what happens to records that name something unknown',
  SNAPSHOT_HELD_SHARE: 'percent of a register that a snapshot may end without a person, 5 unless set',
  DROP_FOLDER: 'a folder whose <department>/<entity>/ is watched; files in it are published',
  UPLOAD_MAX_MB: 'the largest file that may be uploaded, 10240 unless set',
  USCC_ALLOW_LIST: 'a file of credit codes in official use whose check character is wrong, one a line',
  NODE_ENV: 'production switches introspection off',
} as const

/** The variables as a paragraph of `--help`. */
export const environmentHelp = `
Environment:
${Object.entries(environmentVariables)
  .map(([name, meaning]) => `  ${name.padEnd(24)} ${meaning}`)
  .join('\n')}`

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

/** Reads the settings. @throws InternalError CONFIGURATION_INVALID naming the variable and what was expected. */
export function readSettings(environment: Environment, defaultPort = 4000): Settings {
  const logLevel = environment['LOG_LEVEL'] || 'info'
  const connections = environment['DATABASE_CONNECTIONS']
  const dropFolder = environment['DROP_FOLDER']
  if (!levels.includes(logLevel)) throw invalid('LOG_LEVEL', `one of ${levels.join(', ')}`, logLevel)
  return {
    port: readPort('PORT', environment['PORT'] || String(defaultPort)),
    host: environment['HOST'] || '127.0.0.1',
    dataFolder: environment['HELIOGRAPH_FOLDER'] || '.heliograph',
    production: environment['NODE_ENV'] === 'production',
    logLevel,
    engine: readEngine(environment['HUB_ENGINE']),
    ...(environment['NATS_URL'] && { nats: readNats(environment['NATS_URL'], environment['NATS_PREFIX']) }),
    publishing: readPublishing(environment),
    ...(environment['CITY_PLATFORM_URL'] && { upwardPlatform: readUpwardPlatform(environment) }),
    uploadMaxMb: readUploadMax(environment['UPLOAD_MAX_MB'] || '10240'),
    ...(connections && { databaseConnections: readConnections(connections) }),
    ...(dropFolder && { dropFolder }),
  }
}

function readEngine(name: string | undefined): Settings['engine'] {
  if (!name || name === 'compiled') return 'compiled'
  if (name === 'apollo') return 'stock'
  throw invalid('HUB_ENGINE', '`compiled` or `apollo`', name)
}

function readUpwardPlatform(environment: Environment): UpwardPlatform {
  const url = environment['CITY_PLATFORM_URL'] ?? ''
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    // It may hold a password, so that it is not repeated.
    throw invalid('CITY_PLATFORM_URL', 'an address such as https://city.example/reports', '(another form)')
  }
  const token = environment['CITY_PLATFORM_TOKEN']
  if (token && !/^[\x21-\x7e]+$/.test(token)) {
    throw invalid('CITY_PLATFORM_TOKEN', 'printable ASCII without spaces', '(another form)')
  }
  return { url, publicKey: readPublicKey(environment['CITY_PLATFORM_KEY'] ?? ''), ...(token && { token }) }
}

function readPublicKey(text: string): JWK {
  try {
    const key = JSON.parse(text) as JWK
    if (key.kty === 'OKP' && key.crv === 'Ed25519' && typeof key.x === 'string' && key.d === undefined) return key
  } catch {
    // Said below.
  }
  throw invalid('CITY_PLATFORM_KEY', 'the public part of an Ed25519 JWK', '(another form)')
}

function readNats(url: string, prefix = 'heliograph') {
  if (!/^(nats|tls):$/.test(URL.parse(url.split(',')[0] ?? '')?.protocol ?? '')) {
    // It may hold a password, so that it is not repeated.
    throw invalid('NATS_URL', 'an address such as nats://user:password@host:4222', '(another form)')
  }
  if (!/^\w{1,40}$/.test(prefix)) throw invalid('NATS_PREFIX', '1 to 40 letters, digits and underscores', prefix)
  return { url, prefix }
}

function readConnections(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw invalid('DATABASE_CONNECTIONS', 'a number from 1 to 9999', text)
}

function readPublishing(environment: Environment): PublishingSettings {
  const policy = environment['PUBLISH_UNKNOWN_REFERENCES'] || defaultPublishingSettings.onUnknownReference.toLowerCase()
  const percent = environment['SNAPSHOT_HELD_SHARE'] || String(defaultPublishingSettings.heldShare * 100)
  if (policy !== 'park' && policy !== 'refuse')
    throw invalid('PUBLISH_UNKNOWN_REFERENCES', '`park` or `refuse`', policy)
  if (!/^\d{1,3}(\.\d+)?$/.test(percent) || Number(percent) > 100) {
    throw invalid('SNAPSHOT_HELD_SHARE', 'a number from 0 to 100', percent)
  }
  return { onUnknownReference: policy === 'park' ? 'PARK' : 'REFUSE', heldShare: Number(percent) / 100 }
}

function readUploadMax(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  throw invalid('UPLOAD_MAX_MB', 'a number from 1 to 9999999', text)
}

/** A port from a text. @throws InternalError CONFIGURATION_INVALID. */
export function readPort(name: string, text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw invalid(name, 'a port from 0 to 65535', text)
  return port
}

/** The database of a subgraph that the environment names: `<NAME>_DATABASE_URL`, else `DATABASE_URL`. */
export const givenDatabaseUrl = (environment: Environment, name: string): string | undefined =>
  environment[`${name.toUpperCase()}_DATABASE_URL`] || environment['DATABASE_URL'] || undefined

/**
 * Where a subgraph listens in the distributed topology: `<NAME>_URL`, else `otherwise`. @throws InternalError
 * CONFIGURATION_INVALID for anything but an HTTP address.
 */
export function readSubgraphUrl(environment: Environment, name: string, otherwise: string): string {
  const variable = `${name.toUpperCase()}_URL`
  const text = environment[variable] || otherwise
  if (/^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text
  throw invalid(variable, 'an address such as http://land:4001/graphql', text)
}

const invalid = (name: string, expected: string, received: string) =>
  new InternalError('CONFIGURATION_INVALID', `${name}: expected ${expected}, received "${received}".`)
