import DataLoader from 'dataloader'
import { createRowLoader, createRowsLoader } from '#schema/loaders.ts'
import { type CaseClock, readClock } from '../rules/cases/clock.ts'
import type { Store } from '../store.ts'
import type { KnownItem } from '../store/caseFiles.ts'

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
  knownItem: createRowLoader(store.itemsOf, ({ codeVersion }) => codeVersion),
  itemInForce: createItemLoader(store),
  draft: createRowLoader(store.draftsByNumber, ({ number }) => number),
  openDrafts: store.openDraftsOf,
  caseOpinions: createRowsLoader(store.opinionsByCase, ({ caseNumber }) => caseNumber),
  jointMembers: createRowsLoader(store.membersOf, ({ jointApprovalNumber }) => jointApprovalNumber),
  intake: createRowLoader(store.intakesByNumber, ({ number }) => number),
  intakeMaterials: createRowsLoader(store.materialsByIntake, ({ intakeNumber }) => intakeNumber),
  intakeCases: createRowsLoader(store.casesByIntake, ({ intakeNumber }) => intakeNumber ?? ''),
  intakeJointApproval: createRowLoader(store.jointApprovalsByIntake, ({ intakeNumber }) => intakeNumber ?? ''),
})

/** A service item on a civil date. */
export interface ItemRequest {
  readonly code: string
  readonly on: string
}

/** The versions in force; all items of a tick cost one statement for each of their days. */
const createItemLoader = (store: Store) =>
  new DataLoader<ItemRequest, KnownItem | null, string>(
    async (requests) => {
      const days = Map.groupBy(requests, ({ on }) => on)
      const found = await Promise.all([...days].map(([on, asked]) => store.itemsInForce(asked.map(codeOf), on)))
      const byDay = new Map([...days.keys()].map((on, index) => [on, new Map(found[index]?.map((i) => [i.code, i]))]))
      return requests.map(({ code, on }) => byDay.get(on)?.get(code) ?? null)
    },
    { cacheKeyFn: ({ code, on }) => `${code} ${on}` },
  )

const codeOf = ({ code }: ItemRequest): string => code

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
