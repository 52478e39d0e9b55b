import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { readCredentials, serverUrl } from '../../schema/database/embedded/credentials.ts'
import { saveSection } from '../results.ts'

/**
 * Bulk publishing of parcels through the command line, beside PostgreSQL's own COPY of as many rows into the same table with its
 * indexes and triggers, in one run; and what it does to readers meanwhile. Writes bench/RESULTS.md.
 */
const { values: flags } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    parallel: { type: 'string', default: '2' },
    'batch-rows': { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '20' },
    save: { type: 'boolean', default: true },
  },
  allowNegative: true,
})
const rows = Number(flags.rows)
const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'heliograph-bench-publishing-'))
const url = 'http://127.0.0.1:4791'
const environment = { ...process.env, HELIOGRAPH_FOLDER: join(folder, 'data'), PORT: '4791', LOG_LEVEL: 'warn' }

const run = (parameters: readonly string[], extra = {}) =>
  spawn(process.execPath, [join(root, 'bin', 'heliograph.js'), ...parameters], {
    env: { ...environment, ...extra },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const codeOf = (zone: string, serial: number): string =>
  `330211${zone}${String(Math.floor(serial / 100_000)).padStart(3, '0')}GB${String(serial % 100_000).padStart(5, '0')}`
const uses = ['商服用地', '工矿仓储用地', '城镇住宅用地', '公共设施用地']
const areaOf = (serial: number): string => `${1 + ((serial * 7919) % 99_999)}.${String(serial % 100).padStart(2, '0')}`

/** The lines of a text, so many at once that a stream does not count them one by one. */
function* inChunks(lineOf: (serial: number) => string): Generator<string> {
  for (let from = 0; from < rows; from += 1_000) {
    let chunk = ''
    for (let serial = from; serial < Math.min(rows, from + 1_000); serial++) chunk += lineOf(serial)
    yield chunk
  }
}

/** COPY of rows that differ from the published ones in their cadastral zone only, so that both stand in one table. Seconds. */
async function copy(databaseUrl: string): Promise<number> {
  const client = new pg.Client(databaseUrl)
  await client.connect()
  const file = join(folder, 'copy.txt')
  const provenance = 'bench\t00000000-0000-7000-8000-000000000000\t2026-11-22 10:00:00+08'
  await pipeline(
    Readable.from(
      inChunks(
        (serial) =>
          `${codeOf('997', serial)}\t330211004202\t${areaOf(serial)}\t${uses[serial % 4]}\tACTIVE\t${provenance}\n`,
      ),
    ),
    createWriteStream(file),
  )
  const columns = 'code, region_code, area_m2, land_use, status, source, batch_id, recorded_at'
  try {
    const began = performance.now()
    await pipeline(createReadStream(file), client.query(copyFrom(`COPY land.parcel (${columns}) FROM STDIN`)))
    return (performance.now() - began) / 1_000
  } finally {
    await client.end()
  }
}

async function publish(token: string): Promise<{ seconds: number; accepted: number }> {
  const file = join(folder, 'parcels.csv')
  const header = 'code,regionCode,areaM2,landUse,status\n'
  const line = (serial: number) =>
    `${codeOf('998', serial)},330211004202,${areaOf(serial)},${uses[serial % 4]},ACTIVE\n`
  await pipeline(
    Readable.from(
      (function* all() {
        yield header
        yield* inChunks(line)
      })(),
    ),
    createWriteStream(file),
  )
  const began = performance.now()
  const cutting = ['--parallel', flags.parallel, '--batch-rows', flags['batch-rows']]
  const command = ['publish', 'land', 'parcels', file, '--url', url, '--json', '--quiet', ...cutting]
  const output = await text(run(command, { HELIOGRAPH_TOKEN: token }).stdout)
  const seconds = (performance.now() - began) / 1_000
  const { tally } = JSON.parse(output) as { tally?: { accepted: number } }
  if (tally?.accepted !== rows) throw new Error(`Not all rows are in: ${output}`)
  return { seconds, accepted: tally.accepted }
}

const query = `query ($code: ParcelCode!) { parcel(code: $code) { code areaM2 status region { name } } }`

/** Two readers who each ask ten times a second; the latencies in ms, sorted. */
async function read(until: Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  const reading = { on: true }
  void until.finally(() => (reading.on = false))
  const reader = async () => {
    for (let serial = 0; reading.on; serial++) {
      const began = performance.now()
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { code: codeOf('997', (serial * 7_919) % rows) } }),
      })
      const answer = (await response.json()) as { errors?: unknown }
      if (answer.errors) throw new Error(JSON.stringify(answer.errors))
      times.push(performance.now() - began)
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 100 - (performance.now() - began))))
    }
  }
  await Promise.all([reader(), reader()])
  return times.toSorted((a, b) => a - b)
}

const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0

await chmod(folder, 0o755)
const hub = run(['start'])
const ended = new Promise((resolve) => hub.once('exit', resolve))
try {
  await new Promise<void>((resolve) => {
    hub.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('ready in')) resolve()
    })
  })
  const token = (await text(run(['token', '--role', 'PUBLISHER', '--organ', 'LAND']).stdout)).trim()
  const credentials = await readCredentials(join(folder, 'data'))
  if (!credentials) throw new Error('The hub left no credentials.')
  const copied = await copy(serverUrl(credentials))
  const before = await read(new Promise((resolve) => setTimeout(resolve, Number(flags.seconds) * 1_000)))
  const publishing = publish(token)
  const [published, during] = await Promise.all([publishing, read(publishing)])
  const line = (name: string, seconds: number) => `| ${name} | ${seconds.toFixed(1)} | ${Math.round(rows / seconds)} |`
  const latency = (name: string, times: readonly number[]) =>
    `| ${name} | ${times.length} | ${[0.5, 0.95, 0.99].map((q) => quantile(times, q).toFixed(1)).join(' | ')} |`
  const report = [
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}; load average at the end ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}.`,
    `${rows} parcels, ${flags.parallel} batches of ${flags['batch-rows']} on their way at once; the command, the hub and PostgreSQL on this machine.`,
    '',
    '| the same rows into land.parcel | seconds | rows a second |',
    '| --- | --- | --- |',
    line("PostgreSQL's COPY", copied),
    line('heliograph publish', published.seconds),
    '',
    `Publishing has ${(copied / published.seconds).toFixed(2)} of the rate of COPY.`,
    '',
    '| readers, 20 a second | requests | p50 ms | p95 | p99 |',
    '| --- | --- | --- | --- | --- |',
    latency('before', before),
    latency('during', during),
    '',
    `p99 during it is ${(quantile(during, 0.99) / quantile(before, 0.99)).toFixed(2)} of what it is without.`,
  ].join('\n')
  console.log(report)
  if (flags.save) saveSection('publishing', report)
} finally {
  hub.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
}
