import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'
import {
  acceptAll,
  acceptedJoint,
  clerk,
  declareJoint,
  documentsOf,
  handlerOf,
  headOf,
  type Items,
  itemsOf,
  newProject,
  readCase,
  readJoint,
  step,
} from './data.ts'

/** What departments say of the cases of a joint approval, through the gateway. Working days of November and December 2026: 11-23 is a Monday; there is no holiday until 2027-01-01. */
let hub: TestHub
let now = new Date('2026-11-23T01:00:00Z')
let items: Items
let serial = 0

const setDay = (day: string) => (now = new Date(`${day}T01:00:00Z`))
const project = () => newProject(hub, String(++serial).padStart(6, '0'))
const accepted = async () => acceptedJoint(hub, items, await project())
const article26 = '《中华人民共和国行政许可法》第二十六条第二款'

beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  items = await itemsOf(hub)
})
afterAll(() => hub.close())

describe('the opinions of a joint approval', () => {
  it('are given by the organ that handles the case, with conditions or reasons, before it decides', async () => {
    setDay('2026-11-23')
    const { land } = await accepted()
    expect((await readCase(hub, land)).materialsToReview).toEqual(items.documents)
    const decision = { granted: true, withoutCertificate: true }
    expect(await step(hub, headOf('LAND'), 'decideCase', land, decision)).toMatchObject({
      code: 'OPINION_MISSING',
      rule: 'In a joint approval, and after a conversion, a case is decided on the opinion of its organ.',
      basis: article26,
      remedy: 'Give the opinion with `giveOpinion`.',
    })
    const opinion = (more: object) => step(hub, handlerOf('LAND'), 'giveOpinion', land, more)
    for (const kind of ['OPPOSED', 'CONDITIONALLY_AGREED']) {
      expect(await opinion({ opinion: kind })).toMatchObject({ code: 'OPINION_REASON_MISSING', path: ['comment'] })
    }
    expect(await opinion({ opinion: 'OPPOSED', comment: ' ' })).toMatchObject({ code: 'OPINION_REASON_MISSING' })
    await expect(step(hub, handlerOf('PLANNING'), 'giveOpinion', land, { opinion: 'AGREED' })).rejects.toThrow(
      'FORBIDDEN',
    )
    expect(await opinion({ opinion: 'OPPOSED', comment: '占用永久基本农田' })).toMatchObject({ status: 'ACCEPTED' })
    expect(await step(hub, headOf('LAND'), 'decideCase', land, decision)).toMatchObject({ code: 'OPINION_OPPOSED' })
    await opinion({ opinion: 'CONDITIONALLY_AGREED', comment: '调整用地红线' })
    const { opinions, materialsToReview } = await readCase(hub, land)
    expect(materialsToReview).toEqual([])
    expect(opinions).toMatchObject([
      { sequence: 1, opinion: 'OPPOSED', comment: '占用永久基本农田', holds: false },
      { sequence: 2, opinion: 'CONDITIONALLY_AGREED', organ: { code: 'LAND' }, mode: 'FORMAL', holds: true },
    ])
    expect(opinions[1]).toMatchObject({ givenOn: '2026-11-23', basedOn: documentsOf(items.documents) })
    expect(await step(hub, headOf('LAND'), 'decideCase', land, decision)).toMatchObject({ status: 'APPROVED' })
  })

  it('fall with a document that changes, and the next looks at that one only', async () => {
    setDay('2026-11-23')
    const { cases } = await declareJoint(hub, items, await project())
    const [land, planning] = cases.map(({ number }: { number: string }) => number)
    await acceptAll(hub, [cases[0]])
    await step(hub, handlerOf('LAND'), 'giveOpinion', land, { opinion: 'AGREED' })
    // What planning's applicant corrects is a document of the whole intake.
    await step(hub, clerk, 'requestCorrection', planning, { reason: '附图不清' })
    const [first = '', ...others] = items.documents
    const correct = (changed: readonly string[]) =>
      step(hub, clerk, 'correctCase', planning, { materials: documentsOf([first], changed) })
    await correct([first])
    expect(await readCase(hub, land)).toMatchObject({
      materialsToReview: [first],
      opinions: [{ holds: false, changedMaterials: [first] }],
    })
    const decision = { granted: true, withoutCertificate: true }
    expect(await step(hub, headOf('LAND'), 'decideCase', land, decision)).toMatchObject({
      code: 'OPINION_OUTDATED',
      message: `Documents changed after the opinion was given: ${first}.`,
      rule: 'An opinion holds as long as the documents that it was based on.',
      basis: '《中华人民共和国行政许可法》第三十四条第一款',
      remedy: 'Review those documents and give another opinion; the others need not be reviewed again.',
    })
    const give = (reviewed: readonly string[]) =>
      step(hub, handlerOf('LAND'), 'giveOpinion', land, { opinion: 'AGREED', reviewed })
    expect(await give(others)).toMatchObject({ code: 'REVIEW_INCOMPLETE', path: ['reviewed'] })
    expect(await give(['没有提交'])).toMatchObject({ code: 'MATERIAL_UNKNOWN', path: ['reviewed', '0'] })
    await give([first])
    const { opinions, materialsToReview } = await readCase(hub, land)
    expect({ materialsToReview, last: opinions[1] }).toMatchObject({
      materialsToReview: [],
      last: { reviewed: [first], holds: true, basedOn: documentsOf(items.documents, [first]) },
    })
    expect(await step(hub, headOf('LAND'), 'decideCase', land, decision)).toMatchObject({ status: 'APPROVED' })
  })

  it('do not go with a case to another organ, which leads where the lead has no case left', async () => {
    setDay('2026-11-23')
    const { land, planning, joint } = await accepted()
    await step(hub, handlerOf('LAND'), 'giveOpinion', land, { opinion: 'AGREED' })
    await step(hub, { role: 'COORDINATOR' }, 'transferCase', land, { organ: 'CONSTRUCTION', reason: '职责调整' })
    const { opinions, materialsToReview } = await readCase(hub, land)
    expect({ materialsToReview, opinions }).toMatchObject({
      materialsToReview: items.documents,
      opinions: [{ organ: { code: 'LAND' }, holds: false }],
    })
    expect((await readJoint(hub, joint)).leadOrgan.code).toBe('CONSTRUCTION')
    await step(hub, { role: 'COORDINATOR' }, 'transferCase', planning, { organ: 'LAND', reason: '职责调整' })
    expect((await readJoint(hub, joint)).leadOrgan.code).toBe('CONSTRUCTION')
  })
})

