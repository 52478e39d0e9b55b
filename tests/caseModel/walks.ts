import fc from 'fast-check'
import { firstDay } from './days.ts'
import { declare } from './declarations.ts'
import { checkEvents, checkFigures } from './invariants.ts'
import type { Model } from './model.ts'
import type { Ledger } from './openLedger.ts'

/** Ten walks of up to 150 commands, on a project each; a walk that fails is shrunk to the fewest that still do. */
export const walks = (
  ledger: Ledger,
  commands: fc.Arbitrary<fc.AsyncCommand<Model, Ledger>>[],
  seed: number,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 150, size: 'max' }), async (walk) => {
      const project = await ledger.openProject()
      const model: Model = { project, cases: [], intakes: [], assignments: [], today: firstDay, tick: 0 }
      await fc.asyncModelRun(async () => {
        await declare(model, ledger, { joint: false, mock: false, complete: true })
        await declare(model, ledger, { joint: true, mock: false, complete: true })
        await declare(model, ledger, { joint: false, mock: true, complete: true })
        await declare(model, ledger, { joint: true, mock: true, complete: true })
        return { model, real: ledger }
      }, walk)
      await checkEvents(ledger.database, model.cases)
      await checkFigures(ledger.database)
    }),
    { seed, numRuns: 10, plugins: [fc.interruptAfterTimeLimit(60_000, { failOnInterrupt: true })] },
  )
