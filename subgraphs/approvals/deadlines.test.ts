import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EventMessage } from '#schema/events/event.ts'
import { approvalsSlice } from '../../demo/slices/approvals.ts'
import { STANDARD_PROCESS } from '../../demo/reference/stages.ts'
import { actingAs, type OpenSubgraph, openSubgraph, testClock } from '../../tests/kit/openSubgraph.ts'
import { calendars, processTemplates, serviceItems } from './consumers/standards.ts'
import { manifest } from './index.ts'

let hub: OpenSubgraph
beforeAll(async () => {
  hub = await openSubgraph(manifest, approvalsSlice)
})
afterAll(() => hub.close())

const event = (entity: string, payload: Record<string, unknown>): EventMessage => ({
  id: `services/1/${entity}`,
  subgraph: 'services',
  sequence: 1,
  entity,
  type: null,
  key: entity,
  ofBatch: false,
  kind: 'PUBLISHED',
  version: null,
  label: null,
  row: null,
  payload,
  batchId: '00000000-0000-8000-8000-000000000001',
  source: 'APPROVAL_OFFICE',
  actor: 'test',
  occurredAt: '2026-11-22T02:00:00.000Z',
})
const publish = (
  number: number,
  days: readonly (readonly [string, boolean])[],
  announcedYears: readonly number[] = [],
) =>
  hub.database.transaction((transaction) =>
    calendars.handle(
      [
        event('calendar_version', {
          calendar: {
            number,
            publishedOn: '2026-11-22',
            announcedYears,
            days: days.map(([day, working]) => ({ day, working })),
          },
        }),
      ],
      transaction,
      testClock(),
    ),
  )

/** Makes one open case out of the demonstration's, accepted on a day, due after 20 working days of the announced calendar. */
async function openCase(acceptedOn: string, dueOn: string, index = 0): Promise<string> {
  const [row] = await hub.database.query<{ number: string }>(
    undefined,
    `UPDATE approvals.approval_case SET accepted_at = $1::date::timestamp AT TIME ZONE 'Asia/Shanghai', due_on = $2,
       due_provisional = false, status = 'ACCEPTED', decided_at = NULL, elapsed_working_days = NULL, result_type = NULL,
       result_number = NULL
     WHERE number = (SELECT number FROM approvals.approval_case WHERE status = 'DELIVERED' ORDER BY number OFFSET $3 LIMIT 1)
     RETURNING number`,
    [acceptedOn, dueOn, index],
  )
  return row?.number ?? ''
}
const read = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await hub.execute(query, variables)
  expect(errors).toBeUndefined()
  return data as Record<string, unknown>
}
const caseText = /* GraphQL */ `
  query ($number: String!) {
    approvalCase(number: $number) {
      dueOn
      deadlineChanges {
        calendarNumber
        kind
        formerDueOn
        formerProvisional
        dueOn
        provisional
      }
    }
  }
`

describe('a change of the calendar', () => {
  let moved: string
  let still: string
  beforeAll(async () => {
    moved = await openCase('2026-02-09', '2026-03-13')
    still = await openCase('2026-02-28', '2026-03-06', 1)
    await publish(1, [['2026-03-09', false]])
  })

  it('moves the deadlines that it concerns, and lists each with the day before', async () => {
    expect(await read(caseText, { number: moved })).toEqual({
      approvalCase: {
        dueOn: '2026-03-16',
        deadlineChanges: [
          {
            calendarNumber: 1,
            kind: 'CASE',
            formerDueOn: '2026-03-13',
            formerProvisional: false,
            dueOn: '2026-03-16',
            provisional: false,
          },
        ],
      },
    })
    expect(await read(caseText, { number: still })).toEqual({
      approvalCase: { dueOn: '2026-03-06', deadlineChanges: [] },
    })
    const list = await read(
      'query ($number: String!) { deadlineChanges(filter: { calendarNumber: 1, number: { eq: $number } }) { totalCount nodes { number dueOn } } }',
      { number: moved },
    )
    expect(list).toEqual({ deadlineChanges: { totalCount: 1, nodes: [{ number: moved, dueOn: '2026-03-16' }] } })
  })

  it('keeps the old deadline as a version of the record', async () => {
    const rows = await hub.database.query(
      undefined,
      `SELECT record ->> 'due_on' AS due_on FROM approvals.record_version
       WHERE entity = 'approval_case' AND key = $1 ORDER BY version DESC LIMIT 1`,
      [moved],
    )
    expect(rows).toEqual([{ dueOn: '2026-03-13' }])
  })

  it('touches no case that is decided', async () => {
    const [touched] = await hub.database.query(
      undefined,
      `SELECT count(*)::int AS count FROM approvals.deadline_change d JOIN approvals.approval_case c ON c.number = d.number
       WHERE c.decided_at IS NOT NULL`,
    )
    expect(touched).toEqual({ count: 0 })
  })

  it('that arrives again, or late, changes nothing', async () => {
    await publish(1, [['2026-03-10', false]])
    expect(await read(caseText, { number: moved })).toMatchObject({ approvalCase: { dueOn: '2026-03-16' } })
  })

  it('takes the next change from the calendar before it, and dates roadmaps by it', async () => {
    await publish(2, [
      ['2026-03-09', true],
      ['2026-10-10', false],
    ])
    expect(await read(caseText, { number: moved })).toMatchObject({
      approvalCase: {
        dueOn: '2026-03-13',
        deadlineChanges: [{ calendarNumber: 1 }, { calendarNumber: 2, dueOn: '2026-03-13' }],
      },
    })
  })
})

