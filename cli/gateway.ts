import { type Command, Option } from 'commander'
import { pino } from 'pino'
import { InternalError } from '#schema/errors.ts'
import { createGateway } from '../gateway/createGateway.ts'
import { createHttpTransport } from '../gateway/transport/http.ts'
import { runUntilStopped, say } from './graceful.ts'
import { listenAt } from './hub/listen.ts'
import { reloadOnChange } from './hub/reloadOnChange.ts'
import { readPort, readSettings } from './hub/settings.ts'
import { readSupergraph } from './hub/supergraph.ts'

interface GatewayFlags {
  readonly supergraph: string
  readonly port: string
  readonly host: string
  readonly timeout: string
}

/** `heliograph gateway`: the gateway alone over any federation v2 supergraph. */
export function addCommand(program: Command): void {
  program
    .command('gateway')
    .description('Serve any federation v2 supergraph over HTTP subgraphs: no departments, policies, limits or masking.')
    .addOption(new Option('--supergraph <file>', 'the supergraph SDL').makeOptionMandatory())
    .option('--port <number>', 'where to listen, 0 for any free port', process.env['PORT'] ?? '4000')
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .option('--timeout <ms>', 'how long a subgraph may take', '10000')
    .addHelpText(
      'after',
      '\nThe file is watched: a changed supergraph takes over without a lost request; a bad one is refused.\nExample:\n  heliograph gateway --supergraph supergraph.graphql --port 4000',
    )
    .action(serve)
}

async function serve(flags: GatewayFlags): Promise<void> {
  const { url } = await runUntilStopped(() => startGateway(flags))
  say(`gateway ready at ${url}/graphql`)
}

async function startGateway({ supergraph, port, host, timeout }: GatewayFlags) {
  const settings = readSettings({ LOG_LEVEL: 'warn', ...process.env })
  const timeoutMs = readTimeout(timeout)
  const address = { host, port: readPort('--port', port), setting: '--port' }
  const log = pino({ level: settings.logLevel })
  const read = () => readSupergraph(supergraph, 'give an SDL file with --supergraph')
  const gateway = await createGateway({
    supergraphSdl: read(),
    transport: (subgraph) => createHttpTransport({ ...subgraph, timeoutMs }),
    profile: 'plain',
    engine: settings.engine,
    introspection: true,
    log,
  })
  const url = await listenAt(gateway, address)
  const stopWatching = reloadOnChange(supergraph, () => gateway.reload(read()), log)
  return {
    url,
    async close() {
      stopWatching()
      await gateway.close()
    },
  }
}

function readTimeout(text: string): number {
  const timeoutMs = Number(text)
  if (Number.isInteger(timeoutMs) && timeoutMs > 0 && timeoutMs <= 600_000) return timeoutMs
  throw new InternalError('CONFIGURATION_INVALID', `--timeout: expected 1 to 600000 ms, received "${text}".`)
}
