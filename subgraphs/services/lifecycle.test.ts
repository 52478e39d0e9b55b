import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servicesSlice } from '../../demo/slices/services.ts'
import { actingAs, type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let services: OpenSubgraph
beforeAll(async () => {
  services = await openSubgraph(manifest, servicesSlice)
})
afterAll(() => services.close())

type Outcome = Record<string, unknown>

const permit = '11330211002903009R4010170303001'
const version = 'version state status recordVersion validFrom validUntil'
const refusals = '... on Refusal { code message } ... on Conflict { currentVersion current { id } }'
const outcomes = {
  ServiceItem: `__typename ... on ServiceItem { ${version} } ${refusals}`,
  JointStandard: `__typename ... on JointStandard { ${version} } ${refusals}`,
  ProcessTemplate: `__typename ... on ProcessTemplate { ${version} jointWorkingDays } ${refusals}`,
}

/** Sends one mutation `name` with its input, as an actor of the office. */
async function send(
  name: string,
  input: object,
  role: 'COORDINATOR' | 'CASE_HANDLER' = 'COORDINATOR',
): Promise<Outcome> {
  const [, verb = '', type = ''] = /^(draft|review|publish|retire)(\w+)$/.exec(name) ?? []
  const inputType =
    verb === 'draft' ? `Draft${type}Input!` : `${verb.charAt(0).toUpperCase()}${verb.slice(1)}VersionInput!`
  const outcome = outcomes[type as keyof typeof outcomes]
  const { data, errors } = await services.execute(
    `mutation ($input: ${inputType}) { of: ${name}(input: $input) { ${outcome} } }`,
    { input },
    await actingAs(role),
  )
  expect(errors).toBeUndefined()
  return (data as { of: Outcome }).of
}

const read = async (query: string): Promise<Outcome> => {
  const { data, errors } = await services.execute(query)
  expect(errors).toBeUndefined()
  return data as Outcome
}

const itemDraft = {
  code: permit,
  name: '建筑工程施工许可证核发',
  type: 'LICENCE',
  organ: 'CONSTRUCTION',
  levels: ['DISTRICT'],
  decidedAt: 'DISTRICT',
  legalBasis: [{ title: '中华人民共和国建筑法', article: '第七条' }],
  applicants: ['ENTERPRISE'],
  prerequisites: ['建设工程规划许可证'],
  conditions: ['已办理用地批准手续'],
  materials: [
    { name: '施工合同', form: 'COPY', committable: true, blankForm: '合同备案表' },
    { name: '营业执照', form: 'COPY', fetchableFrom: 'COMMERCE' },
  ],
  statutoryWorkingDays: 7,
  promisedWorkingDays: 2,
  result: '建筑工程施工许可证',
  greenChannel: true,
  validFrom: '2026-12-01',
  changeBasis: '省深化施工许可改革方案',
}

describe('a service item', () => {
  it('is drafted, reviewed and published; the version before ends on the eve, and cases keep theirs', async () => {
    const drafted = await send('draftServiceItem', itemDraft)
    expect(drafted).toMatchObject({
      __typename: 'ServiceItem',
      version: 3,
      state: 'DRAFT',
      status: 'UPCOMING',
      recordVersion: 1,
    })
    const change = { code: permit, version: 3 }
    expect(await send('publishServiceItem', { ...change, expectedRecordVersion: 1 })).toMatchObject({
      code: 'VERSION_STATE',
      message: `The version ${permit}@3 is DRAFT; this takes one that is REVIEWED.`,
    })
    expect(await read(`{ serviceItem(code: "${permit}") { version versions { version } } }`)).toEqual({
      serviceItem: { version: 2, versions: [{ version: 1 }, { version: 2 }] },
    })
    expect(await send('reviewServiceItem', { ...change, expectedRecordVersion: 1 })).toMatchObject({
      state: 'REVIEWED',
    })
    expect(
      await send('publishServiceItem', { ...change, validFrom: '2026-11-22', expectedRecordVersion: 2 }),
    ).toMatchObject({
      state: 'PUBLISHED',
      status: 'IN_FORCE',
    })
    const text = `{
      serviceItem(code: "${permit}") {
        version applicants prerequisites
        materials { name committable blankForm fetchableFrom { code } }
        versions { version validUntil status }
      }
      old: serviceItem(code: "${permit}", version: 2) { version promisedWorkingDays }
    }`
    expect(await read(text)).toMatchObject({
      serviceItem: {
        version: 3,
        applicants: ['ENTERPRISE'],
        prerequisites: ['建设工程规划许可证'],
        materials: [
          { name: '施工合同', committable: true, blankForm: '合同备案表', fetchableFrom: null },
          { name: '营业执照', committable: false, blankForm: null, fetchableFrom: { code: 'COMMERCE' } },
        ],
        versions: [
          { version: 1, status: 'ENDED' },
          { version: 2, status: 'ENDED', validUntil: '2026-11-21' },
          { version: 3, status: 'IN_FORCE', validUntil: null },
        ],
      },
      old: { version: 2 },
    })
    const kinds = await services.database.query<{ kind: string }>(
      undefined,
      'SELECT kind FROM services.outbox WHERE key = $1 ORDER BY id',
      [`${permit}@3`],
    )
    expect(kinds.map(({ kind }) => kind)).toEqual(['DRAFTED', 'REVIEWED', 'PUBLISHED'])
  })

  it('shows what was done away with between two versions, with the basis', async () => {
    const text = `{ serviceItem(code: "${permit}", version: 2) { diff { from to basis changes { part kind name before after } } } }`
    expect(await read(text)).toEqual({
      serviceItem: {
        diff: {
          from: 1,
          to: 2,
          basis: '优化营商环境条例（国务院令第722号）',
          changes: [
            {
              part: 'MATERIAL',
              kind: 'REMOVED',
              name: '建设工程质量监督和安全监督手续证明',
              before: 'ORIGINAL; required',
              after: null,
            },
            { part: 'MATERIAL', kind: 'REMOVED', name: '建设资金银行保函', before: 'ORIGINAL; required', after: null },
          ],
        },
      },
    })
    const third = await read(
      `{ serviceItem(code: "${permit}", version: 3) { diff(with: 2) { changes { part kind name } } } }`,
    )
    expect(third).toMatchObject({
      serviceItem: {
        diff: {
          changes: expect.arrayContaining([
            { part: 'PREREQUISITE', kind: 'ADDED', name: '建设工程规划许可证' },
          ]) as unknown,
        },
      },
    })
  })

  it('has one draft at a time: a second one without the record version of the first loses the race', async () => {
    const first = await send('draftServiceItem', itemDraft)
    expect(first).toMatchObject({ version: 4, recordVersion: 1 })
    expect(await send('draftServiceItem', itemDraft)).toMatchObject({
      __typename: 'Conflict',
      code: 'CONFLICT',
      currentVersion: 1,
      current: { id: expect.any(String) as string },
    })
    expect(await send('draftServiceItem', { ...itemDraft, expectedRecordVersion: 1 })).toMatchObject({
      version: 4,
      recordVersion: 2,
    })
  })

  it.each([
    ['that promises more than the statute allows', { promisedWorkingDays: 8 }, 'PROMISE_BEYOND_STATUTE'],
    ['that rests on no statute', { legalBasis: [] }, 'LEGAL_BASIS_MISSING'],
    ['of an organ that there is not', { organ: 'SPACE' }, 'REFERENCE_UNKNOWN'],
    ['with a fee below zero', { feeYuan: '-1.00' }, 'FEE_NEGATIVE'],
    ['with one material twice', { materials: [1, 2].map(() => ({ name: '施工合同', form: 'COPY' })) }, 'NAME_TWICE'],
  ])('is refused as a draft %s', async (_, changes, code) => {
    expect(await send('draftServiceItem', { ...itemDraft, ...changes })).toMatchObject({ __typename: 'Refused', code })
  })

  it('is not published for a day that is past', async () => {
    await send('reviewServiceItem', { code: permit, version: 4, expectedRecordVersion: 2 })
    const input = { code: permit, version: 4, validFrom: '2026-11-21', expectedRecordVersion: 3 }
    expect(await send('publishServiceItem', input)).toMatchObject({ code: 'DAY_PAST' })
  })

  it('is published and retired by the office only', async () => {
    const asked = ['publishServiceItem', 'retireServiceItem'].map(async (name) => {
      const type = name.startsWith('publish') ? 'PublishVersionInput!' : 'RetireVersionInput!'
      const input = { code: permit, version: 4, expectedRecordVersion: 3 }
      const text = `mutation ($input: ${type}) { of: ${name}(input: $input) { __typename } }`
      const { errors } = await services.execute(text, { input }, await actingAs('DECISION_MAKER', 'CONSTRUCTION'))
      return errors?.[0]?.extensions?.['code']
    })
    expect(await Promise.all(asked)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  })

  it('is retired with its last day, and then found no more', async () => {
    const input = { code: permit, version: 3, validUntil: '2026-11-22', expectedRecordVersion: 3 }
    expect(await send('retireServiceItem', input)).toMatchObject({
      state: 'RETIRED',
      status: 'IN_FORCE',
      validUntil: '2026-11-22',
    })
    const found = await read(`{ serviceItems(filter: { code: { eq: "${permit}" }, on: "2026-11-23" }) { totalCount } }`)
    expect(found).toEqual({ serviceItems: { totalCount: 0 } })
  })
})

describe('a process', () => {
  const step = (code: string, workingDays: number, ...after: string[]) => ({
    code,
    name: code,
    stage: 'INITIATION',
    organ: 'LAND',
    workingDays,
    milestone: code === 'PERMIT',
    links: after.map((one) => ({ after: one })),
    ...(code === 'PERMIT' && { serviceItem: permit }),
  })
  const draft = {
    code: 'SMALL_WORKS',
    name: '小型项目流程',
    steps: [step('CONSENT', 3), step('PERMIT', 4, 'CONSENT')],
    validFrom: '2026-11-22',
    changeBasis: '区小型项目简易审批办法',
  }

  it('is published by a mutation, and tells the approval centre all that it needs', async () => {
    expect(await send('draftProcessTemplate', draft)).toMatchObject({ version: 1, state: 'DRAFT', jointWorkingDays: 7 })
    const change = { code: 'SMALL_WORKS', version: 1 }
    await send('reviewProcessTemplate', { ...change, expectedRecordVersion: 1 })
    expect(await send('publishProcessTemplate', { ...change, expectedRecordVersion: 2 })).toMatchObject({
      status: 'IN_FORCE',
    })
    const [event] = await services.database.query<{ payload: object }>(
      undefined,
      `SELECT payload FROM services.outbox WHERE key = 'SMALL_WORKS@1' AND kind = 'PUBLISHED'`,
    )
    expect(event?.payload).toMatchObject({
      template: {
        codeVersion: 'SMALL_WORKS@1',
        validFrom: '2026-11-22',
        steps: [
          { code: 'CONSENT', stage: 'INITIATION', organCode: 'LAND', workingDays: 3, links: [] },
          {
            code: 'PERMIT',
            itemCode: permit,
            milestone: true,
            links: [{ after: 'CONSENT', kind: 'FINISH_TO_START', lagWorkingDays: 0 }],
          },
        ],
      },
    })
  })

  it('on trial leaves the regular version in force beside it', async () => {
    const pilot = { zones: ['PORT_BLOCK'], endsOn: '2026-12-31' }
    await send('draftProcessTemplate', { ...draft, steps: [step('PERMIT', 2)], pilot })
    await send('reviewProcessTemplate', { code: 'SMALL_WORKS', version: 2, expectedRecordVersion: 1 })
    await send('publishProcessTemplate', { code: 'SMALL_WORKS', version: 2, expectedRecordVersion: 2 })
    const text = `{
      processTemplate(code: "SMALL_WORKS") { version validUntil }
      pilot: processTemplate(code: "SMALL_WORKS", version: 2) {
        status pilot { endsOn zones { code } } diff { basis changes { part kind name before after } }
      }
    }`
    expect(await read(text)).toEqual({
      processTemplate: { version: 1, validUntil: null },
      pilot: {
        status: 'IN_FORCE',
        pilot: { endsOn: '2026-12-31', zones: [{ code: 'PORT_BLOCK' }] },
        diff: {
          basis: '区小型项目简易审批办法',
          changes: [
            {
              part: 'STEP',
              kind: 'REMOVED',
              name: 'CONSENT',
              before: 'CONSENT; INITIATION; LAND; 3 working days',
              after: null,
            },
            {
              part: 'STEP',
              kind: 'CHANGED',
              name: 'PERMIT',
              before: 'PERMIT; INITIATION; LAND; 4 working days; milestone',
              after: 'PERMIT; INITIATION; LAND; 2 working days; milestone',
            },
            { part: 'LINK', kind: 'REMOVED', name: 'PERMIT after CONSENT', before: 'FINISH_TO_START', after: null },
          ],
        },
      },
    })
  })

  it.each([
    ['whose steps wait for each other', [step('CONSENT', 3, 'PERMIT'), step('PERMIT', 4, 'CONSENT')], 'PROCESS_FAULT'],
    ['with a step that waits for one that is missing', [step('PERMIT', 4, 'SURVEY')], 'PROCESS_FAULT'],
    ['without steps', [], 'STEP_COUNT'],
    ['with a step of no days', [step('PERMIT', 0)], 'STEP_DAYS'],
    ['with a stage that nothing closes', [step('CONSENT', 3)], 'MILESTONE_COUNT'],
    ['of an organ that there is not', [{ ...step('PERMIT', 4), organ: 'SPACE' }], 'REFERENCE_UNKNOWN'],
    ['of a stage that there is not', [{ ...step('PERMIT', 4), stage: 'SPACE' }], 'REFERENCE_UNKNOWN'],
  ])('is refused %s', async (_, steps, code) => {
    expect(await send('draftProcessTemplate', { ...draft, code: 'OTHER', steps })).toMatchObject({ code })
  })
})

describe('a joint standard', () => {
  const draft = {
    code: 'SPECIAL_BLOCK',
    name: '特定区域建设项目联合审批标准',
    scope: 'REGION',
    zones: ['PORT_BLOCK', 'PETROCHEMICAL'],
    organs: ['LAND', 'PLANNING'],
    serviceItems: [permit],
    requirements: ['区域评估成果由入驻项目共享'],
    promisedWorkingDays: 20,
    validFrom: '2026-12-01',
    changeBasis: '区特定区域联合审批办法',
  }

  it('on trial ends when its regular version comes into force', async () => {
    expect(await send('draftJointStandard', draft)).toMatchObject({ version: 2, state: 'DRAFT' })
    await send('reviewJointStandard', { code: 'SPECIAL_BLOCK', version: 2, expectedRecordVersion: 1 })
    expect(
      await send('publishJointStandard', { code: 'SPECIAL_BLOCK', version: 2, expectedRecordVersion: 2 }),
    ).toMatchObject({
      validFrom: '2026-12-01',
      status: 'UPCOMING',
    })
    const on = async (day: string, zone: string) => {
      const { jointStandards } = await read(`{ jointStandards(zone: "${zone}", on: "${day}") { version } }`)
      return (jointStandards as { version: number }[]).map((standard) => standard.version)
    }
    expect([await on('2026-11-30', 'PORT_BLOCK'), await on('2026-11-30', 'PETROCHEMICAL')]).toEqual([[1], []])
    expect([await on('2026-12-01', 'PORT_BLOCK'), await on('2026-12-01', 'PETROCHEMICAL')]).toEqual([[2], [2]])
  })

  it('is refused as a draft with a pilot outside of its zones, or one that ends before it begins', async () => {
    const pilots = [
      [{ zones: ['XIEPU_PARK'], endsOn: '2026-12-31' }, 'PILOT_OUTSIDE_SCOPE'],
      [{ zones: [], endsOn: '2026-12-31' }, 'PILOT_OUTSIDE_SCOPE'],
      [{ zones: ['PORT_BLOCK'], endsOn: '2026-11-30' }, 'PILOT_ENDS_BEFORE_START'],
    ] as const
    for (const [pilot, code] of pilots)
      expect(await send('draftJointStandard', { ...draft, pilot })).toMatchObject({ code })
  })
})

describe('the calendar', () => {
  const publish = async (input: object) => {
    const text = /* GraphQL */ `
      mutation ($input: PublishCalendarInput!) {
        of: publishCalendar(input: $input) {
          __typename
          ... on CalendarPublished {
            calendar {
              number
              days {
                day
                working
                publishedIn
              }
            }
          }
          ... on Refusal {
            code
          }
          ... on Conflict {
            currentVersion
          }
        }
      }
    `
    const { data, errors } = await services.execute(text, { input }, await actingAs('COORDINATOR'))
    expect(errors).toBeUndefined()
    return (data as { of: Outcome }).of
  }
  const due = async (from: string, workingDays: number) =>
    (await read(`{ dueDate(from: "${from}", workingDays: ${workingDays}) { dueOn provisional } }`))['dueDate']

  it('is the announced one until the office publishes, then with what the office sets', async () => {
    expect(
      await read('{ calendar { number publishedOn days { day } workingDaysIn(year: 2026) announced(year: 2027) } }'),
    ).toEqual({
      calendar: { number: 0, publishedOn: null, days: [], workingDaysIn: 248, announced: false },
    })
    expect(await due('2026-12-31', 1)).toEqual({ dueOn: '2027-01-01', provisional: true })
    const first = {
      days: [{ day: '2027-01-01', working: false, reason: '元旦' }],
      announcedYears: [2027],
      basis: '国务院办公厅关于2027年部分节假日安排的通知',
      expectedNumber: 0,
    }
    expect(await publish(first)).toEqual({
      __typename: 'CalendarPublished',
      calendar: { number: 1, days: [{ day: '2027-01-01', working: false, publishedIn: 1 }] },
    })
    expect(await due('2026-12-31', 1)).toEqual({ dueOn: '2027-01-04', provisional: false })
  })

  it('keeps what earlier versions set, and can be read in each', async () => {
    const second = {
      days: [{ day: '2027-01-04', working: false, reason: '台风停工' }],
      basis: '区政府通告',
      expectedNumber: 1,
    }
    expect(await publish(second)).toMatchObject({
      calendar: { number: 2, days: [{ day: '2027-01-01' }, { day: '2027-01-04' }] },
    })
    expect(await due('2026-12-31', 1)).toEqual({ dueOn: '2027-01-05', provisional: false })
    expect(
      await read(
        '{ calendar(number: 1) { days { day } isWorkingDay(day: "2027-01-04") } none: calendar(number: 9) { number } }',
      ),
    ).toEqual({
      calendar: { days: [{ day: '2027-01-01' }], isWorkingDay: true },
      none: null,
    })
  })

  it('loses the race on an old version, and refuses a day twice or a year out of range', async () => {
    const days = [{ day: '2027-02-01', working: false, reason: '停电' }]
    expect(await publish({ days, basis: '通告', expectedNumber: 1 })).toEqual({
      __typename: 'Conflict',
      code: 'CONFLICT',
      currentVersion: 2,
    })
    expect(await publish({ days: [...days, ...days], basis: '通告', expectedNumber: 2 })).toMatchObject({
      code: 'NAME_TWICE',
    })
    expect(await publish({ days, announcedYears: [1999], basis: '通告', expectedNumber: 2 })).toMatchObject({
      code: 'YEAR_RANGE',
    })
  })
})
