import { expect } from 'vitest'
import type { Database } from '#schema/database/pool.ts'
import { workedDays, workingDayAfter } from './days.ts'
import { dueOnClock, extendedDays, type Model, type ModelCase, pausedDays } from './model.ts'
import type { Answer } from './openLedger.ts'

/** Every case of an intake is as the model has it. Those that run on one clock got a new version with it. */
export function checkAll(model: Model, cases: readonly Answer[]): void {
  for (const read of cases) {
    const one = model.cases.find(({ number }) => number === read.number)
    if (one) checkCase(model, one, read)
  }
}

/** A case as it was read is the one of the model, and what must hold of every case holds. */
function checkCase({ today }: Model, one: ModelCase, read: Answer): void {
  const { status, mode, organ, dueOn, elapsed } = one
  expect(read).toMatchObject({ status, mode, organ: { code: organ }, dueOn, elapsedWorkingDays: elapsed })
  // A case gets a new version with the clock that it shares, and never loses one.
  expect(read.version).toBeGreaterThanOrEqual(one.version)
  one.version = read.version
  checkHistory(one, read)
  checkClock(one, read.clock, today)
}

/** The history is added to and never changed, leads from each status to the next, and has no decision before acceptance. */
function checkHistory(one: ModelCase, { steps, status }: Answer): void {
  expect(steps.slice(0, one.steps.length)).toEqual(one.steps)
  one.steps = steps
  expect(steps.map(({ from }: Answer) => from)).toEqual([null, ...steps.slice(0, -1).map(({ to }: Answer) => to)])
  expect(steps.at(-1).to).toBe(status)
  const decided = steps.findIndex(({ to }: Answer) => to === 'APPROVED' || to === 'REFUSED')
  if (decided >= 0) expect(steps.slice(0, decided).map(({ to }: Answer) => to)).toContain('ACCEPTED')
}

/** No day of a clock is negative, and its entries account for every working day between its limit and its due day. */
function checkClock(one: ModelCase, clock: Answer, today: string): void {
  const { startedOn } = one.clock
  const still = pausedDays(one, today)
  expect(clock).toMatchObject({
    startedOn,
    extendedDays: extendedDays(one.clock),
    pausedDays: still,
    dueOn: dueOnClock(one, today),
  })
  if (startedOn === null) return
  expect(clock.dueOn >= startedOn).toBe(true)
  expect(one.elapsed ?? 0).toBeGreaterThanOrEqual(0)
  const accounted = clock.entries.reduce((sum: number, { workingDays }: Answer) => sum + workingDays, 0)
  const resumed = clock.entries
    .filter(({ kind }: Answer) => kind === 'RESUMED')
    .reduce((sum: number, { workingDays }: Answer) => sum + workingDays, 0)
  const shift = workedDays(workingDayAfter(startedOn, clock.limitWorkingDays), clock.dueOn).length
  expect(accounted + still - resumed).toBe(shift)
}

/** The ledger is the sum of its events: each case stands where its events lead, and each event is a step of its history. */
export async function checkEvents(database: Database, cases: readonly ModelCase[]): Promise<void> {
  const numbers = cases.map(({ number }) => number)
  const events = await database.query<{ key: string; kind: string; payload: { from: string | null; to: string } }>(
    undefined,
    `SELECT key, kind, payload FROM approvals.outbox WHERE entity = 'approval_case' AND key = ANY($1) ORDER BY id`,
    [numbers],
  )
  const rows = await database.query<{ number: string; status: string; actions: string[] }>(
    undefined,
    `SELECT number, status, (SELECT array_agg(action ORDER BY sequence) FROM approvals.case_step WHERE case_number = number) AS actions
     FROM approvals.approval_case WHERE number = ANY($1)`,
    [numbers],
  )
  for (const { number, status, actions } of rows) {
    const own = events.filter(({ key }) => key === number)
    let folded: string | null = null
    for (const { payload } of own) {
      expect(payload.from).toBe(folded)
      folded = payload.to
    }
    expect([folded, own.map(({ kind }) => kind)]).toEqual([status, actions])
  }
  expect(rows.map(({ number, status }) => [number, status]).toSorted()).toEqual(
    cases.map(({ number, status }) => [number, status]).toSorted(),
  )
}

/** The figures of the regions are those of a recount of every case of the ledger. */
export async function checkFigures(database: Database): Promise<void> {
  const wrong = await database.query<object>(
    undefined,
    `WITH decided AS (
       SELECT handled_at_code AS region_code, (decided_at AT TIME ZONE 'Asia/Shanghai')::date AS day, due_on, elapsed_working_days
       FROM approvals.approval_case WHERE decided_at IS NOT NULL AND mode = 'FORMAL'
     ), counted AS (
       SELECT region_code, day, sum(accepted)::int AS accepted, sum(decided)::int AS decided, sum(on_time)::int AS on_time,
         sum(late)::int AS late, sum(timed)::int AS timed, sum(working_days)::int AS working_days
       FROM (
         SELECT handled_at_code AS region_code, (accepted_at AT TIME ZONE 'Asia/Shanghai')::date AS day, 1 AS accepted,
           0 AS decided, 0 AS on_time, 0 AS late, 0 AS timed, 0 AS working_days
         FROM approvals.approval_case WHERE accepted_at IS NOT NULL AND mode = 'FORMAL'
         UNION ALL
         SELECT region_code, day, 0, 1, (day <= due_on)::int, (day > due_on)::int, (elapsed_working_days IS NOT NULL)::int,
           coalesce(elapsed_working_days, 0)
         FROM decided
       ) each GROUP BY region_code, day
     ), kept AS (
       SELECT region_code, day, accepted, decided, on_time, late, timed, working_days FROM approvals.case_statistics
       WHERE (accepted, decided, on_time, late, timed, working_days) <> (0, 0, 0, 0, 0, 0)
     )
     (TABLE counted EXCEPT TABLE kept) UNION ALL (TABLE kept EXCEPT TABLE counted)`,
  )
  expect(wrong).toEqual([])
}