describe('a change of the calendar, for one clock of several cases', () => {
  const provenance = `'APPROVAL_OFFICE', '00000000-0000-8000-8000-000000000001', '2026-03-02T02:00:00Z'`
  const fifth = ['2026-03-05', false] as const
  const eleventh = ['2026-03-11', false] as const
  const run = (text: string, values: readonly unknown[] = []) => hub.database.query(undefined, text, values)

  /** A joint approval of one intake since Monday 2 March, of cases accepted on these days; null has accepted none yet. */
  async function openJoint(number: string, dueOn: string | null, acceptedOn: readonly string[]): Promise<string[]> {
    const project = hub.world.projects[0]?.code
    await run(
      `INSERT INTO approvals.intake (number, project_code, region_code, received_at, channel, declared_at, source, batch_id, recorded_at)
       VALUES ($1, $2, '330211001000', '330211001000', 'WINDOW', '2026-03-02T01:00:00Z', ${provenance})`,
      [number, project],
    )
    await run(
      `INSERT INTO approvals.joint_approval (number, project_code, stage, lead_organ_code, started_on, due_on, due_provisional,
         intake_number, limit_working_days, source, batch_id, recorded_at)
       VALUES ($1, $2, 'DESIGN_REVIEW', 'PLANNING', $3, $4, false, $1, 10, ${provenance})`,
      [number, project, dueOn && '2026-03-02', dueOn],
    )
    const cases: string[] = []
    for (const [index, day] of acceptedOn.entries()) cases.push(await openCase(day, dueOn ?? '', 2 + index))
    await run('UPDATE approvals.approval_case SET joint_approval_number = $1 WHERE number = ANY($2)', [number, cases])
    return cases
  }
  const pause = (id: string, number: string | undefined, from: string, to: string | null) =>
    run(
      `INSERT INTO approvals.case_pause (id, case_number, kind, reason, started_on, ended_on, source, batch_id, recorded_at)
       VALUES ($1, $2, 'EXPERT_REVIEW', '专家评审', $3, $4, ${provenance})`,
      [id, number, from, to],
    )
  const extend = (number: string | undefined, workingDays: number, grantedOn: string) =>
    run(
      `INSERT INTO approvals.case_extension (case_number, working_days, granted_on, approver, reason, source, batch_id, recorded_at)
       VALUES ($1, $2, $3, 'head', '情况复杂', ${provenance})`,
      [number, workingDays, grantedOn],
    )
  const dueDays = async (joint: string) => {
    const rows = await run(
      `SELECT due_on::text AS due_on FROM approvals.joint_approval WHERE number = $1 UNION ALL
       SELECT due_on::text FROM approvals.approval_case WHERE joint_approval_number = $1`,
      [joint],
    )
    return rows.map((row) => (row as { dueOn: string }).dueOn)
  }
  const changesOf = async (calendar: number, numbers: readonly string[]) => {
    const text = 'SELECT kind FROM approvals.deadline_change WHERE calendar_number = $1 AND number = ANY($2)'
    return (await run(text, [calendar, numbers])).length
  }

  it('keeps the 5 working days for which a joint approval was paused, and moves all its cases with it', async () => {
    // 10 working days and the pause's 5 (3 to 9 March) end on the 23rd.
    const cases = await openJoint('J-PAUSED', '2026-03-23', ['2026-03-02', '2026-03-12'])
    await pause('P1', cases[0], '2026-03-02', '2026-03-09')
    // With the 5th closed the pause takes 4, and so does the time: nothing moves.
    await publish(3, [fifth])
    expect(await dueDays('J-PAUSED')).toEqual(['2026-03-23', '2026-03-23', '2026-03-23'])
    expect(await changesOf(3, ['J-PAUSED', ...cases])).toBe(0)
    // With the 11th closed as well, one counted day is lost: also for the case that was accepted on the day after it.
    await publish(4, [fifth, eleventh])
    expect(await dueDays('J-PAUSED')).toEqual(['2026-03-24', '2026-03-24', '2026-03-24'])
    expect(await changesOf(4, ['J-PAUSED', ...cases])).toBe(3)
    await publish(5, [])
    expect(await dueDays('J-PAUSED')).toEqual(['2026-03-23', '2026-03-23', '2026-03-23'])
  })

  it('keeps an extension, and of a pause that goes on the days that were in the due day', async () => {
    // A's procedure goes on since the 3rd; B's extension on the 6th counted 3 days of it: 10 + 3 + 5 end on the 26th.
    const [first, second] = await openJoint('J-EXTENDED', '2026-03-26', ['2026-03-02', '2026-03-02'])
    await pause('P2', first, '2026-03-03', null)
    await extend(second, 5, '2026-03-06')
    await publish(6, [fifth])
    expect(await dueDays('J-EXTENDED')).toEqual(['2026-03-26', '2026-03-26', '2026-03-26'])
    await publish(7, [eleventh])
    expect(await dueDays('J-EXTENDED')).toEqual(['2026-03-27', '2026-03-27', '2026-03-27'])
    await publish(8, [])
  })

  it('passes over a joint approval that has accepted no case yet', async () => {
    await openJoint('J-WAITING', null, [])
    await publish(9, [eleventh])
    expect(await dueDays('J-WAITING')).toEqual([null])
  })

  it('leaves the case of a department with its writer, who alone may change it', async () => {
    const number = await openCase('2026-03-02', '2026-03-17', 10)
    await run(`UPDATE approvals.approval_case SET source = 'land/LAND_SYSTEM' WHERE number = $1`, [number])
    await publish(10, [])
    expect(
      await run('SELECT due_on::text AS due_on, source FROM approvals.approval_case WHERE number = $1', [number]),
    ).toEqual([{ dueOn: '2026-03-16', source: 'land/LAND_SYSTEM' }])
  })
})

