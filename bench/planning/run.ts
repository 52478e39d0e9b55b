// Planning and reload over 100 generated subgraphs: `node bench/planning/run.ts [--operations 1000]`.
// The gateway has core 0; requests and subgraphs have core 1. Results go to the section `planning` of bench/RESULTS.md.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createPlanner } from '../../gateway/engine/compiled/plan.ts'
import { freePort, memoryMb, startPinned } from '../gateways/processes.ts'
import { saveSection } from '../results.ts'
import { composeGenerated, generateOperations, subgraphCount } from './generate.ts'

const { values } = parseArgs({ options: { operations: { type: 'string', default: '1000' } } })
const operations = generateOperations(Number(values.operations))
const root = fileURLToPath(new URL('../../', import.meta.url))
const node = join(root, 'node_modules/.bin/node')
const folder = mkdtempSync(join(tmpdir(), 'bench-planning-'))
const turnsFile = join(folder, 'turns')

const choice = { labels: new Set<string>(), percentage: 100 }

/** Milliseconds from the question to the plan, in the planner's own process. */
async function timePlanner(supergraphSdl: string): Promise<number[]> {
  const planner = await createPlanner(supergraphSdl)
  const times: number[] = []
  for (const operation of operations) {
    const began = performance.now()
    await planner.plan(operation, choice)
    times.push(performance.now() - began)
  }
  planner.stop()
  return times
}

async function timeRequest(url: string, query: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { errors } = (await response.json()) as { errors?: readonly { message: string }[] }
  if (errors) throw new Error(`${errors[0]?.message} for ${query}`)
  return performance.now() - began
}

/** Each operation once, one after another. */
async function askAll(url: string): Promise<number[]> {
  const times: number[] = []
  for (const operation of operations) times.push(await timeRequest(url, operation))
  return times
}

interface Reload {
  readonly calm: readonly number[]
  readonly during: readonly number[]
  readonly seconds: number
}

/** Ten clients ask known operations, 2 s without and then all the time that a changed supergraph takes to take over. */
async function askThroughReload(url: string, change: () => void): Promise<Reload> {
  const known = operations.slice(0, 200)
  const calm: number[] = []
  const during: number[] = []
  let times = calm
  const until = new AbortController()
  const client = async (index: number) => {
    for (let next = index; !until.signal.aborted; next += 10)
      times.push(await timeRequest(url, known[next % known.length] ?? ''))
  }
  const clients = Array.from({ length: 10 }, (_, index) => client(index))
  await wait(2000)
  times = during
  const began = performance.now()
  change()
  while (!(await serves(url, '{ added }')) && performance.now() - began < 120_000) await wait(50)
  const seconds = (performance.now() - began) / 1000
  await wait(1000)
  until.abort()
  await Promise.all(clients)
  return { calm, during, seconds }
}

async function serves(url: string, query: string): Promise<boolean> {
  const body = JSON.stringify({ query })
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  return ((await response.json()) as { data?: unknown }).data != null
}

const summary = (times: readonly number[]): string => {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1)
  return `${at(0.5)} | ${at(0.95)} | ${at(1)}`
}

async function run(): Promise<string> {
  const [port, subgraphsPort] = [await freePort(), await freePort()]
  const subgraphsUrl = `http://127.0.0.1:${subgraphsPort}`
  const url = `http://127.0.0.1:${port}/graphql`
  const file = join(folder, 'supergraph.graphql')
  const supergraphSdl = composeGenerated(subgraphsUrl)
  writeFileSync(file, supergraphSdl)
  const planned = await timePlanner(supergraphSdl)
  const subgraphs = startPinned([node, join(root, 'bench/planning/subgraphs.ts'), String(subgraphsPort)], { core: 1 })
  const command = [node, join(root, 'bin/heliograph.js'), 'gateway', '--supergraph', file, '--port', String(port)]
  const probe = `--import=${join(root, 'bench/planning/turns.mjs')}`
  const env = { NODE_ENV: 'production', NODE_OPTIONS: probe, BENCH_TURNS: turnsFile }
  const gateway = startPinned(command, { core: 0, env })
  try {
    while (!gateway.output().includes('gateway ready')) await wait(100)
    const pid = gateway.child.pid ?? 0
    const memory = [memoryMb(pid)]
    const first = await askAll(url)
    memory.push(memoryMb(pid))
    const second = await askAll(url)
    const changed = composeGenerated(subgraphsUrl, 'added')
    await longestTurn(pid)
    const reload = await askThroughReload(url, () => writeFileSync(file, changed))
    const turnMs = await longestTurn(pid)
    memory.push(memoryMb(pid))
    return report({ planned, first, second, memory, reload, turnMs })
  } finally {
    await gateway.stop()
    await subgraphs.stop()
  }
}

/** CPU milliseconds of the longest turn of the gateway's event loop since this was last asked (see `turns.mjs`). */
async function longestTurn(pid: number): Promise<number> {
  process.kill(pid, 'SIGUSR2')
  await wait(200)
  return Number(readFileSync(turnsFile, 'utf8'))
}

interface Results {
  readonly planned: readonly number[]
  readonly first: readonly number[]
  readonly second: readonly number[]
  readonly memory: readonly number[]
  readonly reload: Reload
  readonly turnMs: number
}

function report({ planned, first, second, memory, reload, turnMs }: Results): string {
  const load = loadavg().map((average) => average.toFixed(1))
  return `${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores; load average at the end ${load.join(', ')}.
${operations.length} distinct operations over ${subgraphCount} generated subgraphs; the supergraph was taken over ${reload.seconds.toFixed(1)} s after its file changed.

| ms | p50 | p95 | longest |
| --- | --- | --- | --- |
| one plan, in the planner's process, one after another | ${summary(planned)} |
| an operation asked for the first time (parse, validate, plan, compile, fetch) | ${summary(first)} |
| the same asked again | ${summary(second)} |
| known operations, 10 clients, before the reload | ${summary(reload.calm)} |
| known operations, 10 clients, during the reload | ${summary(reload.during)} |

The longest turn of the gateway's event loop around the reload took ${turnMs.toFixed(0)} ms of CPU time.

Memory of the process tree: ${memory.map((mb) => `${mb.toFixed(0)} MB`).join(', ')} (at the start, after all operations, after the reload).`
}

execFileSync('taskset', ['-acp', '1', String(process.pid)])
try {
  const text = await run()
  console.log(text)
  saveSection('planning', text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
