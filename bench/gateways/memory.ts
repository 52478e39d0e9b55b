// Memory of Heliograph over minutes of load: `node bench/gateways/memory.ts [--minutes 10]`. One minute of case (b), one of
// case (a), and so on; sampled every 15 s. Results go to the section `memory` of bench/RESULTS.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { saveSection } from '../results.ts'
import { cases, documentOf, type BenchCase } from './cases.ts'
import { gateways } from './gateways.ts'
import { answers, runLoad } from './measure.ts'
import { freePort, memoryMb, startPinned } from './processes.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } })
const minutes = Number(values.minutes)
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'))
const [heliograph] = gateways
const byName = (name: string): BenchCase => cases.find((one) => one.name === name) as BenchCase

interface Sample {
  readonly seconds: number
  /** The gateway's own process, and with its planner's process. */
  readonly gatewayMb: number
  readonly treeMb: number
}

async function loadFor(port: number, count: number): Promise<number> {
  let answered = 0
  for (let minute = 0; minute < count; minute++) {
    const benchCase = byName(minute % 2 === 0 ? 'b' : 'a')
    const { differentView, differentVariables } = benchCase
    const load = { port, query: documentOf(benchCase), connections: 50, differentView, differentVariables }
    answered += (await runLoad({ ...load, seconds: 60 })).answered
  }
  return answered
}

/** The resident size that the kernel counts for one process. */
function residentMb(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}

async function run(): Promise<string> {
  const [port, subgraphsPort] = [await freePort(), await freePort()]
  const subgraphsUrl = `http://127.0.0.1:${subgraphsPort}`
  const supergraph = join(folder, 'supergraph.graphql')
  const sdl = readFileSync(here('supergraph.graphql'), 'utf8')
  writeFileSync(supergraph, sdl.replaceAll('http://127.0.0.1:4200', subgraphsUrl))
  const subgraphs = startPinned([process.execPath, here('subgraphs.mjs')], {
    core: 1,
    env: { PORT: String(subgraphsPort), BENCH_TEXT: 'en' },
  })
  const { command = [], env = {} } = heliograph?.start({ supergraph, subgraphsUrl, port, folder }) ?? {}
  const gateway = startPinned(command, { core: 0, env, cwd: folder })
  const pid = gateway.child.pid ?? 0
  const samples: Sample[] = []
  try {
    if (!(await answers(port, gateway))) throw new Error(`It does not answer. ${gateway.output()}`)
    const began = performance.now()
    const sample = () => {
      const seconds = Math.round((performance.now() - began) / 1000)
      samples.push({ seconds, gatewayMb: residentMb(pid), treeMb: memoryMb(pid) })
    }
    const sampling = setInterval(sample, 15_000)
    const answered = await loadFor(port, minutes)
    clearInterval(sampling)
    return report(samples, answered)
  } finally {
    await gateway.stop()
    await subgraphs.stop()
  }
}

function report(samples: readonly Sample[], answered: number): string {
  const third = Math.floor(samples.length / 3)
  const mean = (some: readonly Sample[]) => some.reduce((sum, { gatewayMb }) => sum + gatewayMb, 0) / some.length
  const peak = (of: (sample: Sample) => number) => Math.max(...samples.map(of)).toFixed(0)
  const load = loadavg().map((average) => average.toFixed(1))
  const rows = samples.map(
    ({ seconds, gatewayMb, treeMb }) => `${seconds} s: ${gatewayMb.toFixed(0)} (${treeMb.toFixed(0)})`,
  )
  return `${minutes} minutes of load, a minute of (b) and a minute of (a) in turns, 50 connections, ${answered} answers; load average at the end ${load.join(', ')}.
Resident MB of the gateway's process: mean of the first third ${mean(samples.slice(0, third)).toFixed(0)}, of the last ${mean(samples.slice(-third)).toFixed(0)}, peak ${peak(({ gatewayMb }) => gatewayMb)}. Peak with the planner's process, which ends after five idle minutes, shared code counted once: ${peak(({ treeMb }) => treeMb)}.

Every 15 s, in brackets with the planner's process: ${rows.join('; ')}.`
}

try {
  const text = await run()
  console.log(text)
  saveSection('memory', text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
