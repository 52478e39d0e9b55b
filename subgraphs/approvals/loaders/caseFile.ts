import DataLoader from 'dataloader'
import { createRowLoader, createRowsLoader } from '#schema/loaders.ts'
import { type CaseClock, readClock } from '../rules/cases/clock.ts'
import type { Store } from '../store.ts'

/** The clock of a case as a civil date sees it. */
export interface ClockRequest {
  readonly number: string
  readonly today: string
}

/** What belongs to the file of a case beyond its row. */
export const createCaseFileLoaders = (store: Store) => ({
  caseClock: createClockLoader(store),
  caseSteps: createRowsLoader(store.stepsByCase, ({ caseNumber }) => caseNumber),
  mockConditions: createRowsLoader(store.conditionsByCase, ({ caseNumber }) => caseNumber),
  intake: createRowLoader(store.intakesByNumber, ({ number }) => number),
  intakeMaterials: createRowsLoader(store.materialsByIntake, ({ intakeNumber }) => intakeNumber),
  intakeCases: createRowsLoader(store.casesByIntake, ({ intakeNumber }) => intakeNumber ?? ''),
  intakeJointApproval: createRowLoader(store.jointApprovalsByIntake, ({ intakeNumber }) => intakeNumber ?? ''),
})

/** All clocks of a tick cost two statements: their facts and the calendar. */
const createClockLoader = (store: Store) =>
  new DataLoader<ClockRequest, CaseClock, string>(
    async (requests) => {
      const [facts, { calendar }] = await Promise.all([
        store.clocksOf(requests.map(({ number }) => number)),
        store.calendar(),
      ])
      const byNumber = new Map(facts.map((one) => [one.number, one]))
      return requests.map(({ number, today }) => {
        const found = byNumber.get(number)
        return found === undefined ? new Error(`The case ${number} is missing.`) : readClock(found, calendar, today)
      })
    },
    { cacheKeyFn: ({ number, today }) => `${number} ${today}` },
  )
