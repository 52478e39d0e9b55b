import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type DeclaredItem, findItem, findProject, findVillage } from '../cases/matter.ts'
import { type Answer, type By, type Office, openOffice } from '../kit/openOffice.ts'

/** Facts 3, 5, 23, 28, 29, 30, 43 and 48 of the domain: what may not be done with a case, by which rule, on which basis, and what to do. */
let office: Office
let village: string
let project: string
let land: DeclaredItem
let planning: DeclaredItem
beforeAll(async () => {
  office = await openOffice('2026-11-23')
  const { database } = office.hub
  village = await findVillage(database)
  project = await findProject(database)
  land = await findItem(database, '建设项目用地预审')
  planning = await findItem(database, '建设用地规划许可证核发（出让用地）')
})
afterAll(() => office.close())
beforeEach(() => office.setDay('2026-11-23'))

const clerk: By = ['WINDOW_CLERK']
const handler: By = ['CASE_HANDLER', 'LAND']
const head: By = ['DECISION_MAKER', 'LAND']
const licensingLaw = (article: string) => `《中华人民共和国行政许可法》${article}`
const declared = '... on CasesDeclared { intake { number cases { number version } } }'
const changed = '... on CaseChanged { case { number version status dueOn clock { pausedDays } } }'

let keys = 0
const declaration = (changes: object = {}) => ({
  idempotencyKey: `facts-${++keys}`,
  channel: 'ONLINE',
  project,
  region: village,
  serviceItems: [land.code],
  materials: land.materials,
  ...changes,
})

/** Declares one matter and gives the step input of its case. */
async function declare(changes: object = {}): Promise<{ number: string; expectedVersion: number }> {
  const { intake } = await office.done(clerk, 'declareCases', declaration(changes), declared)
  return stepOn(intake.cases[0])
}
const stepOn = ({ number, version }: Answer) => ({ number, expectedVersion: version as number })
/** Takes a step and gives the input of the next one. */
const take = async (by: By, mutation: string, input: object): Promise<{ number: string; expectedVersion: number }> =>
  stepOn((await office.done(by, mutation, input, changed)).case)
const accept = async (changes: object = {}) => take(clerk, 'acceptCase', await declare(changes))

describe('fact 3 (联合审批)', () => {
  const both = () => [land.code, planning.code]

  it('the lead of a joint approval is an organ of the register, never nobody', async () => {
    const input = declaration({ serviceItems: both(), leadOrgan: 'NOBODY' })
    expect(await office.refused(clerk, 'declareCases', input)).toEqual({
      code: 'ORGAN_UNKNOWN',
      rule: 'A matter is handled by an organ of the register.',
      basis: '部门对接名录管理规则',
      remedy: 'Choose an organ with `organs`.',
    })
  })
})

describe('fact 5 (模拟审批)', () => {
  const mock = { conditions: ['土地出让合同签订'], validUntil: '2026-12-31' }

  it('a mock approval is not converted while a condition is unmet', async () => {
    expect(await office.refused(handler, 'convertMockCase', await accept({ mock }))).toEqual({
      code: 'MOCK_CONDITION_UNMET',
      rule: 'A mock approval becomes a formal one when its named conditions are met.',
      basis: '模拟审批实施办法',
      remedy: 'Record each condition as met with `meetMockCondition`.',
    })
  })

  it('a mock approval has no legal effect: it results in no certificate', async () => {
    const result = { type: 'LAND_USE_PRE_REVIEW', number: '镇预审〔2026〕901号' }
    const decision = { ...(await accept({ mock })), granted: true, result }
    expect(await office.refused(head, 'decideCase', decision)).toEqual({
      code: 'MOCK_WITHOUT_EFFECT',
      rule: 'A mock approval has no legal effect.',
      basis: '模拟审批实施办法',
      remedy: 'Convert it with `convertMockCase` once its conditions are met.',
    })
  })

  it('an extension of a mock approval has no effect on the formal one, which may be extended itself', async () => {
    const [condition] = mock.conditions
    const reason = '案情复杂'
    const extended = await take(head, 'extendCase', { ...(await accept({ mock })), workingDays: 10, reason })
    const agreed = await take(head, 'decideCase', { ...extended, granted: true })
    const met = { ...agreed, condition, evidence: '合同编号 3302112026A21001' }
    office.setDay('2026-11-30')
    const step = await take(head, 'meetMockCondition', met)
    const { case: formal } = await office.done(head, 'convertMockCase', step, changed)
    // Four working days from Monday 11-30: 12-01, 02, 03 and Friday 04; the ten of the mock approval are gone.
    expect(formal).toMatchObject({ status: 'ACCEPTED', dueOn: '2026-12-04' })
    await take(head, 'extendCase', { ...stepOn(formal), workingDays: 1, reason })
  })

  it('a mock approval is good up to its last day', async () => {
    const [condition] = mock.conditions
    const met = { ...(await accept({ mock })), condition, evidence: '合同编号 3302112026A21001' }
    const step = await take(handler, 'meetMockCondition', met)
    office.setDay('2027-01-01')
    expect(await office.refused(handler, 'convertMockCase', step)).toEqual({
      code: 'MOCK_EXPIRED',
      rule: 'A mock approval is commented on, decided and converted up to its last day.',
      basis: '模拟审批实施办法',
      remedy: 'Declare the matter again.',
    })
  })
})

