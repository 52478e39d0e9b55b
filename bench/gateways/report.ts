import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import { saveSection } from '../results.ts'
import type { BenchCase } from './cases.ts'
import type { BenchGateway } from './gateways.ts'
import type { Measured } from './measure.ts'

/** All runs of one gateway in one case. */
export interface Row {
  readonly gateway: BenchGateway
  readonly benchCase: BenchCase
  readonly results: readonly Measured[]
}

type Counted = Exclude<Measured, { readonly refusal: string }>

/** How it was measured; `save` writes bench/RESULTS.md. */
export interface ReportOptions {
  readonly seconds: number
  readonly runs: number
  readonly save: boolean
}

/** Prints the tables of all cases and writes them to the section `gateways` of bench/RESULTS.md. */
export function writeResults(rows: readonly Row[], options: ReportOptions): void {
  const names = [...new Set(rows.map(({ benchCase }) => benchCase.name))]
  const tables = names.map((name) => table(rows.filter(({ benchCase }) => benchCase.name === name)))
  const text = [machine(options), ...tables, languages(rows), configurations(rows)].join('\n\n')
  console.log(`\n${text}`)
  if (options.save) saveSection('gateways', text)
}

function machine({ seconds, runs }: ReportOptions): string {
  const [cpu] = cpus()
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = loadavg()
    .map((average) => average.toFixed(1))
    .join(', ')
  return `${cpu?.model ?? 'unknown CPU'}, ${cpus().length} cores, ${memory} GB; load average at the end ${load}; commit ${commit}.
Medians of ${runs} runs of ${seconds} s after 5 s of CPU time to warm up, gateways in turns. Gateway on core 0; load generator and subgraphs on core 1; 50 connections, about 86 KB an answer. Requests per core-second: answered requests by CPU time of the gateway's whole process tree. Memory: peak of the tree, what its processes share counted once.`
}

function table(rows: readonly Row[]): string {
  const [first] = rows
  const reference = first && agreedHash(first.results)
  const head = `### (${first?.benchCase.name}) ${first?.benchCase.what}

| | requests per core-second (all runs) | core used | p50 ms | p99 ms | fetches per request | peak MB | answer |
| --- | --- | --- | --- | --- | --- | --- | --- |`
  return `${[head, ...rows.map((row) => line(row, reference))].join('\n')}\n\n${ratios(rows)}`
}

/** Our own rate by that of each peer. */
function ratios([ours, ...peers]: readonly Row[]): string {
  const each = peers.map((peer) => `${peer.gateway.name} ${ratio(ours, peer)}`)
  return `Requests per core-second of ${ours?.gateway.name} by those of: ${each.join('; ')}.`
}

/** How much of its rate each gateway keeps when the same number of bytes is Chinese. */
function languages(rows: readonly Row[]): string {
  const pairs = { d: 'b', 'd-shared': 'a' } as const
  const texts = Object.entries(pairs).map(([chinese, english]) => {
    const of = (name: string) => rows.filter(({ benchCase }) => benchCase.name === name)
    const kept = of(chinese).map(
      (row) =>
        `${row.gateway.name} ${ratio(
          row,
          of(english).find(({ gateway }) => gateway === row.gateway),
        )}`,
    )
    return `(${chinese}) by (${english}): ${kept.join('; ')}.`
  })
  return `Chinese by ASCII of the same size: ${texts.join(' ')}`
}

function ratio(one: Row | undefined, other: Row | undefined): string {
  return (rateOf(one) / rateOf(other)).toFixed(2)
}

function rateOf(row: Row | undefined): number {
  return middle(row?.results.flatMap((result) => ('refusal' in result ? [] : result.perCoreSecond)) ?? [])
}

function line({ gateway, results }: Row, reference: string | undefined): string {
  const counted = results.filter((result): result is Counted => !('refusal' in result))
  const refusal = results.find((result) => 'refusal' in result)
  if (counted.length === 0)
    return `| ${gateway.name} | void: ${refusal?.refusal.slice(0, 200).replaceAll('\n', ' ')} | | | | | | |`
  const hash = agreedHash(counted)
  const failed = counted.reduce((sum, result) => sum + result.failed, 0)
  const isVoid = hash === undefined || hash !== reference || failed > 0
  const median = (of: (result: Counted) => number): number => middle(counted.map(of))
  const all = counted.map(({ perCoreSecond }) => perCoreSecond.toFixed(0)).join(', ')
  const cells = [
    isVoid ? `void (${failed} failed)` : gateway.name,
    `**${median((result) => result.perCoreSecond).toFixed(0)}** (${all})`,
    `${(median((result) => result.coreShare) * 100).toFixed(0)} %`,
    median((result) => result.p50).toFixed(1),
    median((result) => result.p99).toFixed(1),
    median((result) => result.fetchesPerRequest).toFixed(2),
    median((result) => result.peakMb).toFixed(0),
    hash ?? 'answers differ',
  ]
  if (isVoid) cells[0] = `${gateway.name}: ${cells[0]}`
  return `| ${cells.join(' | ')} |`
}

/** The one hash that all answers of all runs had. */
function agreedHash(results: readonly Measured[]): string | undefined {
  const hashes = new Set(results.flatMap((result) => ('refusal' in result ? [] : Object.keys(result.hashes))))
  const [only] = hashes
  return hashes.size === 1 ? only : undefined
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

function configurations(rows: readonly Row[]): string {
  const known = new Map(rows.map(({ gateway }) => [gateway.name, gateway.configuration]))
  return [...known].map(([name, configuration]) => `- ${name}: ${configuration}`).join('\n')
}
