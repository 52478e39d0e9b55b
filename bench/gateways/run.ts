// The gateways side by side: `node bench/gateways/run.ts [--case a] [--gateway Grafbase] [--seconds 8] [--runs 3]`.
// One core for the gateway, the other for load and subgraphs, 50 connections. Results go to bench/RESULTS.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cases, type BenchCase } from './cases.ts'
import { gateways, type BenchGateway } from './gateways.ts'
import { measure, type Measured } from './measure.ts'
import { freePort, startPinned } from './processes.ts'
import { writeResults, type Row } from './report.ts'

const { values } = parseArgs({
  options: {
    case: { type: 'string', multiple: true, default: cases.map(({ name }) => name) },
    gateway: { type: 'string', multiple: true, default: gateways.map(({ name }) => name) },
    seconds: { type: 'string', default: '8' },
    runs: { type: 'string', default: '3' },
    'dry-run': { type: 'boolean', default: false },
  },
})
const seconds = Number(values.seconds)
const runs = Number(values.runs)
const folder = mkdtempSync(join(tmpdir(), 'bench-gateways-'))
const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

async function runCase(benchCase: BenchCase): Promise<Row[]> {
  const port = await freePort()
  const subgraphsUrl = `http://127.0.0.1:${port}`
  const supergraph = join(folder, `supergraph-${benchCase.name}.graphql`)
  const sdl = await readFile(here('supergraph.graphql'), 'utf8')
  writeFileSync(supergraph, sdl.replaceAll('http://127.0.0.1:4200', subgraphsUrl))
  const subgraphs = startPinned([node, here('subgraphs.mjs')], {
    core: 1,
    env: { PORT: String(port), BENCH_TEXT: benchCase.text },
  })
  const chosen = gateways.filter(
    ({ name, cases: only }) => values.gateway.includes(name) && (!only || only.includes(benchCase.name)),
  )
  const measured = new Map<BenchGateway, Measured[]>(chosen.map((gateway) => [gateway, []]))
  try {
    for (let run = 0; run < runs; run++)
      for (const gateway of chosen) {
        const result = await measure({ gateway, benchCase, supergraph, subgraphsUrl, folder, seconds })
        measured.get(gateway)?.push(result)
        console.log(benchCase.name, gateway.name, JSON.stringify(result))
      }
  } finally {
    await subgraphs.stop()
  }
  return [...measured].map(([gateway, results]) => ({ gateway, benchCase, results }))
}

try {
  const rows: Row[] = []
  for (const benchCase of cases) if (values.case.includes(benchCase.name)) rows.push(...(await runCase(benchCase)))
  writeResults(rows, { seconds, runs, save: !values['dry-run'] })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
