import { jetstream, type JetStreamClient, jetstreamManager, type JetStreamManager } from '@nats-io/jetstream'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { InternalError } from '../../errors.ts'

/** A NATS server with JetStream. */
export interface NatsSettings {
  /** `nats://user:password@host:4222`, several with commas. */
  readonly url: string
  /** What names of streams and subjects begin with: hubs that share a server differ in it. */
  readonly prefix: string
  /** The most bytes that one stream may hold; while it is full, events wait in the outbox. */
  readonly maxStreamBytes: number
}

/** A connection with its JetStream. */
export interface NatsSession {
  readonly connection: NatsConnection
  readonly client: JetStreamClient
  readonly manager: JetStreamManager
}

/** Opens the one connection of a process when it is first needed, and a new one when it was closed for good. */
export interface NatsSessions {
  /** @throws InternalError EVENT_BUS_UNAVAILABLE. */
  open(): Promise<NatsSession>
  close(): Promise<void>
}

const connectWithinMs = 5_000

/** `host:port` of the servers, without user and password. */
export const natsTarget = (url: string): string => url.replaceAll(/nats:\/\/|tls:\/\/|[^,/@]*@/g, '')

/** The sessions of one process. */
export function createNatsSessions({ url }: Pick<NatsSettings, 'url'>): NatsSessions {
  let current: Promise<NatsSession> | undefined

  async function connectNow(): Promise<NatsSession> {
    try {
      const connection = await connect({ ...readUrl(url), timeout: connectWithinMs, maxReconnectAttempts: -1 })
      void connection.closed().then(() => (current = undefined))
      return { connection, client: jetstream(connection), manager: await jetstreamManager(connection) }
    } catch (cause) {
      current = undefined
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new InternalError('EVENT_BUS_UNAVAILABLE', `NATS at ${natsTarget(url)} is unavailable: ${why}`, { cause })
    }
  }

  return {
    open: () => (current ??= connectNow()),
    async close() {
      const session = await current?.catch(() => undefined)
      await session?.connection.close()
    },
  }
}

/** The client takes user and password apart from the servers. */
function readUrl(url: string) {
  const servers = url.split(',').map((part) => part.trim())
  const parsed = URL.parse(servers[0] ?? '')
  if (parsed === null || !/^(nats|tls):$/.test(parsed.protocol)) {
    throw new InternalError(
      'CONFIGURATION_INVALID',
      'NATS_URL: expected an address such as nats://user:password@host:4222.',
    )
  }
  const { username, password } = parsed
  return {
    servers: servers.map(natsTarget),
    ...(username !== '' && { user: decodeURIComponent(username), pass: decodeURIComponent(password) }),
  }
}
