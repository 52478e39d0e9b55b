import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { EventMessage } from '#schema/events/event.ts'
import type { Relay } from '#schema/events/relay.ts'
import { usccCheckCharacter } from '#schema/scalars/Uscc.ts'
import { permits } from '../../subgraphs/commerce/consumers/permits.ts'
import { declare, hashOf, stepsAs } from '../cases/data.ts'
import { type Mutate, mutateAs, publishAs } from '../kit/mutateAs.ts'
import { actingAs, testClock } from '../kit/openSubgraph.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { startHubRelay } from '../kit/startHubRelay.ts'

/**
 * Row 18 of the domain (筹建执照, 先照后证): the licence comes first, scope that needs a permit opens when the permit arrives from the
 * office or from another department. The day is 2026-11-22 unless a test moves on.
 */
let hub: TestHub
let relay: Relay
let commerce: Mutate

beforeAll(async () => {
  hub = await startHub()
  relay = await startHubRelay(hub)
  commerce = mutateAs(hub, 'DECISION_MAKER', 'COMMERCE')
})
afterAll(async () => {
  await relay.close()
  await hub.close()
})

const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 50 })

let serial = 0
/** An enterprise of the register that holds no licence yet. */
async function newEnterprise(more: object = {}): Promise<string> {
  const first17 = `91330211MA7777${String(++serial).padStart(3, '0')}`
  const uscc = `${first17}${usccCheckCharacter(first17)}`
  const record = {
    uscc,
    name: `宁波市镇海测试餐饮有限公司${serial}`,
    regionCode: '330211002010',
    kind: 'SHOP',
    legalForm: '有限责任公司',
    registeredOn: '2026-11-20',
    status: 'PREPARING',
    ...more,
  }
  expect(await publishAs(hub, 'COMMERCE')('enterprises', [record])).toMatchObject({ accepted: 1 })
  return uscc
}

const free = { name: '餐饮管理', trade: '6210' }
const food = { name: '餐饮服务', trade: '6210', gatedBy: '食品经营许可证' }
const building = { name: '建设工程施工', trade: '4710', gatedBy: '建筑业企业资质证书' }

const issue = (enterprise: string, more: object = {}) =>
  commerce(
    'issuePreparatoryLicence',
    {
      idempotencyKey: `issue ${enterprise}`,
      enterprise,
      number: `筹${enterprise.slice(-4)}`,
      scopeItems: [free, food, building],
      ...more,
    },
    /* GraphQL */ `
      ... on PreparatoryLicenceIssued {
        licence {
          number
          version
          kind
          status
          issuedOn
          enterprise {
            status
          }
        }
      }
    `,
  )

const convert = (enterprise: string, more: object = {}) =>
  commerce(
    'convertToFormalLicence',
    {
      idempotencyKey: `convert ${enterprise} ${JSON.stringify(more)}`,
      number: `筹${enterprise.slice(-4)}`,
      expectedVersion: 1,
      formalNumber: `正${enterprise.slice(-4)}`,
      ...more,
    },
    /* GraphQL */ `
      ... on FormalLicenceIssued {
        licence {
          number
          kind
          status
          replaces {
            number
            status
          }
          enterprise {
            status
          }
        }
      }
      ... on Conflict {
        currentVersion
        current {
          ... on BusinessLicence {
            status
          }
        }
      }
    `,
  )

const scope = async (uscc: string, includePending = false) => {
  const query = /* GraphQL */ `
    query ($uscc: Uscc!, $includePending: Boolean!) {
      enterprise(uscc: $uscc) {
        scopeItems(includePending: $includePending) {
          name
          permitNumber
          openedOn
          closedOn
        }
      }
    }
  `
  return (await hub.data(query, { uscc, includePending })).enterprise.scopeItems
}
const namesOf = (items: readonly { name: string }[]) => items.map(({ name }) => name)

/** A case of the office for a food permit, accepted. */
async function acceptedFoodCase(applicant: string) {
  const [item] = await hub.database.query<{ code: string; materials: { name: string; required: boolean }[] }>(
    undefined,
    `SELECT code, materials FROM approvals.known_service_item WHERE name = '食品经营许可证核发' ORDER BY item_version DESC`,
  )
  const { cases } = await declare(hub, {
    idempotencyKey: `food ${applicant}`,
    channel: 'WINDOW',
    applicant,
    region: '330211002010',
    receivedAt: '330211000000',
    serviceItems: [item?.code],
    materials: item?.materials
      .filter(({ required }) => required)
      .map(({ name }) => ({ name, contentHash: hashOf(name) })),
  })
  const [{ number, version }] = cases
  return stepsAs(hub, 'WINDOW_CLERK')('acceptCase', { number, expectedVersion: version, at: '330211000000' })
}

