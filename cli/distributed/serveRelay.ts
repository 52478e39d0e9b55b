import { createServer } from 'node:http'
import { InternalError } from '#schema/errors.ts'
import { say } from '../graceful.ts'
import { listenAt } from '../hub/listen.ts'
import { openRelay } from '../hub/openRelay.ts'
import { givenDatabaseUrl } from '../hub/settings.ts'
import { loadManifests } from '../hub/subgraphs.ts'
import { tellParent } from './parent.ts'
import type { Service, ServiceOptions } from './serveSubgraph.ts'

/**
 * The relay as a process: it carries the events of the subgraphs whose databases it is given to their consumers. It answers
 * `/health` and `/ready`; a database or bus that is away keeps it from nothing but its own part.
 * @throws InternalError CONFIGURATION_INVALID without any database URL.
 */
export async function serveRelay({ settings, environment, clock, log }: ServiceOptions): Promise<Service> {
  const manifests = await loadManifests()
  const urls = givenUrls(manifests, environment)
  if (Object.keys(urls).length === 0) {
    const message =
      'start --only relay needs databases: set DATABASE_URL, or <SUBGRAPH>_DATABASE_URL of those it serves.'
    throw new InternalError('CONFIGURATION_INVALID', message)
  }
  await using opened = new AsyncDisposableStack()
  const probe = opened.adopt(createProbe(Object.keys(urls)), ({ close }) => close())
  const url = await listenAt(probe, settings)
  opened.adopt(openRelay({ manifests, urls, nats: settings.nats, clock, log }), ({ close }) => close())
  say(`relay serves ${Object.keys(urls).join(', ')}`)
  tellParent({ state: 'listening', url })
  tellParent({ state: 'ready' })
  const closing = opened.move()
  return { url, close: () => closing.disposeAsync() }
}

const givenUrls = (manifests: readonly { readonly name: string }[], environment: ServiceOptions['environment']) =>
  Object.fromEntries(
    manifests.flatMap(({ name }) => {
      const url = givenDatabaseUrl(environment, name)
      return url === undefined ? [] : [[name, url] as const]
    }),
  )

/** Says that the process is alive, and what it serves. */
function createProbe(subgraphs: readonly string[]) {
  const server = createServer((request, response) => {
    const known = request.url === '/health' || request.url === '/ready'
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(known ? { status: request.url === '/ready' ? 'ready' : 'alive', subgraphs } : {}))
  })
  return {
    listen: ({ host, port }: { readonly host: string; readonly port: number }) =>
      new Promise<string>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          const address = server.address()
          resolve(`http://${host}:${typeof address === 'object' && address ? address.port : port}`)
        })
      }),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
