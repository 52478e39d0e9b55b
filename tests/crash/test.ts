import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Database } from '#schema/database/pool.ts'
import type { Moment } from './databaseProxy.ts'
import { type District, openDistrict } from './district.ts'
import { countKills, type Kill, planKills } from './plan.ts'

// CRASH_KILLS=100 CRASH_ROWS=200000 npx vitest run tests/crash; CRASH_SEED repeats a run that failed.
const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)
const kills = number('CRASH_KILLS', 5)
const rows = number('CRASH_ROWS', 5_000)
const seed = number('CRASH_SEED', Math.floor(Math.random() * 1_000_000))
/** Four batches for each kill, and none larger than a publisher may send. */
const batchRows = Math.min(5_000, Math.max(1, Math.ceil(rows / (4 * kills + 4))))
const withinMs = 60_000 + kills * 15_000 + rows

const say = (line: string): void => void process.stdout.write(`${line}\n`)

let district: Awaited<ReturnType<typeof openDistrict>>
const done: Kill[] = []

beforeAll(async () => {
  district = await openDistrict(rows, batchRows)
})
afterAll(() => district.close())

it(
  `every row is there exactly once after ${kills} kills, in the department and in the ledger`,
  async () => {
    say(`crash test: seed ${seed}, ${kills} kills in ${rows} rows, ${batchRows} a batch`)
    const killing = killAll(district, planKills(seed, kills))
    district.publish()
    const said = await district.published
    await killing
    say(JSON.stringify(countKills(done)))
    expect(JSON.parse(said.trim().split('\n').at(-1) ?? '')).toMatchObject({
      tally: { read: rows, accepted: rows, unchanged: 0, refused: 0, parked: 0 },
    })
    const database = await district.database()
    await vi.waitFor(async () => expect(await count(database, 'SELECT FROM approvals.known_key')).toBe(rows), {
      timeout: 60_000,
      interval: 200,
    })
    expect(await audit(database)).toEqual({
      rows,
      laterVersions: 0,
      told: rows,
      accepted: rows,
      ledgerOnly: 0,
      departmentOnly: 0,
      ledgerChanges: 0,
      deadLetters: 0,
    })
    await database.pool.end()
  },
  withinMs,
)

/** How often a further batch may pass while a kill waits for its moment, in ms; the first may at once. */
const passEveryMs = 2_000

/** Kills one after the other. Between two kills few batches pass, so that the kills are spread over the whole publication. */
async function killAll({ proxies, kill, published }: District, plan: readonly Kill[]): Promise<void> {
  const gate = createGate()
  const tooEarly = published.then(() => Promise.reject(new Error('all was published before the last kill')))
  tooEarly.catch(() => undefined)
  for (const next of plan) {
    const pass = setInterval(gate.letPass, passEveryMs)
    gate.letPass()
    proxies.relay.watch = () => Promise.resolve()
    proxies.subgraph.watch = gate.watch
    const proxy = next.victim === 'relay' ? proxies.relay : proxies.subgraph
    const blow = () => {
      clearInterval(pass)
      return kill(next.victim)
    }
    await Promise.race([strike(proxy, next, blow), tooEarly])
    done.push(next)
  }
  gate.open()
}

/** Waits for the moment and strikes; what was held goes on afterwards. */
async function strike(proxy: District['proxies']['relay'], next: Kill, blow: () => Promise<void>): Promise<void> {
  const wanted: Moment = next.occasion === 'between commit and reply' ? 'commit answered' : 'commit asked'
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const otherwise = proxy.watch
  let isStruck = false
  proxy.watch = async (moment) => {
    if (moment !== wanted || isStruck) return otherwise(moment)
    isStruck = true
    if (next.occasion !== 'any time') return blow().then(resolve, reject)
    void wait(next.afterMs).then(blow).then(resolve, reject)
  }
  await promise
}

/** Lets so many commits pass and holds the others. */
function createGate() {
  let passes = 0
  const waiting: (() => void)[] = []
  return {
    watch: async (moment: Moment): Promise<void> => {
      if (moment === 'commit answered') return
      if (passes > 0) passes--
      else await new Promise<void>((resolve) => waiting.push(resolve))
    },
    letPass() {
      const first = waiting.shift()
      if (first) first()
      else passes = 1
    },
    open() {
      passes = Number.MAX_SAFE_INTEGER
      for (const pass of waiting.splice(0)) pass()
    },
  }
}

async function count(database: Database, query: string): Promise<number> {
  const [row] = await database.query<{ count: number }>(undefined, `SELECT count(*) FROM (${query}) counted`)
  return row?.count ?? 0
}

/** The department's register, what it told, what it answered, and the ledger, against each other. */
async function audit(database: Database): Promise<Record<string, number>> {
  const queries = {
    rows: 'SELECT FROM land.parcel',
    laterVersions: 'SELECT FROM land.parcel WHERE version > 1 UNION ALL SELECT FROM land.record_version',
    told: `SELECT jsonb_array_elements(payload -> 'inserted') FROM land.outbox WHERE entity = 'parcel'`,
    accepted: 'SELECT generate_series(1, accepted) FROM land.publication',
    ledgerOnly: `SELECT key FROM approvals.known_key EXCEPT SELECT code FROM land.parcel`,
    departmentOnly: `SELECT code FROM land.parcel EXCEPT SELECT key FROM approvals.known_key`,
    ledgerChanges: 'SELECT FROM approvals.record_version UNION ALL SELECT FROM approvals.known_key WHERE version > 1',
    deadLetters: 'SELECT FROM approvals.dead_letter UNION ALL SELECT FROM land.dead_letter',
  }
  const found: Record<string, number> = {}
  for (const [name, query] of Object.entries(queries)) found[name] = await count(database, query)
  return found
}
