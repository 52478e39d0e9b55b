import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCredentials, serverUrl } from '../../schema/database/embedded/credentials.ts'
import { saveSection } from '../results.ts'
import { type BenchKeys, type NamedQuery, namedQueries } from './queries.ts'

/**
 * The hub as a user runs it: cold and warm start, memory, and the six named queries at 2,000 and at `--cases` cases. Prints
 * tables in Markdown and writes them to bench/RESULTS.md.
 */
const { values: flags } = parseArgs({
  options: { cases: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '200' } },
})
const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'heliograph-bench-'))
const port = 4790
const url = `http://127.0.0.1:${port}/graphql`
const environment = { ...process.env, HELIOGRAPH_FOLDER: join(folder, 'data'), PORT: String(port), LOG_LEVEL: 'warn' }
const command = [join(root, 'bin', 'heliograph.js')]

interface Started {
  readonly process: ChildProcess
  readonly seconds: number
}

/** Starts the hub and waits until it answers. */
async function start(engine: string): Promise<Started> {
  const began = performance.now()
  const child = spawn(process.execPath, [...command, 'start'], {
    env: { ...environment, HUB_ENGINE: engine },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (;;) {
    const answer = await askHub({ name: '', query: '{ region(code: "330211000000") { name } }', variables: {} }).catch(
      () => null,
    )
    if (answer?.includes('镇海区')) return { process: child, seconds: (performance.now() - began) / 1_000 }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

async function stop({ process: child }: Started): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

/** A way to an answer. */
type Ask = (query: NamedQuery) => Promise<string>

async function askHub({ query, variables }: NamedQuery): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return response.text()
}

async function data<Data>(query: string): Promise<Data> {
  const answer = JSON.parse(await askHub({ name: '', query, variables: {} })) as { data?: Data; errors?: unknown }
  if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data
}

/** Codes of the running district: they depend on the day of its installation. */
async function readKeys(): Promise<BenchKeys> {
  const { projects } = await data<{ projects: { nodes: { code: string; developer: { uscc: string } }[] } }>(
    '{ projects(first: 1, filter: { stage: { eq: FINISHED } }) { nodes { code developer { uscc } } } }',
  )
  const [project] = projects.nodes
  if (!project) throw new Error('The district has no finished project.')
  const year = new Date().getFullYear()
  return {
    village: '330211001001',
    project: project.code,
    enterprise: project.developer.uscc,
    year: { from: `${year - 1}-12-01`, to: `${year}-11-30` },
  }
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0

interface Measured {
  readonly name: string
  /** The length of the answer. */
  readonly bytes: number
  readonly p50: number
  readonly p95: number
  readonly perSecond: number
}

/** Latency one at a time, then throughput with ten at a time. */
async function measure(query: NamedQuery, rounds: number, ask: Ask): Promise<Measured> {
  const first = await ask(query)
  if (first.includes('"errors"')) throw new Error(`${query.name}: ${first.slice(0, 500)}`)
  for (let i = 0; i < 30; i++) await ask(query)
  const times: number[] = []
  for (let i = 0; i < rounds; i++) {
    const began = performance.now()
    await ask(query)
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const began = performance.now()
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      for (let i = 0; i < rounds / 10; i++) await ask(query)
    }),
  )
  const perSecond = rounds / ((performance.now() - began) / 1_000)
  return {
    name: query.name,
    bytes: Buffer.byteLength(first),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    perSecond,
  }
}

async function measureAll(rounds: number, way: Ask = askHub): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const query of namedQueries(await readKeys())) measured.push(await measure(query, rounds, way))
  return measured
}

/** The floor over the database of the running hub: one statement of SQL in a bare Fastify route each. */
async function measureFloor(rounds: number): Promise<Measured[]> {
  const credentials = await readCredentials(join(folder, 'data'))
  if (!credentials) throw new Error('The hub has no embedded database.')
  const floorPort = port + 1
  const child = spawn(process.execPath, [join(import.meta.dirname, 'floor.ts')], {
    env: { ...process.env, DATABASE_URL: serverUrl(credentials), PORT: String(floorPort) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const measured = await measureAll(rounds, async ({ name, variables }) => {
    const response = await fetch(`http://127.0.0.1:${floorPort}/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(variables),
    })
    if (!response.ok) throw new Error(`${name}: ${await response.text()}`)
    return response.text()
  })
  child.kill()
  return measured
}

/** Resident memory of the Node process in MB. */
function residentMb({ process: child }: Started): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1_024)
}

function seed(cases: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...command, 'seed', '--cases', cases], {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('exit', (code) => (code === 0 ? resolve(output.trim()) : reject(new Error(`seed ended with ${code}`))))
  })
}

let report = ''
const print = (text: string): void => {
  report += `${text}\n`
  process.stdout.write(`${text}\n`)
}
const rounds = Number(flags.rounds)

const cold = await start('compiled')
print(
  `Machine: ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load ${readFileSync('/proc/loadavg', 'utf8').slice(0, 4)}\n`,
)
await stop(cold)
let hub = await start('compiled')
print('| start | seconds |\n| --- | --- |')
print(`| cold, with the demonstration district | ${cold.seconds.toFixed(1)} |\n| warm | ${hub.seconds.toFixed(1)} |\n`)
const small = await measureAll(rounds)
const floor = await measureFloor(rounds)
print(`Memory of the Node process after the queries: ${residentMb(hub)} MB\n`)
await stop(hub)
hub = await start('apollo')
const stock = await measureAll(rounds)
await stop(hub)
print(`${await seed(flags.cases)}\n`)
hub = await start('compiled')
const large = await measureAll(rounds)
print(`Memory of the Node process at ${flags.cases} cases: ${residentMb(hub)} MB\n`)
await stop(hub)
rmSync(folder, { recursive: true, force: true })

const table = (head: string, cells: (row: Measured, index: number) => readonly number[]): void => {
  print(`| query | ${head} |`)
  print(`| --- |${' --- |'.repeat(head.split('|').length)}`)
  for (const [index, row] of small.entries()) {
    print(
      `| ${row.name} | ${cells(row, index)
        .map((cell) => cell.toFixed(1))
        .join(' | ')} |`,
    )
  }
  print('')
}
table(`p50 ms, 2,000 | p95 | per second | p50 ms, ${flags.cases} | p95 | per second | ratio of p50`, (row, i) => {
  const big = large[i] ?? row
  return [row.p50, row.p95, row.perSecond, big.p50, big.p95, big.perSecond, big.p50 / row.p50]
})
table(
  'compiled p50 ms | stock p50 ms | floor p50 ms | stock / compiled | compiled / floor | floor per second / compiled',
  (row, i) => {
    const [reference, bare] = [stock[i] ?? row, floor[i] ?? row]
    return [
      row.p50,
      reference.p50,
      bare.p50,
      reference.p50 / row.p50,
      row.p50 / bare.p50,
      bare.perSecond / row.perSecond,
    ]
  },
)
table('answer of the hub, bytes | of the floor, bytes', (row, i) => [row.bytes, floor[i]?.bytes ?? 0])
saveSection('hub', report)
