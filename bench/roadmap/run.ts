import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openEmbeddedPostgres } from '../../schema/database/embedded.ts'
import { openDatabase } from '../../schema/database/pool.ts'
import { saveSection } from '../results.ts'

/** Roadmaps through the gateway with many open projects and cases. Prints a table in Markdown and writes it to bench/RESULTS.md. */
const { values: flags } = parseArgs({
  options: {
    projects: { type: 'string', default: '10000' },
    cases: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '1000' },
  },
})
const [projects, cases, rounds] = [Number(flags.projects), Number(flags.cases), Number(flags.rounds)]
const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'heliograph-bench-roadmap-'))
chmodSync(folder, 0o755)
const log = { info: () => undefined, warn: console.warn, error: console.error }
const server = await openEmbeddedPostgres({
  folder: join(folder, 'data'),
  log,
  durable: false,
  shelter: join(folder, 'shelter'),
})
const database = openDatabase(server.url, { statementTimeoutMs: 0 })
const url = 'http://127.0.0.1:4793/graphql'

async function ask(query: string, variables: object = {}): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return response.text()
}

const heliograph = (command: string): ChildProcess =>
  spawn(process.execPath, [join(root, 'bin', 'heliograph.js'), command], {
    env: {
      ...process.env,
      DATABASE_URL: server.url,
      PORT: '4793',
      HELIOGRAPH_FOLDER: join(folder, 'hub'),
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

/** Starts the hub over the demonstration district and waits until it answers. */
async function startHub(): Promise<ChildProcess> {
  for (const command of ['migrate', 'seed']) {
    await new Promise((resolve) => heliograph(command).once('exit', resolve))
  }
  const child = heliograph('start')
  for (;;) {
    const answer = await ask('{ projects(first: 1) { nodes { code } } }').catch(() => '')
    if (answer.includes('"code"')) return child
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Open projects of the standard process with the first stage done, and a case each that is open. */
async function fill(): Promise<void> {
  const provenance = `'bench', '00000000-0000-8000-8000-000000000000', '2026-11-22T00:00:00Z'`
  const code = `'2601-330211-04-01-' || to_char(500000 + n, 'FM000000')`
  await database.query(
    undefined,
    `INSERT INTO approvals.project (code, name, terms, region_code, stage, investment_yuan, started_on, project_type,
       land_source, source, batch_id, recorded_at)
     SELECT ${code}, '项目' || n, '{}', '330211001000', 'DESIGN_REVIEW', 1, date '2026-01-05' + n % 200, 'INDUSTRY', 'ALLOCATION',
       ${provenance} FROM generate_series(1, $1) n`,
    [projects],
  )
  await database.query(
    undefined,
    `INSERT INTO approvals.roadmap (project_code, process_code, process_version, project_type, land_source, drawn_on,
       starts_on, building_working_days, joint_working_days, source, batch_id, recorded_at)
     SELECT ${code}, 'STANDARD', 1, 'INDUSTRY', 'ALLOCATION', date '2026-01-05' + n % 200, date '2026-01-05' + n % 200, 220, 32,
       ${provenance} FROM generate_series(1, $1) n`,
    [projects],
  )
  await database.query(
    undefined,
    `INSERT INTO approvals.roadmap_step (id, project_code, code, actual_start_on, actual_finish_on, source, batch_id, recorded_at)
     SELECT ${code} || ' ' || s, ${code}, s, date '2026-01-05' + n % 200, date '2026-01-15' + n % 200, ${provenance}
     FROM generate_series(1, $1) n, unnest(ARRAY['FEASIBILITY', 'SITE_OPINION', 'LAND_PRE_REVIEW', 'ENVIRONMENTAL_IMPACT',
       'SOIL_CONSERVATION', 'LAND_PLANNING_PERMIT']) s`,
    [projects],
  )
  await database.query(
    undefined,
    `INSERT INTO approvals.approval_case (number, service_item_code, service_item_version, region_code, handled_at_code, organ_code,
       status, channel, declared_at, accepted_at, due_on, due_provisional, source, batch_id, recorded_at)
     SELECT '330211' || '20260301' || to_char(n, 'FM0000000'), c.service_item_code, c.service_item_version, c.region_code,
       c.handled_at_code, c.organ_code, 'ACCEPTED', 'ONLINE', '2026-03-01T02:00:00Z', '2026-03-02T02:00:00Z', '2026-03-30', false,
       ${provenance}
     FROM generate_series(1, $1) n, (SELECT * FROM approvals.approval_case ORDER BY number LIMIT 1) c`,
    [cases],
  )
  await database.query(undefined, 'ANALYZE')
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0

/** Seconds of processor time of the hub's process, in units of 10 ms; PostgreSQL's is not in it. */
function hubSeconds(): number {
  const fields = readFileSync(`/proc/${hub.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

let asked = 0

/** Latencies of `rounds` roadmaps by so many clients. No project is asked for a second time while there are others: nothing is warm but the code. */
async function measure(query: string, clients: number): Promise<number[]> {
  const times: number[] = []
  const end = asked + rounds
  const client = async (): Promise<void> => {
    while (asked < end) {
      const project = `2601-330211-04-01-${500_001 + ((asked++ * 7_919) % projects)}`
      const began = performance.now()
      const answer = await ask(query, { project })
      times.push(performance.now() - began)
      if (!answer.includes('"finishesOn"') || answer.includes('"errors"')) throw new Error(answer.slice(0, 300))
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return times.toSorted((a, b) => a - b)
}

const whole = `query ($project: ProjectCode!) { roadmap(project: $project) {
  finishesOn forecastFinishesOn serialWorkingDays jointWorkingDays reductionPercent criticalPath { code }
  steps { code name organ { name } plannedStartOn plannedFinishOn earliestStartOn latestFinishOn slackWorkingDays critical state
    forecastFinishOn actualFinishOn links { after { code } kind } } } }`
const drawn =
  'query ($project: ProjectCode!) { roadmap(project: $project, whatIf: [{ step: "DESIGN_SCHEME", extraDays: 5 }]) { finishesOn gantt timetable } }'

const hub = await startHub()
await fill()

const rows: string[] = []
for (const [name, query] of [
  ['whole roadmap', whole],
  ['what-if, Gantt chart and timetable', drawn],
] as const) {
  for (const clients of [1, 10]) {
    await measure(query, clients)
    const before = hubSeconds()
    const times = await measure(query, clients)
    const cpuMs = ((hubSeconds() - before) * 1_000) / rounds
    const measured = [quantile(times, 0.5), quantile(times, 0.95), quantile(times, 1), cpuMs]
    const cells = measured.map((time) => time.toFixed(1))
    rows.push(`| ${name}, ${clients} client${clients === 1 ? '' : 's'} | ${cells.join(' | ')} |`)
  }
}
const ended = new Promise((resolve) => hub.once('exit', resolve))
hub.kill('SIGTERM')
await ended

await database.pool.end()
await server.stop()
rmSync(folder, { recursive: true, force: true })

const report = `\`node bench/roadmap/run.ts\`, ${projects} open projects with roadmaps, ${cases} open cases, through the gateway over HTTP.

Machine: ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, load ${readFileSync('/proc/loadavg', 'utf8').slice(0, 4)}

| ms | p50 | p95 | longest | the hub's CPU per request |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`
process.stdout.write(`${report}\n`)
saveSection('roadmap', report)
