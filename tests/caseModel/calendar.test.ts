import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { applyCalendar } from '../../subgraphs/approvals/consumers/applyCalendar.ts'
import { commandsFor } from './commands.ts'
import { closeDay, daysAfter, workingDayAfter } from './days.ts'
import { checkAll } from './invariants.ts'
import { type Model, recountDueDays } from './model.ts'
import { type Ledger, openLedger } from './openLedger.ts'
import { walks } from './walks.ts'

let ledger: Ledger
beforeAll(async () => {
  ledger = await openLedger()
})
afterAll(() => ledger.close())

const closed: { day: string; working: boolean }[] = []

/** The office closes a working day, to come or past; every open deadline is recomputed, also of cases that stand still. */
class CloseDay implements fc.AsyncCommand<Model, Ledger> {
  private readonly inDays: number
  constructor(inDays: number) {
    this.inDays = inDays
  }
  /** Enough days stay open for every due day to lie where the calendar is known. */
  check = (): boolean => closed.length < 30

  async run(model: Model): Promise<void> {
    const day = workingDayAfter(daysAfter(model.today, this.inDays), 1)
    closeDay(day)
    closed.push({ day, working: false })
    const at = new Date(`${model.today}T02:00:00Z`)
    await ledger.database.transaction((transaction) =>
      applyCalendar(transaction, {
        number: closed.length,
        days: closed,
        announcedYears: [],
        publishedOn: model.today,
        source: 'test',
        batchId: '00000000-0000-8000-8000-000000000002',
        recordedAt: at,
      }),
    )
    recountDueDays(model)
    checkAll(model, await ledger.read(model.cases.map(({ number }) => number)))
  }

  toString = (): string => `a day is closed, ${this.inDays} days from now`
}

it('due days are those of the model after the office has closed days, with every pause and extension', async () => {
  const closings = fc.integer({ min: -15, max: 15 }).map((inDays) => new CloseDay(inDays))
  const seed = Math.floor(Math.random() * 1_000_000)
  for (const round of [0, 1]) await walks(ledger, [...commandsFor(new Map()), closings], seed + round)
  expect(closed.length).toBeGreaterThan(0)
}, 120_000)
