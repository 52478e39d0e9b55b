import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../cases/data.ts'
import {
  acceptAll,
  declareJoint,
  documentsOf,
  drawRoadmap,
  handlerOf,
  headOf,
  type Items,
  itemsOf,
  newProject,
  readCase,
  readJoint,
  readProject,
  step,
} from '../jointApproval/data.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'

/**
 * 模拟审批 through the gateway: row 5 of the domain. The item is 建设项目用地预审 of land, 4 working days promised. Working days: 2026-11-23 is a
 * Monday; there is no holiday until 2027-01-01.
 */
let hub: TestHub
let now = new Date('2026-11-23T01:00:00Z')
let items: Items
let serial = 500

const setDay = (day: string) => (now = new Date(`${day}T01:00:00Z`))
const condition = '土地出让合同签订'
const mock = { conditions: [condition], validUntil: '2026-12-31' }

beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  items = await itemsOf(hub)
})
afterAll(() => hub.close())

const project = () => newProject(hub, String(++serial).padStart(6, '0'))

/** A mock approval of land alone, accepted on the day that it is. */
async function mockCase(): Promise<string> {
  const { cases } = await declareJoint(hub, items, await project(), { serviceItems: [items.land], mock })
  await acceptAll(hub, cases)
  return cases[0].number
}

const coordinator = { role: 'COORDINATOR' } as const
const meet = (number: string) =>
  step(hub, coordinator, 'meetMockCondition', number, { condition, evidence: '合同编号 3302112026A21001' })
const convert = (number: string, materials: readonly object[] = []) =>
  step(hub, coordinator, 'convertMockCase', number, { materials })
const grant = { granted: true, withoutCertificate: true }

describe('the conversion of a mock approval', () => {
  it('keeps its opinion where the documents are the same by their content, and starts the clock anew', async () => {
    setDay('2026-11-23')
    const number = await mockCase()
    await step(hub, handlerOf('LAND'), 'giveOpinion', number, { opinion: 'AGREED' })
    await step(hub, headOf('LAND'), 'decideCase', number, { granted: true })
    expect(await convert(number)).toMatchObject({
      code: 'MOCK_CONDITION_UNMET',
      rule: 'A mock approval becomes a formal one when its named conditions are met.',
      basis: '模拟审批实施办法',
      remedy: 'Record each condition as met with `meetMockCondition`.',
    })
    await meet(number)
    setDay('2026-12-01')
    // The same documents handed in again are no change. Four working days from Tuesday 12-01: 2, 3, 4, and Monday 7.
    expect(await convert(number, documentsOf(items.documents))).toMatchObject({
      mode: 'FORMAL',
      status: 'ACCEPTED',
      dueOn: '2026-12-07',
    })
    expect(await readCase(hub, number)).toMatchObject({
      materialsToReview: [],
      opinions: [{ mode: 'MOCK', holds: true, changedMaterials: [] }],
    })
    expect(await step(hub, headOf('LAND'), 'decideCase', number, grant)).toMatchObject({ status: 'APPROVED' })
  })

  it('has what changed reviewed again, and nothing else', async () => {
    setDay('2026-11-23')
    const number = await mockCase()
    await step(hub, headOf('LAND'), 'decideCase', number, { granted: true })
    await meet(number)
    setDay('2026-12-01')
    const [first = ''] = items.documents
    const contract = { name: '权籍调查成果', contentHash: hashOf('合同') }
    const converted = await convert(number, [...documentsOf([first], [first]), contract])
    expect(converted).toMatchObject({ mode: 'FORMAL', status: 'DECLARED', dueOn: null })
    // The decision of the mock approval is an opinion on what it saw.
    expect(await readCase(hub, number)).toMatchObject({
      materialsToReview: expect.arrayContaining([first, contract.name]),
      opinions: [{ opinion: 'AGREED', mode: 'MOCK', holds: false }],
    })
    await acceptAll(hub, [{ number }])
    expect(await step(hub, headOf('LAND'), 'decideCase', number, grant)).toMatchObject({ code: 'OPINION_OUTDATED' })
    const review = (reviewed: readonly string[]) =>
      step(hub, handlerOf('LAND'), 'giveOpinion', number, { opinion: 'AGREED', reviewed })
    expect(await review([first])).toMatchObject({ code: 'REVIEW_INCOMPLETE' })
    await review([first, contract.name])
    expect(await step(hub, headOf('LAND'), 'decideCase', number, grant)).toMatchObject({ status: 'APPROVED' })
  })

  it('needs an opinion before the decision where none was given', async () => {
    setDay('2026-11-23')
    const number = await mockCase()
    await meet(number)
    expect(await convert(number)).toMatchObject({ mode: 'FORMAL', status: 'DECLARED' })
    await acceptAll(hub, [{ number }])
    expect(await step(hub, headOf('LAND'), 'decideCase', number, grant)).toMatchObject({ code: 'OPINION_MISSING' })
  })

  it('waits for the stage that a joint mock approval ran ahead of, and gives the joint clock a new start', async () => {
    setDay('2026-11-23')
    const code = await project()
    await drawRoadmap(hub, code, '2026-11-23')
    const { cases, jointApproval } = await declareJoint(hub, items, code, { stage: 'DESIGN_REVIEW', mock })
    const joint = jointApproval.number
    await acceptAll(hub, cases)
    for (const { number, organ } of cases) {
      await step(hub, handlerOf(organ.code), 'giveOpinion', number, { opinion: 'AGREED' })
      await step(hub, headOf(organ.code), 'decideCase', number, { granted: true })
      await meet(number)
    }
    // No effect, no outcome; and no milestone either.
    expect(await readJoint(hub, joint)).toMatchObject({ outcome: null, finishedOn: '2026-11-23', dueOn: '2026-11-27' })
    expect((await readProject(hub, code)).milestones[0].reachedOn).toBeNull()
    const [land, planning] = cases
    expect(await convert(land.number)).toMatchObject({ code: 'STAGE_BLOCKED' })
    await hub.database.query(undefined, `UPDATE approvals.project SET stage = 'DESIGN_REVIEW' WHERE code = $1`, [code])
    setDay('2026-12-01')
    expect(await convert(land.number)).toMatchObject({ status: 'ACCEPTED', dueOn: '2026-12-07' })
    expect(await readJoint(hub, joint)).toMatchObject({
      startedOn: '2026-12-01',
      dueOn: '2026-12-07',
      finishedOn: null,
      outcome: null,
    })
    // The second shares the clock that the first has started.
    setDay('2026-12-02')
    expect(await convert(planning.number)).toMatchObject({ status: 'ACCEPTED', dueOn: '2026-12-07' })
    for (const { number, organ } of cases) await step(hub, headOf(organ.code), 'decideCase', number, grant)
    expect(await readJoint(hub, joint)).toMatchObject({ outcome: 'GRANTED', finishedOn: '2026-12-02' })
  })
})

