import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { documentOf, type BenchCase } from './cases.ts'
import type { BenchGateway } from './gateways.ts'
import type { LoadOptions, LoadResult } from './load.ts'
import { cpuSeconds, freePort, memoryMb, startPinned, type Started } from './processes.ts'

/** One gateway under one load. */
export interface Measurement {
  readonly gateway: BenchGateway
  readonly benchCase: BenchCase
  readonly supergraph: string
  readonly subgraphsUrl: string
  readonly folder: string
  readonly seconds: number
}

/** What was measured, or why there is nothing. */
export type Measured =
  | (LoadResult & {
      /** Answered requests by second of CPU time of the gateway's whole process tree. */
      readonly perCoreSecond: number
      readonly fetchesPerRequest: number
      /** Share of a core that the gateway used: far below 1 where something else held it up. */
      readonly coreShare: number
      readonly peakMb: number
    })
  | { readonly refusal: string }

const connections = 50
/** CPU time that a gateway has had before it is measured: on a busy machine that takes longer than on a quiet one. */
const warmUpCpuSeconds = 5
const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))
const loader = fileURLToPath(new URL('load.ts', import.meta.url))

/** Starts the gateway on core 0, warms it up, measures it for some seconds with the load on core 1, and ends it. */
export async function measure(measurement: Measurement): Promise<Measured> {
  const { gateway, benchCase, supergraph, subgraphsUrl, folder, seconds } = measurement
  const port = await freePort()
  const setting = { supergraph, subgraphsUrl, port, folder: join(folder, `${benchCase.name}-${port}`) }
  mkdirSync(setting.folder)
  const { command, env } = gateway.start(setting)
  const started = startPinned(command, { core: 0, env, cwd: setting.folder })
  try {
    if (!(await answers(port, started))) return { refusal: `It does not answer. ${started.output()}` }
    const { differentView, differentVariables } = benchCase
    const load = { port, query: documentOf(benchCase), connections, differentView, differentVariables }
    const pid = started.child.pid ?? 0
    const cold = cpuSeconds(pid)
    while (cpuSeconds(pid) - cold < warmUpCpuSeconds) await runLoad({ ...load, seconds: 3 })
    return await measureLoad(pid, { ...load, seconds }, subgraphsUrl)
  } finally {
    await started.stop()
  }
}

async function measureLoad(pid: number, load: LoadOptions, subgraphsUrl: string): Promise<Measured> {
  const fetchesBefore = await fetchCount(subgraphsUrl)
  const cpuBefore = cpuSeconds(pid)
  const startedAt = performance.now()
  let peakMb = 0
  const sampling = setInterval(() => void (peakMb = Math.max(peakMb, memoryMb(pid))), 500)
  try {
    const result = await runLoad(load)
    const cpu = cpuSeconds(pid) - cpuBefore
    return {
      ...result,
      perCoreSecond: result.answered / cpu,
      fetchesPerRequest: ((await fetchCount(subgraphsUrl)) - fetchesBefore) / result.answered,
      coreShare: (cpu * 1000) / (performance.now() - startedAt),
      peakMb,
    }
  } finally {
    clearInterval(sampling)
  }
}

/** Runs the load generator on core 1. */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const process = startPinned([node, loader, JSON.stringify(options)], { core: 1 })
  const code = await new Promise((resolve) => process.child.once('close', resolve))
  if (code !== 0) throw new Error(`The load generator failed: ${process.output()}`)
  return JSON.parse(process.output()) as LoadResult
}

/** The mock subgraphs count the requests that they were sent; asking for the number is not one of them. */
async function fetchCount(subgraphsUrl: string): Promise<number> {
  return Number(await (await fetch(subgraphsUrl)).text())
}

/** Waits until a started gateway answers; false where it does not within half a minute. */
export async function answers(port: number, { child }: Started): Promise<boolean> {
  for (let attempt = 0; attempt < 150 && child.exitCode === null; attempt++) {
    if (await isUp(port)) return true
    await wait(200)
  }
  return false
}

async function isUp(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: '{ users { id name } }' }),
    })
    const { data } = (await response.json()) as { data?: { users?: unknown } | null }
    return response.ok && data?.users != null
  } catch {
    return false
  }
}
