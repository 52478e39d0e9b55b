import { afterAll, beforeAll, expect, it } from 'vitest'
import { commandsFor } from './commands.ts'
import { type Ledger, openLedger } from './openLedger.ts'
import { type Tally, total } from './tally.ts'
import { walks } from './walks.ts'

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

const walk = (tally: Tally, roundSeed: number): Promise<void> => walks(ledger, commandsFor(tally), roundSeed)
