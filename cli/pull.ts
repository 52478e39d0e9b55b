import { type Command, InvalidArgumentError, Option } from 'commander'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MessageLanguage } from '#schema/messages.ts'
import { systemClock } from '#schema/clock.ts'
import { createHubClient } from './publish/hubClient.ts'
import { exitCodes, failPublication, languageOf, onInterrupt } from './publish/exit.ts'
import { PublishError } from './publish/publishError.ts'
import { findTarget } from './publish/target.ts'
import { openSource } from './pull/openSource.ts'
import { type PullConfig, readPullConfig } from './pull/pullConfig.ts'
import { openPullState } from './pull/pullState.ts'
import { type PulledTable, pullTable } from './pull/pullTable.ts'

interface Flags {
  readonly config: string
  readonly every?: number
  readonly state?: string
  readonly url: string
  readonly token?: string
  readonly source?: string
  readonly park?: boolean
  readonly retryFor: number
  readonly language: MessageLanguage
  readonly json?: boolean
}

/** `heliograph pull`: from a department's own database into the hub. */
export function addCommand(program: Command): void {
  program
    .command('pull')
    .description(
      'Copy what changed in a department’s own database (PostgreSQL, MySQL, SQL Server), once or on a schedule.',
    )
    .argument('<department>', 'land, planning, construction …')
    .requiredOption('--config <file>', 'what to copy, as JSON; see below')
    .option('--every <interval>', 'again and again, with this pause: 30s, 10m, 6h', readInterval)
    .option('--state <file>', 'where to keep watermarks; <config>.state.json unless given')
    .option(
      '--url <url>',
      'the hub; HELIOGRAPH_URL unless given',
      process.env['HELIOGRAPH_URL'] ?? 'http://127.0.0.1:4000',
    )
    .option('--token <token>', 'a token of the role PUBLISHER; HELIOGRAPH_TOKEN unless given')
    .option('--source <system>', 'the system that the records come from; the department unless given')
    .option('--park', 'rows that name what is not known yet wait for it, rather than being refused')
    .option('--retry-for <seconds>', 'how long to wait for a hub that is away', Number, 300)
    .addOption(
      new Option('--language <language>', 'of messages').choices(['en', 'zh']).default(languageOf(process.env)),
    )
    .option('--json', 'a line of JSON for each table')
    .addHelpText('after', help)
    .action(pull)
}

async function pull(department: string, flags: Flags): Promise<void> {
  const stop = new AbortController()
  onInterrupt(() => stop.abort(new DOMException('interrupted', 'AbortError')))
  try {
    const config = readPullConfig(flags.config)
    for (const { entity } of config.pulls) await findTarget(department, entity)
    process.exitCode = await pullOnce(department, config, flags, stop.signal)
    while (flags.every !== undefined) {
      await sleep(flags.every, undefined, { signal: stop.signal })
      process.exitCode = await pullAgain(department, config, flags, stop.signal)
    }
  } catch (error) {
    failPublication(error, { ...flags, interrupted: stop.signal.aborted })
  }
  process.exit()
}

/** A run that fails is told; the next one may succeed. */
async function pullAgain(department: string, config: PullConfig, flags: Flags, signal: AbortSignal): Promise<number> {
  try {
    return await pullOnce(department, config, flags, signal)
  } catch (error) {
    if (signal.aborted || !(error instanceof PublishError)) throw error
    process.stderr.write(`heliograph: ${error.code}: ${error.in(flags.language)}\n`)
    return exitCodes.failed
  }
}

async function pullOnce(department: string, config: PullConfig, flags: Flags, signal: AbortSignal): Promise<number> {
  const { url, language, retryFor, config: file } = flags
  const token = flags.token ?? process.env['HELIOGRAPH_TOKEN']
  if (!token) throw new PublishError('TOKEN_MISSING')
  const hub = createHubClient({ url, token, language, signal, retryForMs: retryFor * 1_000 })
  const state = openPullState(flags.state ?? `${file}.state.json`)
  const source = await openSource(config.database, process.env)
  const began = systemClock()
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '')
  let someRefused = false
  try {
    for (const one of config.pulls) {
      const pulled = await pullTable({
        pull: one,
        target: await findTarget(department, one.entity),
        source,
        state,
        hub,
        url,
        language,
        signal,
        terms: {
          mode: 'PER_RECORD',
          source: flags.source ?? department,
          ...(flags.park && { onUnknownReference: 'PARK' }),
        },
        refusedFileOf: (page) => `${file}.${one.entity}.${began}-${page}.refused.ndjson`,
      })
      tell(one.entity, pulled, flags)
      someRefused ||= pulled.tally.refused > 0
    }
  } finally {
    await source.close()
  }
  return someRefused ? exitCodes.someRefused : exitCodes.allIn
}

function tell(entity: string, { tally, refusedFiles }: PulledTable, { json }: Flags): void {
  const { read, accepted, unchanged, parked, refused } = tally
  const text = `${entity}: ${read} rows = ${accepted} in + ${unchanged} unchanged + ${parked} parked + ${refused} refused`
  const line = json
    ? JSON.stringify({ entity, tally, refusedFiles })
    : [text, ...refusedFiles].join('\n  refused rows: ')
  process.stdout.write(`${line}\n`)
}

function readInterval(text: string): number {
  const [, number, unit] = /^(\d{1,6})(s|m|h)$/.exec(text) ?? []
  const ms = Number(number) * ({ s: 1_000, m: 60_000, h: 3_600_000 }[unit ?? ''] ?? Number.NaN)
  if (ms >= 1_000 && ms <= 86_400_000) return ms
  throw new InvalidArgumentError('Expected an interval such as 30s, 10m or 6h, from 1s to 24h.')
}

const help = `
The configuration:
  {
    "database": {
      "kind": "postgresql", "host": "10.0.0.5", "port": 5432, "database": "gtj", "user": "reader",
      "passwordEnv": "LAND_DB_PASSWORD", "tls": true
    },
    "pulls": [{
      "entity": "parcels", "table": "public.zd", "watermark": "gxsj", "key": "zddm",
      "columns": { "zddm": "code", "xzqdm": "regionCode", "mj": { "field": "areaM2", "unit": "亩" },
                   "zt": { "field": "status", "values": { "1": "ACTIVE", "0": "RETIRED" } } },
      "settleSeconds": 60
    }]
  }
"kind" may be postgresql, mysql (MariaDB too) or sqlserver. The watermark grows whenever a row changes (an instant, a number, a rowversion);
the key is unique; neither is null. Rows younger than settleSeconds wait for the next time, so that transactions which end late are not
passed over. A row that was deleted shows in no watermark: publish a full dump for that.

Exit codes: 0 all in, 1 failed, 2 some refused, 3 interrupted, 4 the hub did not answer.

Example:
  LAND_DB_PASSWORD=… heliograph pull land --config land.json --every 10m`
