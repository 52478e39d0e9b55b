import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openEmbeddedPostgres } from '../../schema/database/embedded.ts'
import { migrate } from '../../schema/database/migrate.ts'
import { openDatabase } from '../../schema/database/pool.ts'
import { applyCalendar } from '../../subgraphs/approvals/consumers/applyCalendar.ts'
import { saveSection } from '../results.ts'
import { fillLedger } from './fill.ts'

/**
 * How many open deadlines does a change of the calendar recompute in a second? One transaction of the real consumer over a durable
 * PostgreSQL: versions kept, changes listed. Prints a table in Markdown and writes it to bench/RESULTS.md.
 */
const { values: flags } = parseArgs({
  options: {
    open: { type: 'string', default: '200000' },
    decided: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '5' },
    // An empty database on this machine; the embedded PostgreSQL where absent, whose build is not optimised.
    url: { type: 'string' },
  },
})
const rounds = Number(flags.rounds)
const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'heliograph-bench-calendar-'))
chmodSync(folder, 0o755)
const log = { info: () => undefined, warn: console.warn, error: console.error }
const embedded =
  flags.url === undefined
    ? await openEmbeddedPostgres({ folder: join(folder, 'data'), log, shelter: join(folder, 'shelter') })
    : undefined
const url = flags.url ?? embedded?.url ?? ''
const database = openDatabase(url, { maxConnections: 1 })
const filling = openDatabase(url, { statementTimeoutMs: 0 })
await migrate({ database, schema: 'approvals', folder: join(root, 'subgraphs', 'approvals', 'prisma', 'migrations') })
await fillLedger(filling, { open: Number(flags.open), decided: Number(flags.decided) })

interface Server {
  readonly pid: number
  readonly version: string
}
const [{ pid, version: postgresql }] = (await database.query<Server>(
  undefined,
  `SELECT pg_backend_pid() AS pid, current_setting('server_version') AS version`,
)) as [Server]

/** Seconds of processor time that PostgreSQL's process for our one connection has had (in units of 10 ms). */
function serverSeconds(): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

interface Round {
  readonly open: number
  readonly moved: number
  readonly seconds: number
  /** Microseconds of processor time per open deadline. */
  readonly serverUs: number
  readonly nodeUs: number
}

let version = 0

/** Publishes the next version of the calendar, with one day set. */
async function change(day: string, working: boolean): Promise<Round> {
  version++
  const before = { began: performance.now(), server: serverSeconds(), node: process.cpuUsage() }
  const { open, moved } = await database.transaction((transaction) =>
    applyCalendar(transaction, {
      number: version,
      days: [{ day, working }],
      announcedYears: [],
      publishedOn: '2026-03-02',
      source: 'bench',
      batchId: '00000000-0000-8000-8000-000000000000',
      recordedAt: new Date(Date.UTC(2026, 2, 2, 0, 0, version)),
    }),
  )
  const seconds = (performance.now() - before.began) / 1_000
  const { user, system } = process.cpuUsage(before.node)
  const serverUs = ((serverSeconds() - before.server) * 1_000_000) / open
  // What autovacuum does after a while; the rounds are to begin alike.
  await filling.query(undefined, 'VACUUM approvals.approval_case')
  return { open, moved, seconds, serverUs, nodeUs: (user + system) / open }
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

function row(name: string, all: readonly Round[]): string {
  const [{ open, moved } = { open: 0, moved: 0 }] = all
  const seconds = median(all.map((round) => round.seconds))
  const spread = all.map((round) => Math.round(open / round.seconds).toLocaleString('en')).join(', ')
  const us = [(round: Round) => round.serverUs, (round: Round) => round.nodeUs].map((of) =>
    median(all.map(of)).toFixed(1),
  )
  const rate = Math.round(open / seconds).toLocaleString('en')
  return `| ${name} | ${open} | ${moved} | ${seconds.toFixed(2)} | **${rate}** (${spread}) | ${us.join(' | ')} |`
}

await change('2026-03-09', false)
const allMove: Round[] = []
const noneMoves: Round[] = []
for (let round = 0; round < rounds; round++) {
  allMove.push(await change('2026-03-09', round % 2 === 0))
  // The day as it was just set, so that nothing moves.
  noneMoves.push(await change('2026-03-09', round % 2 === 0))
}
await database.pool.end()
await filling.pool.end()
await embedded?.stop()
rmSync(folder, { recursive: true, force: true })

const report = `\`node bench/calendarChange/run.ts\`: a change of the calendar over ${flags.open} open cases (a tenth of them in joint approvals of five, a tenth
paused once) beside ${flags.decided} decided ones: locked, recomputed, each written as its next version with the former one kept, and
listed, in one transaction. Medians of ${rounds} rounds, all in brackets.

Machine: ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, PostgreSQL ${postgresql} (${embedded ? 'embedded' : 'of the machine'}), durable, load ${readFileSync('/proc/loadavg', 'utf8').slice(0, 4)}

| change | open deadlines | moved | seconds | deadlines a second | PostgreSQL, CPU µs each | Node, CPU µs each |
| --- | --- | --- | --- | --- | --- | --- |
${row('every deadline moves', allMove)}
${row('none moves', noneMoves)}`
process.stdout.write(`${report}\n`)
saveSection(embedded ? 'calendarChange' : 'calendarChange, PostgreSQL of the machine', report)
