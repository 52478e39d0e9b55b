import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declare, stepsAs } from '../cases/data.ts'
import { type DeclaredItem, findItem, findVillage } from '../cases/matter.ts'
import { type MutationAnswer, mutateAs } from '../kit/mutateAs.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** 专项行动 through the gateway (fact 15): snapshot, findings, burn-down, closing. 2026-11-23 is a Monday. */
let hub: TestHub
let now = new Date('2026-11-23T01:00:00Z')
let item: DeclaredItem
let village: string
let project: string
/** The list of priority projects that only the project of this test is on. */
const list = '攻关清零名单'
const setDay = (day: string) => (now = new Date(`${day}T01:00:00Z`))

beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  item = await findItem(hub.database, '建设项目用地预审')
  village = await findVillage(hub.database)
  const [row] = await hub.database.query<{ code: string }>(
    undefined,
    `UPDATE approvals.project SET priority_level = 'DISTRICT', priority_list = $1 WHERE code = (SELECT code
     FROM approvals.project p WHERE NOT EXISTS (SELECT FROM approvals.approval_case c WHERE c.project_code = p.code)
     ORDER BY code LIMIT 1) RETURNING code`,
    [list],
  )
  project = row?.code ?? ''
})
afterAll(() => hub.close())

const changed = /* GraphQL */ `
  ... on CampaignChanged {
    campaign {
      code
      version
      status
      closedOn
      openFindings
      scope {
        organs {
          code
        }
        region {
          code
        }
        statuses
        overdue
        priorityLevel
        priorityList
      }
      targets {
        position
        name
        goal
        atStart
        reached
        version
      }
      cases(first: 100) {
        totalCount
        nodes {
          number
        }
      }
      burnDown {
        on
        open
      }
    }
  }
`
const finding = /* GraphQL */ `
  ... on CampaignFindingChanged {
    finding {
      number
      version
      foundOn
      remedy
      resolvedOn
      case {
        number
      }
    }
    campaign {
      openFindings
    }
  }
`
let keys = 0
const office = (field: string, input: object, selection = changed): Promise<MutationAnswer> =>
  mutateAs(hub, 'COORDINATOR', 'APPROVAL_OFFICE')(field, { ...input }, selection)
const draft = (more: object = {}) => ({
  idempotencyKey: `campaign-${++keys}`,
  code: `CAMPAIGN_${++keys}`,
  name: '攻关清零',
  kind: 'HUNDRED_DAY_DRIVE',
  startsOn: '2026-11-23',
  endsOn: '2026-12-04',
  ...more,
})
const open = async (more: object = {}): Promise<MutationAnswer> => {
  const answer = await office('openCampaign', draft(more))
  return answer.campaign ?? answer
}
const readCampaign = async (code: string): Promise<MutationAnswer> => {
  const query = /* GraphQL */ `
    query ($code: String!) {
      campaign(code: $code) {
        version
        burnDown {
          on
          open
        }
        cases {
          totalCount
        }
      }
    }
  `
  return (await hub.data(query, { code })).campaign
}
const find = async (campaign: string, more: object = {}): Promise<MutationAnswer> => {
  const what = { organ: 'LAND', finding: '五份案卷缺少一次性告知单', ...more }
  const answer = await office('recordFinding', { idempotencyKey: `finding-${++keys}`, campaign, ...what }, finding)
  return answer.finding ?? answer
}

/** A case of the project that is accepted on the day that it is. */
async function accept(): Promise<MutationAnswer> {
  const intake = await declare(hub, {
    idempotencyKey: `case-${++keys}`,
    channel: 'WINDOW',
    project,
    region: village,
    serviceItems: [item.code],
    materials: item.materials,
  })
  const [{ number, version }] = intake.cases
  return stepsAs(hub, 'WINDOW_CLERK')('acceptCase', { number, expectedVersion: version })
}
const decide = ({ number, version }: MutationAnswer) =>
  stepsAs(
    hub,
    'DECISION_MAKER',
    'LAND',
  )('decideCase', {
    number,
    expectedVersion: version,
    granted: true,
    withoutCertificate: true,
  })
const withdraw = ({ number, version }: MutationAnswer) =>
  stepsAs(hub, 'WINDOW_CLERK')('withdrawCase', { number, expectedVersion: version, reason: '项目调整' })

