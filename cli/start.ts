import type { Command } from 'commander'
import { pino } from 'pino'
import { systemClock } from '#schema/clock.ts'
import { stopOnSignals } from './graceful.ts'
import { readSettings } from './hub/settings.ts'
import { startHub } from './hub/startHub.ts'

/** `heliograph start`: the hub. */
export function addCommand(program: Command): void {
  program
    .command('start')
    .description('Start the hub: database, eight subgraphs and the gateway in one process.')
    .option('--no-demo', 'leave an empty database empty')
    .addHelpText('after', examples)
    .action(async ({ demo }: { demo: boolean }) => {
      const settings = readSettings(process.env)
      const say = (text: string) => process.stdout.write(`heliograph: ${text}\n`)
      const began = performance.now()
      const hub = await startHub({
        settings,
        environment: process.env,
        clock: systemClock,
        log: pino({ level: settings.logLevel }),
        ...(!demo && { demo }),
        onStep: say,
      })
      stopOnSignals(hub.close)
      say(`ready in ${((performance.now() - began) / 1_000).toFixed(1)} s`)
      say(`GraphQL ${hub.url}/graphql, explorer ${hub.url}/explorer; Ctrl-C stops it`)
    })
}

const examples = `
Environment:
  PORT                     4000 unless set
  HOST                     127.0.0.1 unless set
  DATABASE_URL             a PostgreSQL server for all subgraphs; the embedded one when absent
  <SUBGRAPH>_DATABASE_URL  a server for one of them, for example LAND_DATABASE_URL
  HELIOGRAPH_FOLDER        where the embedded database lives, .heliograph unless set
  HELIOGRAPH_SECRET        signs cursors; replicas must share it
  HUB_ENGINE               compiled, or apollo for the stock gateway
  LOG_LEVEL                info unless set
Examples:
  heliograph start
  PORT=8080 DATABASE_URL=postgresql://user@db/hub heliograph start`
