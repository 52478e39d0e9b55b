import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { declare, hashOf, stepsAs } from './data.ts'

/**
 * A case from declaration to delivery, through the gateway. The items of the test: 建设项目用地预审 (land, 4 working days promised). Working
 * days of November and December 2026: 11-23 is a Monday; there is no holiday until 2027-01-01.
 */
let hub: TestHub
let now = new Date('2026-11-23T01:00:00Z')
let village: string
let project: string
let item: { code: string; materials: string[] }

const setDay = (day: string) => (now = new Date(`${day}T01:00:00Z`))

beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  const [place] = await hub.database.query<{ code: string }>(
    undefined,
    `SELECT code FROM approvals.known_region WHERE NOT retired AND code !~ '000$' ORDER BY code LIMIT 1`,
  )
  const [anyProject] = await hub.database.query<{ code: string }>(
    undefined,
    `SELECT code FROM approvals.project WHERE stage = 'INITIATION' ORDER BY code`,
  )
  village = place?.code ?? ''
  project = anyProject?.code ?? ''
  item = await itemNamed('建设项目用地预审')
})
afterAll(() => hub.close())

async function itemNamed(name: string) {
  const [row] = await hub.database.query<{
    code: string
    materials: { name: string; required: boolean; fetchableFrom: string | null }[]
  }>(undefined, 'SELECT code, materials FROM approvals.known_service_item WHERE name = $1 ORDER BY item_version DESC', [
    name,
  ])
  const asked = row?.materials.filter(({ required, fetchableFrom }) => required && fetchableFrom === null) ?? []
  return { code: row?.code ?? '', materials: asked.map((material) => material.name) }
}

let keys = 0
const declaration = (more: object = {}) => ({
  idempotencyKey: `test-${++keys}`,
  channel: 'WINDOW',
  project,
  region: village,
  serviceItems: [item.code],
  materials: item.materials.map((name) => ({ name, contentHash: hashOf(name) })),
  ...more,
})
const town = () => village.slice(0, 9).padEnd(12, '0')
const district = () => village.slice(0, 6).padEnd(12, '0')