describe('a process that the service platform publishes', () => {
  const template = (templateVersion: number, validFrom: string) => ({
    codeVersion: `STANDARD@${templateVersion}`,
    code: 'STANDARD',
    templateVersion,
    name: STANDARD_PROCESS.name,
    validFrom,
    validUntil: null,
    pilotZoneCodes: [],
    pilotEndsOn: null,
    projectTypes: [],
    landSources: ['ALLOCATION'],
    steps: STANDARD_PROCESS.steps.map(({ organ, ...step }) => ({
      ...step,
      workingDays: step.code === 'DESIGN_SCHEME' ? 2 : step.workingDays,
      organCode: organ,
      projectTypes: [],
      landSources: [],
    })),
  })

  it('is taken by the next roadmap, without a deployment, and changes no open one', async () => {
    const open = hub.world.projects[0]?.code ?? ''
    const text =
      'query ($code: ProjectCode!) { roadmap(project: $code) { processVersion serialWorkingDays finishesOn } }'
    const before = await read(text, { code: open })
    await hub.database.transaction((transaction) =>
      processTemplates.handle(
        [event('process_template', { template: template(2, '2026-11-22') })],
        transaction,
        testClock(),
      ),
    )
    expect(await read(text, { code: open })).toEqual(before)
    const [fresh] = await hub.database.query<{ code: string }>(
      undefined,
      `UPDATE approvals.project SET land_source = 'ALLOCATION' WHERE code = (
         SELECT code FROM approvals.project p WHERE stage <> 'FINISHED'
           AND NOT EXISTS (SELECT FROM approvals.roadmap WHERE project_code = p.code) LIMIT 1) RETURNING code`,
    )
    const { data, errors } = await hub.execute(
      `mutation ($project: ProjectCode!) {
        drawRoadmap(input: { project: $project }) { ... on RoadmapDrawn { roadmap { processVersion serialWorkingDays } } }
      }`,
      { project: fresh?.code },
      await actingAs('AGENT'),
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({ drawRoadmap: { roadmap: { processVersion: 2, serialWorkingDays: 69 } } })
  })
})

describe('a service item that the service platform publishes', () => {
  it('is kept for the next case, and its last day is taken over', async () => {
    const item = {
      codeVersion: '11330211002903009R4010170303001@9',
      code: '11330211002903009R4010170303001',
      itemVersion: 9,
      name: '建筑工程施工许可证核发',
      organCode: 'CONSTRUCTION',
      decidedAt: 'DISTRICT',
      promisedWorkingDays: 2,
      greenChannel: true,
      materials: [{ name: '施工合同', required: true }],
      validFrom: '2026-11-22',
      validUntil: null,
    }
    for (const validUntil of [null, '2026-12-31']) {
      await hub.database.transaction((transaction) =>
        serviceItems.handle([event('service_item', { item: { ...item, validUntil } })], transaction, testClock()),
      )
    }
    const rows = await hub.database.query(
      undefined,
      `SELECT promised_working_days, materials, valid_until::text AS valid_until FROM approvals.known_service_item
       WHERE code_version = $1`,
      [item.codeVersion],
    )
    expect(rows).toEqual([
      { promisedWorkingDays: 2, materials: [{ name: '施工合同', required: true }], validUntil: '2026-12-31' },
    ])
  })
})
