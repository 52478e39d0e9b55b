import { type Command, Option } from 'commander'
import { pino } from 'pino'
import { systemClock } from '#schema/clock.ts'
import { runUntilStopped, say } from './graceful.ts'
import type { DataOptions } from './hub/openData.ts'
import { environmentHelp, readSettings } from './hub/settings.ts'
import { loadManifest } from './hub/subgraphs.ts'

interface StartFlags {
  readonly demo: boolean
  readonly only?: string
  readonly distributed?: boolean
  readonly watch?: boolean
}

/** Where the relay answers its probes unless `PORT` says otherwise. */
const relayPort = 4010

/** `heliograph start`: the hub. */
export function addCommand(program: Command): void {
  program
    .command('start')
    .description('Start the hub: database, eight subgraphs and the gateway in one process.')
    .option('--no-demo', 'leave an empty database empty')
    .option('--distributed', 'one process per subgraph and two gateways, on this machine')
    .addOption(
      new Option('--only <name>', 'one service: a subgraph by its name, `gateway` or `relay`').conflicts('distributed'),
    )
    .option('--watch', 'start anew whenever a source file or a schema changes')
    .addHelpText('after', environmentHelp + examples)
    .action(start)
}

// Each way to start loads its own code only: a service of the distributed topology needs neither the others nor the demonstration.
async function start(flags: StartFlags): Promise<void> {
  if (flags.watch) await startWatching()
  else if (flags.only !== undefined) await startOne(flags.only)
  else await startAll(flags)
}

async function startWatching(): Promise<void> {
  const { runWatching } = await import('./watch.ts')
  await runUntilStopped(() => runWatching(process.argv.slice(2).filter((text) => text !== '--watch')))
}

async function startOne(name: string): Promise<void> {
  const { env: environment } = process
  if (name === 'gateway') {
    const { serveGateway } = await import('./distributed/serveGateway.ts')
    const settings = readSettings(environment)
    await runUntilStopped(() =>
      serveGateway({ settings, environment, clock: systemClock, log: pino({ level: settings.logLevel }) }),
    )
    return
  }
  if (name === 'relay') {
    const { serveRelay } = await import('./distributed/serveRelay.ts')
    const settings = readSettings(environment, relayPort)
    const log = pino({ level: settings.logLevel })
    await runUntilStopped(() => serveRelay({ settings, environment, clock: systemClock, log }))
    return
  }
  const { serveSubgraph } = await import('./distributed/serveSubgraph.ts')
  const manifest = await loadManifest(name)
  const settings = readSettings(environment, manifest.port)
  const log = pino({ level: settings.logLevel })
  await runUntilStopped(() => serveSubgraph(manifest, { settings, environment, clock: systemClock, log }))
}

async function startAll({ demo, distributed }: StartFlags): Promise<void> {
  const began = performance.now()
  // People at a terminal want the news, not every request; a log collector wants both.
  const settings = readSettings({ LOG_LEVEL: process.stdout.isTTY ? 'warn' : 'info', ...process.env })
  const options = {
    settings,
    environment: process.env,
    clock: systemClock,
    log: pino({ level: settings.logLevel }),
    ...(!demo && { demo }),
    onStep: say,
  }
  const { urls } = await runUntilStopped(() => (distributed ? startTopology(options) : startEmbedded(options)))
  say(`ready in ${((performance.now() - began) / 1_000).toFixed(1)} s`)
  for (const url of urls) say(`GraphQL ${url}/graphql, explorer ${url}/explorer; Ctrl-C stops it`)
}

async function startTopology(options: DataOptions) {
  const { startDistributed } = await import('./distributed/startDistributed.ts')
  return startDistributed(options)
}

async function startEmbedded(options: DataOptions) {
  const { startHub } = await import('./hub/startHub.ts')
  const { url, close } = await startHub(options)
  return { urls: [url], close }
}

const examples = `
Examples:
  heliograph start
  PORT=8080 DATABASE_URL=postgresql://user@db/hub heliograph start
  heliograph start --distributed
  LAND_DATABASE_URL=postgresql://land@db/land heliograph start --only land
  LAND_URL=http://land:4001/graphql heliograph start --only gateway`
