import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actingAs } from '../kit/openSubgraph.ts'
import type { TestHub } from '../kit/startHub.ts'
import {
  building,
  closeOffices,
  convert,
  food,
  free,
  issue,
  namesOf,
  newEnterprise,
  openOffices,
  qualify,
  scope,
  until,
} from './data.ts'

/** Row 18 of the domain: the preparatory licence becomes a formal one, or is refused. The day is 2026-11-22. */
let hub: TestHub
beforeAll(async () => {
  hub = await openOffices()
})
afterAll(closeOffices)

describe('a preparatory licence becomes a formal one', () => {
  it('when no scope waits any more; it names the one that it replaces', async () => {
    const enterprise = await newEnterprise()
    await issue(enterprise, { scopeItems: [free, building] })
    expect(await convert(enterprise)).toEqual({
      __typename: 'Refused',
      code: 'SCOPE_PENDING',
      message: 'These items still wait for their permits: 建设工程施工.',
      rule: 'A preparatory licence becomes a formal one when every gated item of its scope has its permit.',
      basis:
        '《中华人民共和国市场主体登记管理条例》第十四条第二款；《国务院关于“先照后证”改革后加强事中事后监管的意见》（国发〔2015〕62号）',
      remedy:
        'Wait for the permits (they arrive by event), or take the items out of the scope (`withdrawCommerceRecord`).',
      path: ['number'],
    })
    await qualify(enterprise, 'D233000005')
    await until(async () => expect(namesOf(await scope(enterprise))).toContain('建设工程施工'))
    const number = `筹${enterprise.slice(-4)}`
    expect(await convert(enterprise, { idempotencyKey: 'formal' })).toEqual({
      __typename: 'FormalLicenceIssued',
      licence: {
        number: `正${enterprise.slice(-4)}`,
        kind: 'FORMAL',
        status: 'VALID',
        replaces: { number, status: 'SUPERSEDED' },
        enterprise: { status: 'ACTIVE' },
      },
    })
    expect(await convert(enterprise, { expectedVersion: 2, formalNumber: '正0000' })).toMatchObject({
      code: 'LICENCE_NOT_IN_FORCE',
      message: `The licence ${number} is SUPERSEDED.`,
    })
  })

  it('only once, while in force, from the version that was seen, under a number of its own', async () => {
    const enterprise = await newEnterprise()
    await issue(enterprise, { scopeItems: [free], issuedOn: '2026-11-01', validUntil: '2026-11-21' })
    expect(await convert(enterprise, { expectedVersion: 3 })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 1,
      current: { status: 'VALID' },
    })
    expect(await convert(enterprise)).toMatchObject({ code: 'LICENCE_NOT_IN_FORCE' })
    expect(await convert(enterprise, { issuedOn: '2026-11-23' })).toMatchObject({ code: 'DAY_TO_COME' })
    expect(await convert(enterprise, { issuedOn: '2026-10-31' })).toMatchObject({ code: 'PERIOD_REVERSED' })
    const taken = { issuedOn: '2026-11-21', formalNumber: '330211000000203' }
    expect(await convert(enterprise, taken)).toMatchObject({ code: 'LICENCE_NUMBER_USED' })
    expect(await convert(enterprise, { issuedOn: '2026-11-21' })).toMatchObject({ __typename: 'FormalLicenceIssued' })
    const formal = { number: `正${enterprise.slice(-4)}`, formalNumber: '正0001' }
    expect(await convert(enterprise, formal)).toMatchObject({ code: 'LICENCE_NOT_PREPARATORY' })
    expect(await convert(enterprise, { number: '没有' })).toMatchObject({ code: 'LICENCE_UNKNOWN' })
  })
})

describe('a preparatory licence is refused', () => {
  const refusalOf = async (more: object) => (await issue(await newEnterprise(), more)).code
  const ofScope = (...scopeItems: readonly object[]) => refusalOf({ scopeItems })

  it('for gated scope without its permit named, by rule, basis and remedy', async () => {
    expect(await issue(await newEnterprise(), { scopeItems: [free, { name: '餐饮服务', trade: '6210' }] })).toEqual({
      __typename: 'Refused',
      code: 'SCOPE_GATE_MISSING',
      message: 'The item 餐饮服务 needs the permit 食品经营许可证.',
      rule: 'Scope that needs a permit is registered with it, and opens when it arrives.',
      basis:
        '《中华人民共和国市场主体登记管理条例》第十四条第二款；《国务院关于“先照后证”改革后加强事中事后监管的意见》（国发〔2015〕62号）',
      remedy: 'Give `gatedBy: "食品经营许可证"`.',
      path: ['scopeItems', '1', 'gatedBy'],
    })
  })

  it('for a permit beyond the catalogue, an unknown trade, an item twice, no item', async () => {
    expect(await ofScope({ ...free, gatedBy: '食品经营许可证' })).toBe('SCOPE_GATE_UNKNOWN')
    expect(await ofScope({ ...food, gatedBy: '特种行业许可证' })).toBe('SCOPE_GATE_MISSING')
    expect(await ofScope({ ...free, trade: '9999' })).toBe('TRADE_UNKNOWN')
    expect(await ofScope(free, food, free)).toBe('SCOPE_DUPLICATE')
    expect(await ofScope()).toBe('SCOPE_COUNT')
  })

  it('to whoever is unknown, closed, or holds a licence', async () => {
    expect(await issue('91330211MA7777999X')).toMatchObject({ code: 'ENTERPRISE_UNKNOWN' })
    const closed = await newEnterprise({ status: 'DEREGISTERED' })
    expect(await issue(closed)).toMatchObject({ code: 'ENTERPRISE_CLOSED' })
    const enterprise = await newEnterprise()
    await issue(enterprise)
    expect(await issue(enterprise, { idempotencyKey: 'another', number: '筹9999' })).toMatchObject({
      code: 'LICENCE_IN_FORCE',
      message: `The enterprise holds the licence 筹${enterprise.slice(-4)} already.`,
    })
  })

  it('under a taken number, on a day to come, for a period that ends first, and by another department', async () => {
    expect(await refusalOf({ number: '330211000000203' })).toBe('LICENCE_NUMBER_USED')
    expect(await refusalOf({ issuedOn: '2026-11-23' })).toBe('DAY_TO_COME')
    expect(await refusalOf({ validUntil: '2026-11-21' })).toBe('PERIOD_REVERSED')
    const text =
      'mutation ($input: IssuePreparatoryLicenceInput!) { issuePreparatoryLicence(input: $input) { __typename } }'
    const input = { idempotencyKey: 'x', enterprise: await newEnterprise(), number: '筹', scopeItems: [free] }
    const { errors } = await hub.query(text, { input }, await actingAs('DECISION_MAKER', 'LAND'))
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })

  it('and says which scope of the district needs a permit', async () => {
    const { gatedScopes } = await hub.data('{ gatedScopes { name permit permitType trade { code } } }')
    expect(gatedScopes).toContainEqual({
      name: '营业性演出',
      permit: '营业性演出许可证',
      permitType: 'PerformancePermit',
      trade: { code: '8810' },
    })
  })
})