describe('the register of opinions', () => {
  it('is added to and never changed, not even in the database', async () => {
    setDay('2026-11-23')
    const { land } = await accepted()
    await step(hub, handlerOf('LAND'), 'giveOpinion', land, { opinion: 'AGREED' })
    for (const text of ['DELETE FROM', 'UPDATE']) {
      const change =
        text === 'UPDATE' ? `${text} approvals.case_opinion SET opinion = 'OPPOSED'` : `${text} approvals.case_opinion`
      await expect(hub.database.query(undefined, `${change} WHERE case_number = $1`, [land])).rejects.toThrow(
        `The entry ${land}#1 of case_opinion cannot be changed.`,
      )
    }
  })

  it('is read in one statement, however many cases are asked', async () => {
    const { joint } = await accepted()
    const query = /* GraphQL */ `
      query ($number: String!) {
        jointApproval(number: $number) {
          outcome
          cases {
            materialsToReview
            opinions {
              holds
              changedMaterials
            }
          }
        }
      }
    `
    const statements = await hub.statementsOf(() => hub.data(query, { number: joint }))
    const reads = (table: string) => statements.filter((text) => text.includes(`FROM ${table} WHERE`)).length
    expect([reads('approvals.case_opinion'), reads('approvals.intake_material')]).toEqual([1, 1])
  })
})