describe('a case', () => {
  it('goes through the three levels, each hop with its receipt, and its clock starts at acceptance', async () => {
    setDay('2026-11-23')
    const { cases, receivedAt } = await declare(hub, declaration())
    expect(receivedAt.code).toBe(village)
    const [{ number, version, clock, handledAt }] = cases
    expect({ clock, handledAt }).toMatchObject({
      handledAt: { code: district() },
      clock: { startedOn: null, dueOn: null },
    })
    const clerk = stepsAs(hub, 'WINDOW_CLERK')
    const checked = await clerk('preCheckCase', { number, expectedVersion: version, at: town() })
    setDay('2026-11-24')
    const accepted = await clerk('acceptCase', { number, expectedVersion: checked.version, at: district() })
    // Tuesday 11-24 is day 0; 4 working days: 25, 26, 27, and Monday 30.
    expect(accepted).toMatchObject({
      status: 'ACCEPTED',
      dueOn: '2026-11-30',
      clock: { startedOn: '2026-11-24', limitWorkingDays: 4, remaining: 4, dueOn: '2026-11-30', provisional: false },
    })
    setDay('2026-11-27')
    const head = stepsAs(hub, 'DECISION_MAKER', 'LAND')
    const decided = await head('decideCase', {
      number,
      expectedVersion: accepted.version,
      granted: true,
      result: { type: 'LAND_USE_PRE_REVIEW', number: '镇预审〔2026〕900号' },
    })
    expect(decided).toMatchObject({ status: 'APPROVED', elapsedWorkingDays: 3, clock: { remaining: null } })
    const delivered = await clerk('deliverCase', { number, expectedVersion: decided.version, at: village })
    expect(delivered.steps.map(({ action, at }: never) => [action, at])).toEqual([
      ['DECLARE', { code: village }],
      ['PRE_CHECK', { code: town() }],
      ['ACCEPT', { code: district() }],
      ['APPROVE', null],
      ['DELIVER', { code: village }],
    ])
  })

  it('is declared once, however often the same key comes', async () => {
    const input = declaration()
    const first = await declare(hub, input)
    expect((await declare(hub, input)).cases[0].number).toBe(first.cases[0].number)
    expect(await declare(hub, { ...input, channel: 'ONLINE' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  it('moves its due day by 5 working days for a special procedure of 5', async () => {
    setDay('2026-11-23')
    const accepted = await accept()
    expect(accepted.dueOn).toBe('2026-11-27')
    const handler = stepsAs(hub, 'CASE_HANDLER', 'LAND')
    const { number } = accepted
    const paused = await handler('startSpecialProcedure', {
      number,
      expectedVersion: accepted.version,
      kind: 'EXPERT_REVIEW',
      reason: '组织专家评审',
    })
    expect(paused).toMatchObject({ status: 'PAUSED', clock: { remaining: 4 } })
    setDay('2026-11-30')
    const resumed = await handler('endSpecialProcedure', { number, expectedVersion: paused.version })
    // Stopped from Monday 23 to Monday 30: 24, 25, 26, 27, 30. Four days from 23 end on 27, five more on 12-04.
    expect(resumed).toMatchObject({ status: 'ACCEPTED', dueOn: '2026-12-04', clock: { pausedDays: 5, remaining: 4 } })
    expect(resumed.clock.entries).toEqual([
      { kind: 'STARTED', on: '2026-11-23', workingDays: 0 },
      { kind: 'PAUSED', on: '2026-11-23', workingDays: 0 },
      { kind: 'RESUMED', on: '2026-11-30', workingDays: 5 },
    ])
  })

  it('is extended once, by the head of its organ, by 10 working days at most', async () => {
    setDay('2026-11-23')
    const { number, version } = await accept()
    const head = stepsAs(hub, 'DECISION_MAKER', 'LAND')
    const extend = (workingDays: number, more: object = {}) =>
      head('extendCase', { number, expectedVersion: version, workingDays, reason: '案情复杂', ...more })
    const article42 = { basis: '《中华人民共和国行政许可法》第四十二条' }
    expect(await extend(11)).toMatchObject({ code: 'EXTENSION_TOO_LONG', path: ['workingDays'], ...article42 })
    expect(await extend(0)).toMatchObject({ code: 'EXTENSION_TOO_LONG' })
    expect(await extend(5, { reason: ' ' })).toMatchObject({ code: 'REASON_MISSING' })
    const extended = await extend(10)
    expect(extended).toMatchObject({ dueOn: '2026-12-11', clock: { extendedDays: 10 } })
    expect(await extend(1, { expectedVersion: extended.version })).toMatchObject({
      code: 'EXTENSION_TWICE',
      ...article42,
    })
    await expect(
      stepsAs(
        hub,
        'DECISION_MAKER',
        'PLANNING',
      )('extendCase', { number, expectedVersion: extended.version, workingDays: 1, reason: 'x' }),
    ).rejects.toThrow('FORBIDDEN')
  })

  it('is not decided before it is accepted, nor refused without reasons, nor granted without its certificate', async () => {
    setDay('2026-11-23')
    const [declared] = (await declare(hub, declaration())).cases
    const head = stepsAs(hub, 'DECISION_MAKER', 'LAND')
    const decide = (version: number, more: object) =>
      head('decideCase', { number: declared.number, expectedVersion: version, ...more })
    expect(await decide(declared.version, { granted: false, reason: 'x' })).toMatchObject({
      code: 'DECISION_BEFORE_ACCEPTANCE',
      rule: 'No decision without acceptance.',
      basis: '《中华人民共和国行政许可法》第三十二条、第三十四条',
      remedy: 'Accept the case first.',
    })
    const accepted = await accept(declared)
    expect(await decide(accepted.version, { granted: false })).toMatchObject({ code: 'REASON_MISSING' })
    expect(await decide(accepted.version, { granted: true })).toMatchObject({ code: 'INSTRUMENT_MISSING' })
  })

  it('is accepted, handed on and delivered by its own organ, the windows or the office, never by another organ', async () => {
    setDay('2026-11-23')
    const [{ number, version }] = (await declare(hub, declaration())).cases
    const other = stepsAs(hub, ['CASE_HANDLER', 'DECISION_MAKER'], 'COMMERCE')
    await expect(other('acceptCase', { number, expectedVersion: version })).rejects.toThrow('the organ LAND')
    const takeOver = { number, expectedVersion: version, organ: 'COMMERCE', reason: '职责调整' }
    await expect(other('transferCase', takeOver)).rejects.toThrow('the organ LAND')
    const own = stepsAs(hub, 'CASE_HANDLER', 'LAND')
    expect(await own('acceptCase', { number, expectedVersion: version })).toMatchObject({ status: 'ACCEPTED' })
  })

  it('is not revoked where it was refused, for nothing was granted', async () => {
    setDay('2026-11-23')
    const { number, version } = await accept()
    const head = stepsAs(hub, 'DECISION_MAKER', 'LAND')
    const decision = { number, expectedVersion: version, granted: false, reason: '不符合规划' }
    const refused = await head('decideCase', decision)
    const delivered = await stepsAs(hub, 'WINDOW_CLERK')('deliverCase', { number, expectedVersion: refused.version })
    const revocation = { number, expectedVersion: delivered.version, reason: '撤销' }
    expect(await head('revokeCase', revocation)).toMatchObject({
      code: 'NOTHING_GRANTED',
      basis: '《中华人民共和国行政许可法》第六十九条',
    })
  })

  it('is accepted with all its documents only, and asked for the missing ones once', async () => {
    setDay('2026-11-23')
    const [declared] = (await declare(hub, declaration({ materials: [] }))).cases
    const { number, version } = declared
    const clerk = stepsAs(hub, 'WINDOW_CLERK')
    const refused = await clerk('acceptCase', { number, expectedVersion: version })
    expect(refused.code).toBe('MATERIALS_MISSING')
    for (const name of item.materials) expect(refused.message).toContain(name)
    const asked = await clerk('requestCorrection', {
      number,
      expectedVersion: version,
      reason: item.materials.join('、'),
    })
    const materials = item.materials.map((name) => ({ name, contentHash: hashOf(name) }))
    const corrected = await clerk('correctCase', { number, expectedVersion: asked.version, materials })
    expect(corrected.status).toBe('DECLARED')
    expect(await clerk('requestCorrection', { number, expectedVersion: corrected.version, reason: 'x' })).toMatchObject(
      {
        code: 'CORRECTION_TWICE',
      },
    )
    expect((await clerk('acceptCase', { number, expectedVersion: corrected.version })).status).toBe('ACCEPTED')
  })

  it('is handled on the way from where it lies up to where it is decided, by organs of the register', async () => {
    setDay('2026-11-23')
    const { number, version } = await accept()
    const elsewhere = `${village.slice(0, 6)}501000`
    const hearing = { number, expectedVersion: version, kind: 'HEARING', reason: '听证', at: elsewhere }
    expect(await stepsAs(hub, 'CASE_HANDLER', 'LAND')('startSpecialProcedure', hearing)).toMatchObject({
      code: 'HOP_LEVEL',
      path: ['at'],
    })
    const transfer = (organ: string) =>
      stepsAs(hub, 'COORDINATOR')('transferCase', { number, expectedVersion: version, organ, reason: '职责调整' })
    expect(await transfer('NOBODY')).toMatchObject({ code: 'ORGAN_UNKNOWN', path: ['organ'] })
    expect(await transfer('PLANNING')).toMatchObject({ organ: { code: 'PLANNING' }, status: 'ACCEPTED' })
  })
})

/** A case that was accepted on the day that it is. */
async function accept(declared?: { number: string; version: number }) {
  const { number, version } = declared ?? (await declare(hub, declaration())).cases[0]
  return stepsAs(hub, 'WINDOW_CLERK')('acceptCase', { number, expectedVersion: version })
}

describe('a joint approval', () => {
  it('is opened by one declaration of several items, with one lead and one clock for its cases, documents handed in once', async () => {
    setDay('2026-11-23')
    const site = await itemNamed('建设用地规划许可证核发（出让用地）')
    const names = [...new Set([...item.materials, ...site.materials])]
    const materials = names.map((name) => ({ name, contentHash: hashOf(name) }))
    const intake = await declare(
      hub,
      declaration({ serviceItems: [item.code, site.code], materials, leadOrgan: 'PLANNING' }),
    )
    expect(intake.jointApproval).toMatchObject({ leadOrgan: { code: 'PLANNING' }, startedOn: null })
    expect(intake.materials).toHaveLength(names.length)
    const accepted = []
    for (const one of intake.cases) accepted.push(await accept(one))
    const due = accepted.map(({ dueOn }) => dueOn)
    expect(new Set(due).size).toBe(1)
  })

  it('needs a project', async () => {
    const refused = await declare(
      hub,
      declaration({
        project: null,
        serviceItems: [item.code, (await itemNamed('建设用地规划许可证核发（出让用地）')).code],
      }),
    )
    expect(refused).toMatchObject({ code: 'PROJECT_MISSING', path: ['project'] })
  })
})

describe('a mock approval', () => {
  it('has no legal effect, and becomes formal when its conditions are met', async () => {
    setDay('2026-11-23')
    const mock = { conditions: ['土地出让合同签订'], validUntil: '2027-05-31' }
    const [declared] = (await declare(hub, declaration({ mock }))).cases
    const accepted = await accept(declared)
    const head = stepsAs(hub, 'DECISION_MAKER', 'LAND')
    const { number } = declared
    const opinion = { number, expectedVersion: accepted.version, granted: true }
    expect(
      await head('decideCase', { ...opinion, result: { type: 'LAND_USE_PRE_REVIEW', number: 'x' } }),
    ).toMatchObject({
      code: 'MOCK_WITHOUT_EFFECT',
    })
    const decided = await head('decideCase', opinion)
    expect(decided).toMatchObject({ mode: 'MOCK', status: 'APPROVED' })
    const deliver = { number, expectedVersion: decided.version }
    expect(await stepsAs(hub, 'WINDOW_CLERK')('deliverCase', deliver)).toMatchObject({ code: 'MOCK_WITHOUT_EFFECT' })
    expect(await head('convertMockCase', { number, expectedVersion: decided.version })).toMatchObject({
      code: 'MOCK_CONDITION_UNMET',
    })
    const meet = (condition: string) =>
      head('meetMockCondition', {
        number,
        expectedVersion: decided.version,
        condition,
        evidence: '合同编号 3302112026A21001',
      })
    expect(await meet('没有约定')).toMatchObject({ code: 'MOCK_CONDITION_UNKNOWN', path: ['condition'] })
    const met = await meet('土地出让合同签订')
    // Four working days from Tuesday 12-01: 2, 3, 4, and Monday 7. The clock of the mock approval is over.
    setDay('2026-12-01')
    const converted = await head('convertMockCase', { number, expectedVersion: met.version })
    expect(converted).toMatchObject({ dueOn: '2026-12-07', clock: { startedOn: '2026-12-01', dueOn: '2026-12-07' } })
    expect(converted).toMatchObject({ mode: 'FORMAL', status: 'ACCEPTED' })
  })
})
