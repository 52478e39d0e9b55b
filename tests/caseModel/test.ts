import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commandsFor } from './commands.ts'
import { firstDay } from './days.ts'
import { declare } from './declarations.ts'
import { checkEvents, checkFigures } from './invariants.ts'
import type { Model } from './model.ts'
import { type Ledger, openLedger } from './openLedger.ts'
import { type Tally, total } from './tally.ts'

// CASE_MODEL_STEPS=10000 npx vitest run tests/caseModel; CASE_MODEL_SEED repeats a run that failed.
const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)
const steps = number('CASE_MODEL_STEPS', 1_500)
const seed = number('CASE_MODEL_SEED', Math.floor(Math.random() * 1_000_000))
const say = (line: string): void => void process.stdout.write(`${line}\n`)

let ledger: Ledger
beforeAll(async () => {
  ledger = await openLedger()
})
afterAll(() => ledger.close())

it(
  `cases behave like their table in ${steps} random steps, legal and illegal, and their invariants hold`,
  async () => {
    const tally: Tally = new Map()
    const started = performance.now()
    for (let round = 0; total(tally) < steps; round++) await walk(tally, seed + round)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    say(`case model: seed ${seed}, ${total(tally)} steps in ${seconds} s: ${JSON.stringify(Object.fromEntries(tally))}`)
    expect(total(tally)).toBeGreaterThanOrEqual(steps)
  },
  120_000 + steps * 60,
)

/** Ten walks of up to 150 commands; a walk that fails is shrunk to the fewest that still do. */
const walk = (tally: Tally, roundSeed: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.commands(commandsFor(tally), { maxCommands: 150, size: 'max' }), async (commands) => {
      const project = await ledger.openProject()
      const model: Model = { project, cases: [], intakes: [], assignments: [], today: firstDay, tick: 0 }
      await fc.asyncModelRun(async () => {
        await declare(model, ledger, { joint: false, mock: false, complete: true })
        await declare(model, ledger, { joint: true, mock: false, complete: true })
        await declare(model, ledger, { joint: false, mock: true, complete: true })
        await declare(model, ledger, { joint: true, mock: true, complete: true })
        return { model, real: ledger }
      }, commands)
      await checkEvents(ledger.database, model.cases)
      await checkFigures(ledger.database)
    }),
    { seed: roundSeed, numRuns: 10, plugins: [fc.interruptAfterTimeLimit(60_000, { failOnInterrupt: true })] },
  )