describe('a mock approval past its last day', () => {
  it('is neither commented on, decided nor converted, from the day after on', async () => {
    setDay('2026-11-23')
    const number = await mockCase()
    await meet(number)
    const expired = {
      code: 'MOCK_EXPIRED',
      message: 'The mock approval ended on 2026-12-31.',
      rule: 'A mock approval is commented on, decided and converted up to its last day.',
      basis: '模拟审批实施办法',
      remedy: 'Declare the matter again.',
    }
    setDay('2027-01-01')
    expect((await readCase(hub, number)).mockExpired).toBe(true)
    expect(await step(hub, handlerOf('LAND'), 'giveOpinion', number, { opinion: 'AGREED' })).toMatchObject(expired)
    expect(await step(hub, headOf('LAND'), 'decideCase', number, { granted: true })).toMatchObject(expired)
    expect(await convert(number)).toMatchObject(expired)
    setDay('2026-12-31')
    expect((await readCase(hub, number)).mockExpired).toBe(false)
    expect(await convert(number)).toMatchObject({ mode: 'FORMAL', status: 'DECLARED' })
    setDay('2027-01-01')
    expect((await readCase(hub, number)).mockExpired).toBe(false)
  })

  it('is not declared, nor one without conditions or with one twice', async () => {
    setDay('2026-11-23')
    const code = await project()
    const declaration = (terms: object) =>
      declareJoint(hub, items, code, { serviceItems: [items.land], mock: { ...mock, ...terms } })
    expect(await declaration({ validUntil: '2026-11-22' })).toMatchObject({
      code: 'MOCK_EXPIRED',
      path: ['mock', 'validUntil'],
    })
    await expect(declaration({ conditions: [] })).rejects.toThrow('BAD_USER_INPUT')
    await expect(declaration({ conditions: [condition, condition] })).rejects.toThrow('BAD_USER_INPUT')
  })
})