describe('fact 23 (四阶段)', () => {
  it('the second stage is blocked by an open milestone of the first, whoever asks', async () => {
    const told = {
      code: 'STAGE_BLOCKED',
      rule: 'A stage begins when the milestones of the one before it are reached.',
      basis:
        '国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见（国办发〔2019〕11号）第（六）项“合理划分审批阶段”',
      remedy: 'Have these steps finished; read `milestones` of the project. A mock approval may run ahead.',
    }
    const query =
      'query ($code: ProjectCode!) { project(code: $code) { version stage milestones { stage reachedOn } } }'
    const { project: read } = await office.hub.data(query, { code: project })
    expect(read).toMatchObject({
      stage: 'INITIATION',
      milestones: [{ stage: 'INITIATION', reachedOn: null }, {}, {}, {}],
    })
    const advance = { project, expectedVersion: read.version }
    expect(await office.refused(['COORDINATOR'], 'advanceProjectStage', advance)).toEqual(told)
    const ahead = declaration({ serviceItems: [land.code, planning.code], stage: 'DESIGN_REVIEW' })
    expect(await office.refused(clerk, 'declareCases', ahead)).toEqual(told)
  })
})

describe('fact 28 (网上申报、受理、审批)', () => {
  it('an idempotency key gives the same cases again, and is refused for anything else', async () => {
    const input = declaration()
    const { intake } = await office.done(clerk, 'declareCases', input, declared)
    expect((await office.done(clerk, 'declareCases', input, declared)).intake).toEqual(intake)
    expect(await office.refused(clerk, 'declareCases', { ...input, channel: 'WINDOW' })).toEqual({
      code: 'IDEMPOTENCY_KEY_REUSED',
      rule: 'An idempotency key names one request for ever.',
      basis: '系统规则：幂等提交',
      remedy: 'Send the first content again to get its answer, or this one under a new key.',
    })
  })

  it('nothing is decided before it is accepted', async () => {
    const decision = { ...(await declare()), granted: false, reason: '不符合规划' }
    expect(await office.refused(head, 'decideCase', decision)).toEqual({
      code: 'DECISION_BEFORE_ACCEPTANCE',
      rule: 'No decision without acceptance.',
      basis: licensingLaw('第三十二条、第三十四条'),
      remedy: 'Accept the case first.',
    })
  })

  it('what is missing is asked for once', async () => {
    const asked = { ...(await declare()), reason: '缺少红线图' }
    const step = await take(clerk, 'requestCorrection', asked)
    const corrected = await take(clerk, 'correctCase', { ...step, materials: land.materials })
    expect(await office.refused(clerk, 'requestCorrection', { ...corrected, reason: '还缺少批复' })).toEqual({
      code: 'CORRECTION_TWICE',
      rule: 'All that is missing is told at once, on the spot or within five days.',
      basis: licensingLaw('第三十二条第一款第四项'),
      remedy: 'Accept the case, or refuse acceptance with reasons.',
    })
  })
})