describe('a campaign', () => {
  it('follows the cases that were in its scope when it was opened, and burns them down day by day', async () => {
    setDay('2026-11-23')
    const [first, second, third] = [await accept(), await accept(), await accept()]
    const { code, ...campaign } = await open({ scope: { priorityList: list, statuses: ['ACCEPTED'] } })
    expect(campaign).toMatchObject({
      status: 'OPEN',
      scope: { organs: [], region: null, statuses: ['ACCEPTED'], overdue: false, priorityList: list },
      burnDown: [{ on: '2026-11-23', open: 3 }],
    })
    const numbers = [first, second, third].map(({ number }) => number)
    expect(campaign.cases).toEqual({
      totalCount: 3,
      nodes: numbers.toReversed().map((number: string) => ({ number })),
    })
    setDay('2026-11-24')
    await decide(first)
    setDay('2026-11-26')
    await withdraw(second)
    const late = await accept()
    setDay('2026-11-27')
    expect(await readCampaign(code)).toMatchObject({
      cases: { totalCount: 3 },
      burnDown: [
        { on: '2026-11-23', open: 3 },
        { on: '2026-11-24', open: 2 },
        { on: '2026-11-25', open: 2 },
        { on: '2026-11-26', open: 1 },
        { on: '2026-11-27', open: 1 },
      ],
    })
    setDay('2026-12-31')
    await decide(third)
    const { burnDown } = await readCampaign(code)
    expect(burnDown).toHaveLength(12)
    expect(burnDown.at(-1)).toEqual({ on: '2026-12-04', open: 1 })
    await withdraw(late)
  })

  it('chooses its cases by organ, region, status, and what is overdue on its first day', async () => {
    setDay('2026-11-23')
    const count = async (scope: object) => (await open({ scope })).cases.totalCount
    const [{ land, region, overdue, all } = { land: 0, region: 0, overdue: 0, all: 0 }] = await hub.database.query<
      Record<'land' | 'region' | 'overdue' | 'all', number>
    >(
      undefined,
      `SELECT count(*) FILTER (WHERE organ_code = 'LAND' AND status IN ('ACCEPTED', 'PAUSED'))::int AS land,
           count(*) FILTER (WHERE region_code LIKE $1)::int AS region,
           count(*) FILTER (WHERE due_on < '2026-11-23' AND status IN ('ACCEPTED', 'PAUSED'))::int AS overdue,
           count(*)::int AS "all" FROM approvals.approval_case`,
      [`${village.slice(0, 9)}%`],
    )
    expect([land, region, overdue].map((number) => number > 0)).toEqual([true, true, true])
    expect(await count({ organs: ['LAND'], statuses: ['ACCEPTED', 'PAUSED'] })).toBe(land)
    expect(await count({ region: village.slice(0, 9).padEnd(12, '0') })).toBe(region)
    expect(await count({ overdue: true })).toBe(overdue)
    expect(await count({})).toBe(all)
    expect((await open()).scope).toBeNull()
  })

  it('is opened once for a key, by the office, under a code of its own, from today within a year', async () => {
    setDay('2026-11-23')
    const input = draft()
    await office('openCampaign', input)
    expect((await office('openCampaign', input)).campaign.version).toBe(1)
    expect(await office('openCampaign', { ...input, idempotencyKey: 'other' })).toMatchObject({
      code: 'CAMPAIGN_CODE_TAKEN',
      path: ['code'],
    })
    expect(await open({ startsOn: '2026-11-22' })).toMatchObject({ code: 'CAMPAIGN_PAST', path: ['startsOn'] })
    expect(await open({ endsOn: '2026-11-22' })).toMatchObject({ code: 'CAMPAIGN_DAYS', path: ['endsOn'] })
    expect(await open({ endsOn: '2027-11-24' })).toMatchObject({ code: 'CAMPAIGN_DAYS' })
    expect(await open({ endsOn: '2027-11-23' })).toMatchObject({ status: 'OPEN' })
    expect(await open({ scope: { organs: ['NOBODY'] } })).toMatchObject({
      code: 'ORGAN_UNKNOWN',
      path: ['scope', 'organs'],
    })
    expect(await open({ scope: { region: '330299000000' } })).toMatchObject({ code: 'REGION_UNKNOWN' })
    await expect(open({ code: 'lower case' })).rejects.toThrow('BAD_USER_INPUT')
    await expect(mutateAs(hub, 'AUDITOR')('openCampaign', draft(), changed)).rejects.toThrow('FORBIDDEN')
  })

  it('records what was reached of its targets', async () => {
    setDay('2026-11-23')
    const targets = [{ name: '即办件占比', unit: '%', goal: '45.00', atStart: '36.50' }]
    const { code } = await open({ targets })
    const record = (more: object) =>
      office('recordTarget', { campaign: code, position: 1, expectedVersion: 1, reached: '46.20', ...more })
    expect(await record({ position: 2 })).toMatchObject({ code: 'TARGET_UNKNOWN', path: ['position'] })
    await expect(record({ reached: '123456789012345' })).rejects.toThrow('at most 14 digits before the point')
    expect((await record({})).campaign.targets).toEqual([
      { position: 1, name: '即办件占比', goal: '45.00', atStart: '36.50', reached: '46.20', version: 2 },
    ])
    expect(await record({ reached: '47.00' })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
      current: { __typename: 'Campaign' },
    })
  })

  it('is not closed while a finding is open, and says which', async () => {
    setDay('2026-11-23')
    const { code, version } = await open()
    const [first, second] = [await find(code), await find(code)]
    expect([first.number, second.number]).toEqual([`${code}-1`, `${code}-2`])
    const close = () => office('closeCampaign', { campaign: code, expectedVersion: version })
    expect(await close()).toMatchObject({
      code: 'FINDING_OPEN',
      message: `These findings are open: ${code}-1、${code}-2.`,
      rule: 'A campaign is closed when all findings are settled.',
      basis: '专项行动工作方案',
      remedy: 'Settle them with `resolveFinding`.',
    })
    const settle = ({ number }: MutationAnswer, remedy: string | null, expectedVersion = 1) =>
      office('resolveFinding', { number, expectedVersion, remedy }, finding)
    expect(await settle(first, ' ')).toMatchObject({ code: 'REMEDY_MISSING', path: ['remedy'] })
    expect(await settle(first, '补齐告知单')).toMatchObject({
      finding: { remedy: '补齐告知单', resolvedOn: '2026-11-23' },
      campaign: { openFindings: 1 },
    })
    expect(await settle(first, '再次')).toMatchObject({ __typename: 'Conflict', currentVersion: 2 })
    expect(await settle(first, '再次', 2)).toMatchObject({ code: 'FINDING_RESOLVED' })
    expect(await close()).toMatchObject({ code: 'FINDING_OPEN', message: `These findings are open: ${code}-2.` })
    await settle(second, '补齐告知单')
    expect((await close()).campaign).toMatchObject({ status: 'CLOSED', closedOn: '2026-11-23' })
  })

  it('is never closed over a finding that is recorded at the same moment', async () => {
    setDay('2026-11-23')
    for (let round = 0; round < 10; round++) {
      const { code, version } = await open()
      const close = office('closeCampaign', { campaign: code, expectedVersion: version })
      const answers = await Promise.all([find(code), close])
      expect(answers.flatMap((answer) => answer.code ?? [])).toEqual([
        expect.stringMatching(/^CAMPAIGN_CLOSED$|^FINDING_OPEN$/),
      ])
    }
  })

  it('has a code of its own, when two are opened at once', async () => {
    setDay('2026-11-23')
    const drafts = [draft({ code: 'AT_ONCE' }), draft({ code: 'AT_ONCE' })]
    const answers = await Promise.all(drafts.map((input) => office('openCampaign', input)))
    expect(answers.map(({ code }) => code ?? 'opened').toSorted()).toEqual(['CAMPAIGN_CODE_TAKEN', 'opened'])
  })

  it('is changed no more once it is closed', async () => {
    setDay('2026-11-23')
    const targets = [{ name: '抽查案卷', unit: '件', goal: '200', atStart: '0' }]
    const { code, version } = await open({ targets })
    await office('closeCampaign', { campaign: code, expectedVersion: version })
    const closed = { code: 'CAMPAIGN_CLOSED' }
    expect(await find(code)).toMatchObject(closed)
    expect(
      await office('recordTarget', { campaign: code, position: 1, expectedVersion: 1, reached: '1' }),
    ).toMatchObject(closed)
    expect(await office('closeCampaign', { campaign: code, expectedVersion: version + 1 })).toMatchObject(closed)
    expect(await office('closeCampaign', { campaign: code, expectedVersion: version })).toMatchObject({
      __typename: 'Conflict',
    })
  })

  it('is closed after it began', async () => {
    setDay('2026-11-23')
    const { code, version } = await open({ startsOn: '2026-11-24' })
    const close = { campaign: code, expectedVersion: version }
    expect(await office('closeCampaign', close)).toMatchObject({ code: 'CAMPAIGN_NOT_BEGUN' })
    setDay('2026-11-24')
    expect((await office('closeCampaign', close)).campaign.status).toBe('CLOSED')
  })

  it('leaves an event for each step', async () => {
    setDay('2026-11-23')
    const { code, version } = await open()
    const { number } = await find(code)
    await office('resolveFinding', { number, expectedVersion: 1, remedy: '已整改' }, finding)
    await office('closeCampaign', { campaign: code, expectedVersion: version })
    const events = await hub.database.query<{ kind: string }>(
      undefined,
      `SELECT kind FROM approvals.outbox WHERE key = ANY($1) ORDER BY id`,
      [[code, number]],
    )
    expect(events.map(({ kind }) => kind)).toEqual(['OPENED', 'RECORDED', 'RESOLVED', 'CLOSED'])
  })
})