const head = () => stepsAs(hub, 'DECISION_MAKER', 'COMMERCE')
const decide = async ({ number, version }: { number: string; version: number }, permit: string) =>
  head()('decideCase', {
    number,
    expectedVersion: version,
    granted: true,
    result: { type: 'FOOD_PERMIT', number: permit },
  })

/** A case that the construction department decided in a system of its own. */
async function qualify(applicantUscc: string, resultNumber: string, more: object = {}): Promise<void> {
  const [item] = await hub.database.query<{ code: string }>(
    undefined,
    `SELECT code FROM services.service_item ORDER BY code LIMIT 1`,
  )
  const record = {
    number: `330211202611${String(990_000_000 + serial)}`,
    serviceItemCode: item?.code,
    serviceItemVersion: 1,
    applicantUscc,
    regionCode: '330211002010',
    handledAtCode: '330211000000',
    status: 'APPROVED',
    channel: 'ONLINE',
    declaredAt: '2026-11-02T09:00:00+08:00',
    acceptedAt: '2026-11-03T09:00:00+08:00',
    decidedAt: '2026-11-21T09:00:00+08:00',
    resultType: 'BuilderQualification',
    resultNumber,
    ...more,
  }
  expect(await publishAs(hub, 'CONSTRUCTION')('constructionCases', [record])).toMatchObject({ accepted: 1 })
}

/** The event of a case at the office that was approved with a certificate. */
const eventOf = (certificate: object): EventMessage => ({
  id: 'approvals/1/x',
  subgraph: 'approvals',
  sequence: 1,
  entity: 'approval_case',
  type: null,
  key: 'x',
  ofBatch: false,
  kind: 'APPROVE',
  version: null,
  label: null,
  row: null,
  payload: { certificate },
  batchId: '00000000-0000-8000-8000-000000000000',
  source: 'approvals',
  actor: null,
  occurredAt: '2026-11-22T02:00:00Z',
})
const foodPermit = { type: 'FoodPermit', issuedOn: '2026-11-22', revoked: false }

