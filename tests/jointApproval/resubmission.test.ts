import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'
import {
  acceptAll,
  acceptedJoint,
  agreeAndGrant,
  clerk,
  declareJoint,
  documentsOf,
  handlerOf,
  headOf,
  type Items,
  itemsOf,
  newProject,
  readCase,
  resubmit,
  step,
} from './data.ts'

/** Declaring again what was not granted, through the gateway. Working days of November and December 2026: 11-23 is a Monday; there is no holiday until 2027-01-01. */
let hub: TestHub
let now = new Date('2026-11-23T01:00:00Z')
let items: Items
let serial = 0

const setDay = (day: string) => (now = new Date(`${day}T01:00:00Z`))
const project = () => newProject(hub, String(++serial).padStart(6, '0'))
const accepted = async () => acceptedJoint(hub, items, await project())
const reform =
  '国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见（国办发〔2019〕11号）第（六）项“合理划分审批阶段”'

beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  items = await itemsOf(hub)
})
afterAll(() => hub.close())

describe('a re-submission', () => {
  it('repeats what was not granted, once, with the documents and opinions that did not change', async () => {
    setDay('2026-11-23')
    const { land, planning, intake } = await accepted()
    await step(hub, handlerOf('PLANNING'), 'giveOpinion', planning, { opinion: 'OPPOSED', comment: '退让不足' })
    await agreeAndGrant(hub, land, 'LAND')
    const [first = ''] = items.documents
    const again = { idempotencyKey: 'again-1', intake, materials: documentsOf([first], [first]) }
    expect(await resubmit(hub, again)).toMatchObject({
      code: 'NOTHING_TO_REPEAT',
      path: ['intake'],
      rule: 'Only what was refused, not accepted or withdrawn is declared again, once; what was granted stands.',
      basis: '区联合审批实施规则：补正重报只办未通过事项',
      remedy: 'Read `cases { status }` of the declaration; what was declared again goes on there.',
    })
    expect(await resubmit(hub, { ...again, intake: '0' })).toMatchObject({ code: 'INTAKE_UNKNOWN', path: ['intake'] })
    await step(hub, headOf('PLANNING'), 'decideCase', planning, { granted: false, reason: '退让不足' })

    setDay('2026-12-01')
    const { intake: next } = await resubmit(hub, again)
    expect(next).toMatchObject({
      resubmits: { number: intake },
      jointApproval: null,
      cases: [{ organ: { code: 'PLANNING' }, repeats: { number: planning } }],
    })
    const changed = documentsOf(items.documents, [first])
    expect(next.materials).toEqual(
      changed.map((one) => ({ ...one, providedOn: one.name === first ? '2026-12-01' : '2026-11-23' })),
    )
    const [{ number }] = next.cases
    expect(await readCase(hub, number)).toMatchObject({
      status: 'DECLARED',
      materialsToReview: [first],
      opinions: [
        {
          carriedOver: true,
          opinion: 'OPPOSED',
          givenOn: '2026-11-23',
          holds: false,
          basedOn: documentsOf(items.documents),
        },
      ],
    })
    expect((await resubmit(hub, again)).intake.number).toBe(next.number)
    expect(await resubmit(hub, { ...again, idempotencyKey: 'again-2' })).toMatchObject({ code: 'NOTHING_TO_REPEAT' })
    await acceptAll(hub, next.cases)
    await step(hub, handlerOf('PLANNING'), 'giveOpinion', number, { opinion: 'AGREED', reviewed: [first] })
    expect(
      await step(hub, headOf('PLANNING'), 'decideCase', number, { granted: true, withoutCertificate: true }),
    ).toMatchObject({ status: 'APPROVED' })
  })

  it('is a joint approval of its own where several are repeated, in the stage of the project', async () => {
    setDay('2026-11-23')
    const { land, planning, intake, project: code } = await accepted()
    for (const number of [land, planning]) await step(hub, clerk, 'withdrawCase', number, { reason: '补充资料' })
    const elsewhere = { idempotencyKey: 'elsewhere', intake, materials: [], receivedAt: '330211599000' }
    expect(await resubmit(hub, elsewhere)).toMatchObject({ code: 'REGION_UNKNOWN', path: ['receivedAt'] })
    await hub.database.query(undefined, `UPDATE approvals.project SET stage = 'DESIGN_REVIEW' WHERE code = $1`, [code])
    const again = { idempotencyKey: 'joint-again', intake, materials: [] }
    expect(await resubmit(hub, again)).toMatchObject({ code: 'STAGE_ORDER', basis: reform })
    await hub.database.query(undefined, `UPDATE approvals.project SET stage = 'INITIATION' WHERE code = $1`, [code])
    const { intake: next } = await resubmit(hub, again)
    expect(next).toMatchObject({ jointApproval: { stage: 'INITIATION' }, cases: [{}, {}] })
  })

  it('of a mock approval is one, with the conditions that are met, up to its last day', async () => {
    setDay('2026-11-23')
    const mock = { conditions: ['土地出让合同签订'], validUntil: '2026-12-31' }
    const more = { serviceItems: [items.land], mock }
    const { cases, number: intake } = await declareJoint(hub, items, await project(), more)
    const [{ number }] = cases
    const met = { condition: '土地出让合同签订', evidence: '合同编号 3302112026A21001' }
    await step(hub, handlerOf('LAND'), 'meetMockCondition', number, met)
    await step(hub, clerk, 'withdrawCase', number, { reason: '补充资料' })
    setDay('2027-01-01')
    const again = { idempotencyKey: 'mock-again', intake, materials: [] }
    expect(await resubmit(hub, again)).toMatchObject({ code: 'MOCK_EXPIRED', path: ['intake'] })
    setDay('2026-12-31')
    const { intake: next } = await resubmit(hub, again)
    expect(await step(hub, handlerOf('LAND'), 'convertMockCase', next.cases[0].number)).toMatchObject({
      mode: 'FORMAL',
    })
  })

  it('goes by the version of the item in force, for which nothing was reviewed yet', async () => {
    setDay('2026-11-23')
    const { land, intake } = await accepted()
    await step(hub, handlerOf('LAND'), 'giveOpinion', land, { opinion: 'AGREED' })
    await step(hub, clerk, 'withdrawCase', land, { reason: '补充资料' })
    await hub.database.query(
      undefined,
      `INSERT INTO approvals.known_service_item (code_version, code, item_version, name, organ_code, decided_at, promised_working_days,
         green_channel, materials, valid_from, source, batch_id, recorded_at)
       SELECT DISTINCT ON (code) code || '@' || item_version + 1, code, item_version + 1, name, organ_code, decided_at,
         promised_working_days, green_channel, materials, '2027-03-01', source, batch_id, recorded_at
       FROM approvals.known_service_item WHERE code = $1 ORDER BY code, item_version DESC`,
      [items.land],
    )
    setDay('2027-03-01')
    const { intake: next } = await resubmit(hub, { idempotencyKey: 'newer-item', intake, materials: [] })
    expect(await readCase(hub, next.cases[0].number)).toMatchObject({
      materialsToReview: items.documents,
      opinions: [{ carriedOver: true, holds: false, changedMaterials: [] }],
    })
  })

  it('is opened by one of two who ask at once', async () => {
    setDay('2026-11-23')
    const { land, planning, intake } = await accepted()
    await step(hub, clerk, 'withdrawCase', land, { reason: '补充资料' })
    const ask = (idempotencyKey: string) => resubmit(hub, { idempotencyKey, intake, materials: [] })
    const answers = await Promise.all([ask('at-once-1'), ask('at-once-2')])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['CasesDeclared', 'Refused'])
    expect((await readCase(hub, planning)).status).toBe('ACCEPTED')
  })
})
