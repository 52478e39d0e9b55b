import { createReadActor } from '#schema/actor.ts'
import type { Logger } from 'pino'
import type { Clock } from '#schema/clock.ts'
import { createSubgraph, type Subgraph, type SubgraphManifest } from '#schema/createSubgraph.ts'
import { createDatabases } from '#schema/database/pool.ts'
import { InternalError } from '#schema/errors.ts'
import { createCursorCodec } from '#schema/lists/cursor.ts'
import { createReceiptSigner } from '#schema/publishing/receipts.ts'
import { fail } from '../fail.ts'
import { type Running, say } from '../graceful.ts'
import { listenAt } from '../hub/listen.ts'
import { createPreparation, migrationTargets, type Preparation } from '../hub/preparation.ts'
import { readSecret } from '../hub/secret.ts'
import { type Environment, givenDatabaseUrl, type Settings } from '../hub/settings.ts'
import { tellParent } from './parent.ts'

/** What one service of the distributed topology needs from its process. */
export interface ServiceOptions {
  readonly settings: Settings
  readonly environment: Environment
  readonly clock: Clock
  readonly log: Logger
}

/** A service that listens. */
export interface Service extends Running {
  readonly url: string
}

/**
 * One subgraph on HTTP. It listens at once (`/health` 200, `/ready` 503) and answers when its migrations are applied; while
 * its database cannot be reached it tries again with back-off, for ever. @throws InternalError CONFIGURATION_INVALID
 * without a database URL, and what a migration throws on a database that answers.
 */
export async function serveSubgraph(manifest: SubgraphManifest, options: ServiceOptions): Promise<Service> {
  const { settings } = options
  await using opened = new AsyncDisposableStack()
  const databases = opened.adopt(openDatabase(manifest, options), ({ close }) => close())
  const targets = migrationTargets([manifest], databases)
  const preparation = opened.adopt(createPreparation(targets, options.log), ({ stop }) => stop())
  const subgraph = opened.adopt(await openSubgraph(manifest, databases, preparation, options), ({ close }) => close())
  const url = await listenAt(subgraph, settings)
  say(`${manifest.name} listens at ${url}/graphql`)
  tellParent({ state: 'listening', url })
  await prepare(manifest, preparation)
  const closing = opened.move()
  return { url, close: () => closing.disposeAsync() }
}

type OwnDatabase = ReturnType<typeof createDatabases<string>>

function openDatabase({ name }: SubgraphManifest, { environment, settings, log }: ServiceOptions): OwnDatabase {
  const url = givenDatabaseUrl(environment, name)
  if (url === undefined) {
    const message = `start --only ${name} needs a database: set ${name.toUpperCase()}_DATABASE_URL or DATABASE_URL.`
    throw new InternalError('CONFIGURATION_INVALID', message)
  }
  const { databaseConnections: maxConnections } = settings
  return createDatabases({ [name]: url }, { log, ...(maxConnections !== undefined && { maxConnections }) })
}

function openSubgraph(
  manifest: SubgraphManifest,
  { distinct: [database] }: OwnDatabase,
  preparation: Preparation,
  { settings, environment, clock, log }: ServiceOptions,
): Promise<Subgraph> {
  if (!database) throw new TypeError(`No database was opened for ${manifest.name}.`)
  const secret = readSecret(environment, settings.dataFolder)
  return createSubgraph(manifest, {
    database,
    cursors: createCursorCodec(secret),
    readActor: createReadActor(secret, clock),
    receipts: createReceiptSigner(secret),
    publishing: settings.publishing,
    ...(settings.upwardPlatform && { upwardPlatform: settings.upwardPlatform }),
    clock,
    log,
    isPrepared: () => preparation.isPrepared(manifest.name),
  })
}

async function prepare({ name }: SubgraphManifest, preparation: Preparation): Promise<void> {
  const onPrepared = () => {
    say(`${name} is ready`)
    tellParent({ state: 'ready' })
  }
  if (await preparation.attempt()) onPrepared()
  else preparation.keepTrying({ onPrepared, onFailure: fail })
}