describe('fact 29 (停钟)', () => {
  const review = { kind: 'EXPERT_REVIEW', reason: '组织专家评审' }

  it('no clock is stopped without a reason, nor before it runs', async () => {
    const unfounded = { ...(await accept()), ...review, reason: ' ' }
    expect(await office.refused(handler, 'startSpecialProcedure', unfounded)).toEqual({
      code: 'REASON_MISSING',
      rule: 'A decision against the applicant, and what changes the clock, is given with its reasons.',
      basis: licensingLaw('第三十八条第二款、第四十二条、第四十五条'),
      remedy: 'Give `reason`.',
    })
    const early = { ...(await declare()), ...review }
    expect(await office.refused(handler, 'startSpecialProcedure', early)).toEqual({
      code: 'CASE_STATUS',
      rule: 'A case goes its steps in their order.',
      basis: licensingLaw('第二十九条至第四十四条'),
      remedy: 'Read `status` and `steps` of the case, then take a step that follows.',
    })
  })

  it('a special procedure of 5 working days moves the due day by 5', async () => {
    const paused = await take(handler, 'startSpecialProcedure', { ...(await accept()), ...review })
    office.setDay('2026-11-30')
    const { case: resumed } = await office.done(handler, 'endSpecialProcedure', paused, changed)
    // Four days from Monday 23 end on Friday 27; 24, 25, 26, 27 and 30 stood still: five more, to Friday 12-04.
    expect(resumed).toMatchObject({ dueOn: '2026-12-04', clock: { pausedDays: 5 } })
  })
})

describe('fact 30 (延期)', () => {
  const article42 = licensingLaw('第四十二条')

  it('one organ extends by 10 working days at most, a joint approval by 15', async () => {
    const told = {
      code: 'EXTENSION_TOO_LONG',
      rule: 'A single organ extends by ten working days at most, a joint approval by fifteen, once.',
      basis: article42,
      remedy: 'Decide within the limit, or give a shorter extension.',
    }
    const single = { ...(await accept()), reason: '案情复杂' }
    expect(await office.refused(head, 'extendCase', { ...single, workingDays: 11 })).toEqual(told)
    const joint = { serviceItems: [land.code, planning.code], materials: [...land.materials, ...planning.materials] }
    const step = { ...(await accept(joint)), reason: '案情复杂' }
    expect(await office.refused(head, 'extendCase', { ...step, workingDays: 16 })).toEqual(told)
    await take(head, 'extendCase', { ...step, workingDays: 15 })
  })

  it('a limit is extended once, and with a reason', async () => {
    const input = { ...(await accept()), workingDays: 10 }
    expect(await office.refused(head, 'extendCase', input)).toMatchObject({ code: 'REASON_MISSING' })
    const extended = await take(head, 'extendCase', { ...input, reason: '案情复杂' })
    const again = { ...extended, workingDays: 1, reason: '案情复杂' }
    expect(await office.refused(head, 'extendCase', again)).toEqual({
      code: 'EXTENSION_TWICE',
      rule: 'A limit is extended once.',
      basis: article42,
      remedy: 'Decide within the limit as it is.',
    })
  })
})

describe('fact 43 (三级联动)', () => {
  const told = {
    code: 'HOP_LEVEL',
    rule: 'A matter goes from where it is received up to where it is decided.',
    basis: '三级公共服务平台运行规则',
    remedy: 'Name a region on the way from the place of the matter to the one that decides.',
  }

  it('a matter is received, and handled, on the way from its village to the district', async () => {
    // A town of the district in which the village does not lie.
    const elsewhere = village.startsWith('330211101') ? '330211100000' : '330211101000'
    const input = declaration({ receivedAt: elsewhere })
    expect(await office.refused(clerk, 'declareCases', input)).toEqual(told)
    const step = { ...(await declare()), at: elsewhere }
    expect(await office.refused(clerk, 'preCheckCase', step)).toEqual(told)
  })
})

describe('fact 48 (一窗受理)', () => {
  it('several items are declared together for a project', async () => {
    const input = declaration({ project: null, serviceItems: [land.code, planning.code] })
    expect(await office.refused(clerk, 'declareCases', input)).toEqual({
      code: 'PROJECT_MISSING',
      rule: 'One declaration with several items opens one joint case for a project.',
      basis: '《国务院办公厅关于开展工程建设项目审批制度改革试点的通知》',
      remedy: 'Name `project`, or declare the items one by one.',
    })
  })

  it('a case is accepted with all documents that its item asks for', async () => {
    expect(await office.refused(clerk, 'acceptCase', await declare({ materials: [] }))).toEqual({
      code: 'MATERIALS_MISSING',
      rule: 'An application is accepted when its documents are complete.',
      basis: licensingLaw('第三十二条第一款第五项'),
      remedy: 'Ask once for all of them with `requestCorrection`.',
    })
  })
})
