import { vi } from 'vitest'
import { capitalised } from '#schema/publishing/names.ts'
import { hashOf } from '../cases/data.ts'
import { findItem } from '../cases/matter.ts'
import { type Answer, type By, type Office, openOffice, type ToldWhy } from '../kit/openOffice.ts'
import { builder, project, village } from './names.ts'

/** The hub of the story, behind its gateway, on its first morning. */
export const office: Office = await openOffice('2026-11-23')

/** Takes matters in at the window. */
export const clerk: By = ['WINDOW_CLERK']
/** Leads the office. */
export const coordinator: By = ['COORDINATOR', 'APPROVAL_OFFICE']
/** Examines for an organ. */
export const handlerOf = (organ: string): By => ['CASE_HANDLER', organ]
/** Decides for an organ. */
export const headOf = (organ: string): By => ['DECISION_MAKER', organ]

/** A case as the story follows it. */
export interface StoryCase {
  readonly number: string
  readonly organ: { readonly code: string }
}

const caseFields = /* GraphQL */ `
  number
  status
  mode
  dueOn
  elapsedWorkingDays
  organ {
    code
  }
  clock {
    startedOn
    limitWorkingDays
    pausedDays
    extendedDays
    dueOn
    provisional
  }
`

/** What the people of the story do about the project; whatever they read, they read through the gateway. */
export const people = createPeople()

function createPeople() {
  let keys = 0
  const nextKey = () => `story-${++keys}`
  const read = async (query: string): Promise<Answer> => office.hub.data(query.replaceAll('$project', `"${project}"`))
  const inputOf = async (number: string, more: object): Promise<object> => {
    const { approvalCase } = await read(`{ approvalCase(number: "${number}") { version } }`)
    return { number, expectedVersion: approvalCase.version, ...more }
  }

  return {
    nextKey,
    read,
    /** Declares items by name at the village of the project; documents that another organ holds are fetched there. */
    async declare(names: readonly string[], more: object = {}): Promise<{ cases: StoryCase[]; joint: string }> {
      const items = await Promise.all(names.map((name) => findItem(office.hub.database, name)))
      const documents = new Set(items.flatMap(({ materials }) => materials.map(({ name }) => name)))
      const input = {
        idempotencyKey: nextKey(),
        channel: 'WINDOW',
        project,
        region: village,
        serviceItems: items.map(({ code }) => code),
        materials: [...documents].map((name) => ({ name, contentHash: hashOf(name) })),
        ...more,
      }
      const selection = `... on CasesDeclared { intake { cases { ${caseFields} } jointApproval { number } } }`
      const { intake } = await office.done(clerk, 'declareCases', input, selection)
      return { cases: intake.cases, joint: intake.jointApproval?.number ?? '' }
    },
    /** Takes a step on a case as it is now, and gives the case. */
    async step(by: By, mutation: string, { number }: StoryCase, more: object = {}): Promise<Answer> {
      const input = await inputOf(number, more)
      return (await office.done(by, mutation, input, `... on CaseChanged { case { ${caseFields} } }`)).case
    },
    /** Tries a step that is refused, and gives what the actor is told. */
    tryStep: async (by: By, mutation: string, { number }: StoryCase, more: object = {}): Promise<ToldWhy> =>
      office.refused(by, mutation, await inputOf(number, more)),
    /** Records on the roadmap what an organ outside the hub did. */
    async record(step: string, startedOn: string, finishedOn: string): Promise<void> {
      const { roadmap } = await read('{ roadmap(project: $project) { version } }')
      const input = { project, step, startedOn, finishedOn, expectedVersion: roadmap.version }
      await office.done(coordinator, 'recordRoadmapStep', input, '')
    },
    /** A department's system publishes one record. */
    async publish(organ: string, dataset: string, record: object): Promise<void> {
      const input = { idempotencyKey: nextKey(), source: 'story', records: [record] }
      const selection = '... on Publication { accepted refused { message } parked { key } }'
      const said = await office.done(['PUBLISHER', organ], `publish${capitalised(dataset)}`, input, selection)
      if (said.accepted !== 1) throw new Error(`${dataset}: ${JSON.stringify(said)}`)
    },
    /** The office moves the project to its next stage. */
    async advance(): Promise<string> {
      const { version } = (await read('{ project(code: $project) { version } }')).project
      const input = { project, expectedVersion: version }
      const selection = '... on ProjectStageAdvanced { project { stage } }'
      return (await office.done(coordinator, 'advanceProjectStage', input, selection)).project.stage
    },
  }
}

/** Waits for what comes by event. */
export const until = (check: () => Promise<void>): Promise<void> => vi.waitFor(check, { timeout: 20_000, interval: 50 })

/** A clerk accepts a case; its clock starts. */
export const accept = (one: StoryCase): Promise<Answer> => people.step(clerk, 'acceptCase', one)
/** The organ of a case agrees to it. */
export const agree = (one: StoryCase): Promise<Answer> =>
  people.step(handlerOf(one.organ.code), 'giveOpinion', one, { opinion: 'AGREED' })
/** The head of the organ of a case grants it, without a certificate unless said otherwise. */
export const grant = (one: StoryCase, result: object = { withoutCertificate: true }): Promise<Answer> =>
  people.step(headOf(one.organ.code), 'decideCase', one, { granted: true, ...result })

/** What every certificate of the project says. */
export const certificate = (number: string, issuedOn: string) => ({
  number,
  projectCode: project,
  issuedOn,
  status: 'VALID',
  legalEffect: true,
})
/** The floor area of the building, as a department has it. */
export const floorArea = (value: string) => ({ projectCode: project, indicator: 'FLOOR_AREA', value, unit: 'm²' })
/** How many rows a department keeps under a key: whether it has heard of a record. */
export const countOf = async (table: string, column: string, value: string): Promise<number> =>
  (await office.hub.database.query(undefined, `SELECT FROM ${table} WHERE ${column} = $1`, [value])).length
/** What the builder may do, as everybody sees it. */
export const scope = async () =>
  (await people.read(`{ enterprise(uscc: "${builder}") { scopeItems { name openedOn permitNumber } } }`)).enterprise
    .scopeItems