describe('a clearance', () => {
  it('is not closed while a case of its snapshot is open', async () => {
    setDay('2026-11-23')
    const left = await accept()
    const { code, version } = await open({
      kind: 'CLEARANCE',
      scope: { priorityList: list, statuses: ['ACCEPTED'], organs: ['LAND'] },
    })
    const close = () => office('closeCampaign', { campaign: code, expectedVersion: version })
    expect(await close()).toMatchObject({
      code: 'CASES_OPEN',
      message: 'Open cases of the clearance: 1.',
      rule: 'A clearance is closed when nothing is left.',
    })
    await decide(left)
    expect((await close()).campaign).toMatchObject({ status: 'CLOSED', burnDown: [{ on: '2026-11-23', open: 0 }] })
  })
})

describe('a look back', () => {
  it('finds what is wrong in cases of its snapshot, and only there', async () => {
    setDay('2026-11-23')
    const decided = await decide(await accept())
    const scope = { priorityList: list, statuses: ['APPROVED'] }
    const { code } = await open({ kind: 'LOOK_BACK', scope })
    const found = await find(code, { case: decided.number })
    expect(found).toMatchObject({ foundOn: '2026-11-23', case: { number: decided.number } })
    const other = await accept()
    expect(await find(code, { case: other.number })).toMatchObject({ code: 'CASE_OUT_OF_SCOPE', path: ['case'] })
    expect(await find(code, { organ: 'NOBODY' })).toMatchObject({ code: 'ORGAN_UNKNOWN' })
    expect(await find('NO_SUCH_CAMPAIGN')).toMatchObject({ code: 'CAMPAIGN_UNKNOWN' })
    const drive = await open({ scope })
    expect(await find(drive.code, { case: decided.number })).toMatchObject({ code: 'CASE_OF_LOOK_BACK' })
    await withdraw(other)
  })

  it('has findings that their organ or the office settles', async () => {
    setDay('2026-11-23')
    const { number } = await find((await open()).code)
    const input = { number, expectedVersion: 1, remedy: '已整改' }
    await expect(mutateAs(hub, 'CASE_HANDLER', 'PLANNING')('resolveFinding', input, finding)).rejects.toThrow(
      'FORBIDDEN',
    )
    const settled = await mutateAs(hub, 'CASE_HANDLER', 'LAND')('resolveFinding', input, finding)
    expect(settled.finding.resolvedOn).toBe('2026-11-23')
  })
})

it('reads the burn-downs of all campaigns in one statement', async () => {
  const statements = await hub.statementsOf(() => hub.data('{ campaigns { code burnDown { open } } }'))
  expect(statements).toHaveLength(2)
})