describe('a preparatory licence', () => {
  it('opens what needs no permit, and leaves gated scope out until its permit arrives', async () => {
    const enterprise = await newEnterprise()
    expect(await issue(enterprise)).toMatchObject({
      licence: {
        version: 1,
        kind: 'PREPARATORY',
        status: 'VALID',
        issuedOn: '2026-11-22',
        enterprise: { status: 'PREPARING' },
      },
    })
    const opened = { name: '餐饮管理', permitNumber: null, openedOn: '2026-11-22', closedOn: null }
    expect(await scope(enterprise)).toEqual([opened])
    const waiting = { permitNumber: null, openedOn: null, closedOn: null }
    expect(await scope(enterprise, true)).toEqual([
      opened,
      { name: '餐饮服务', ...waiting },
      { name: '建设工程施工', ...waiting },
    ])
  })

  it('is issued once under one idempotency key', async () => {
    const enterprise = await newEnterprise()
    expect(await issue(enterprise)).toEqual(await issue(enterprise))
    expect(await scope(enterprise, true)).toHaveLength(3)
  })

  it('takes exactly the scope of its holder that waits for a permit of this kind, when the office decides, with its history', async () => {
    const [holder, other] = [await newEnterprise(), await newEnterprise()]
    await issue(holder)
    await issue(other)
    await decide(await acceptedFoodCase(holder), 'JY23302110000001')
    await until(async () => expect(namesOf(await scope(holder))).toEqual(['餐饮管理', '餐饮服务']))
    expect((await scope(holder))[1]).toEqual({
      name: '餐饮服务',
      permitNumber: 'JY23302110000001',
      openedOn: '2026-11-22',
      closedOn: null,
    })
    expect(namesOf(await scope(other))).toEqual(['餐饮管理'])
    const history = /* GraphQL */ `
      query ($uscc: Uscc!) {
        enterprise(uscc: $uscc) {
          scopeItems {
            history {
              nodes {
                version
                changes {
                  field
                  before
                  after
                }
              }
            }
          }
        }
      }
    `
    const { enterprise } = await hub.data(history, { uscc: holder })
    expect(enterprise.scopeItems[1].history.nodes[0]).toEqual({
      version: 2,
      changes: [
        { field: 'permitNumber', before: null, after: 'JY23302110000001' },
        { field: 'openedOn', before: null, after: '2026-11-22' },
      ],
    })
  })

  it('takes the permit that another department decided in its own system, from the day of the licence', async () => {
    const enterprise = await newEnterprise()
    await issue(enterprise)
    await qualify(enterprise, 'D233000001')
    await until(async () => expect(namesOf(await scope(enterprise))).toEqual(['餐饮管理', '建设工程施工']))
    expect((await scope(enterprise))[1]).toMatchObject({ permitNumber: 'D233000001', openedOn: '2026-11-22' })
  })

  it('opens gated scope at once where the permit has come before', async () => {
    const enterprise = await newEnterprise()
    await qualify(enterprise, 'D233000002')
    const known = 'SELECT FROM commerce.known_permit WHERE holder_uscc = $1'
    await until(async () => expect(await hub.database.query(undefined, known, [enterprise])).toHaveLength(1))
    await issue(enterprise)
    expect(namesOf(await scope(enterprise))).toEqual(['餐饮管理', '建设工程施工'])
  })

  it('closes the scope with the day on which the permit is taken back', async () => {
    const enterprise = await newEnterprise()
    await issue(enterprise)
    const decided = await decide(await acceptedFoodCase(enterprise), 'JY23302110000002')
    await until(async () => expect(namesOf(await scope(enterprise))).toContain('餐饮服务'))
    await head()('revokeCase', {
      number: decided.number,
      expectedVersion: decided.version,
      reason: '以欺骗手段取得许可',
    })
    const closed = {
      name: '餐饮服务',
      permitNumber: 'JY23302110000002',
      openedOn: '2026-11-22',
      closedOn: '2026-11-22',
    }
    await until(async () => expect(await scope(enterprise)).toContainEqual(closed))
    const told = await hub.database.query(
      undefined,
      `SELECT kind FROM commerce.outbox WHERE entity = 'scope_item' AND key = $1 ORDER BY id`,
      [`${enterprise}-02`],
    )
    expect(told).toEqual([{ kind: 'REGISTERED' }, { kind: 'OPENED' }, { kind: 'CLOSED' }])
  })

  it('is opened whichever comes first, 20 times at once: the licence or the permit', async () => {
    for (let round = 0; round < 20; round++) {
      const enterprise = await newEnterprise()
      await Promise.all([
        issue(enterprise),
        hub.database.transaction((transaction) =>
          permits.handle(
            [eventOf({ ...foodPermit, number: `JY-${enterprise}`, holder: enterprise })],
            transaction,
            testClock(),
          ),
        ),
      ])
      expect(namesOf(await scope(enterprise))).toEqual(['餐饮管理', '餐饮服务'])
    }
  })

  it('keeps the permit where the department publishes the item without it', async () => {
    const enterprise = await newEnterprise()
    await issue(enterprise, { scopeItems: [food] })
    await hub.database.transaction((transaction) =>
      permits.handle(
        [eventOf({ ...foodPermit, number: 'JY23302110000005', holder: enterprise })],
        transaction,
        testClock(),
      ),
    )
    const record = { code: `${enterprise}-01`, enterpriseUscc: enterprise, name: '餐饮服务', gatedBy: '食品经营许可证' }
    expect(await publishAs(hub, 'COMMERCE')('scopeItems', [record])).toMatchObject({
      refused: [{ message: 'The number of the permit that has arrived: an open item does not wait again.' }],
    })
  })

  it('is not changed by an event that comes again, and opened again only by another permit', async () => {
    const enterprise = await newEnterprise()
    await issue(enterprise)
    const certificate = { ...foodPermit, number: 'JY23302110000003', holder: enterprise }
    const deliver = (told: object) =>
      hub.database.transaction((transaction) => permits.handle([eventOf(told)], transaction, testClock()))
    const state = () =>
      hub.database.query(
        undefined,
        'SELECT code, version, opened_on FROM commerce.scope_item WHERE enterprise_uscc = $1',
        [enterprise],
      )
    await deliver(certificate)
    const once = await state()
    await deliver(certificate)
    expect(await state()).toEqual(once)
    await deliver({ ...certificate, revoked: true })
    const closed = await state()
    await deliver({ ...certificate, revoked: true })
    await deliver(certificate)
    expect(await state()).toEqual(closed)
    await deliver({ ...certificate, number: 'JY23302110000004' })
    expect(namesOf(await scope(enterprise))).toContain('餐饮服务')
  })
})

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
