import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approvalsSlice } from '../../demo/slices/approvals.ts'
import { actingAs, type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let hub: OpenSubgraph
beforeAll(async () => {
  hub = await openSubgraph(manifest, approvalsSlice)
})
afterAll(() => hub.close())

type Answer = Record<string, Record<string, unknown>>

async function read(query: string, variables: object = {}): Promise<Answer> {
  const { data, errors } = await hub.execute(query, variables as Record<string, unknown>)
  expect(errors).toBeUndefined()
  return data as Answer
}

/** A project without a roadmap, by how it came by its land. */
const freshProject = async (landSource: string, index = 0): Promise<string> => {
  const rows = await hub.database.query<{ code: string }>(
    undefined,
    `SELECT code FROM approvals.project p WHERE land_source = $1 AND stage = 'INITIATION'
       AND NOT EXISTS (SELECT FROM approvals.roadmap WHERE project_code = p.code) ORDER BY code`,
    [landSource],
  )
  if (rows[index]) return rows[index].code
  const code = `2611-330211-04-01-${landSource === 'ALLOCATION' ? 9 : 8}0000${index}`
  await hub.database.query(
    undefined,
    `INSERT INTO approvals.project (code, name, terms, region_code, stage, investment_yuan, started_on, project_type,
       land_source, source, batch_id, recorded_at)
     SELECT $1, '试验项目', '{}', region_code, 'INITIATION', 1, started_on, 'INDUSTRY', $2, source, batch_id, recorded_at
     FROM approvals.project LIMIT 1`,
    [code, landSource],
  )
  return code
}

const draw = /* GraphQL */ `
  mutation ($input: DrawRoadmapInput!) {
    drawRoadmap(input: $input) {
      __typename
      ... on RoadmapDrawn {
        roadmap {
          processCode
          processVersion
          version
          finishesOn
          serialFinishesOn
          serialWorkingDays
          jointWorkingDays
          reductionPercent
          buildingWorkingDays
        }
      }
      ... on Refused {
        code
        message
        rule
        basis
        remedy
        path
      }
    }
  }
`
const record = /* GraphQL */ `
  mutation ($input: RecordRoadmapStepInput!) {
    recordRoadmapStep(input: $input) {
      __typename
      ... on RoadmapStepRecorded {
        roadmap {
          version
          delayWorkingDays
          finishedOn
          elapsedWorkingDays
        }
      }
      ... on Refusal {
        code
        message
      }
      ... on Conflict {
        currentVersion
        current {
          ... on Project {
            roadmap {
              version
            }
          }
        }
      }
    }
  }
`

async function change(
  text: string,
  input: object,
  headers: Promise<{ authorization: string }>,
): Promise<Answer[string]> {
  const { data, errors } = await hub.execute(text, { input }, await headers)
  expect(errors).toBeUndefined()
  return Object.values(data as Answer)[0] as Answer[string]
}
const agent = () => actingAs('AGENT')
const office = () => actingAs('COORDINATOR')

describe('a roadmap is drawn up', () => {
  it('from the process that fits, with 72 and 32 working days and the days of the calendar', async () => {
    const project = await freshProject('ALLOCATION')
    expect(await change(draw, { project, startsOn: '2025-09-25' }, agent())).toEqual({
      __typename: 'RoadmapDrawn',
      roadmap: {
        processCode: 'STANDARD',
        processVersion: 1,
        version: 1,
        finishesOn: '2025-11-14',
        serialFinishesOn: '2026-01-12',
        serialWorkingDays: 72,
        jointWorkingDays: 32,
        reductionPercent: '55.6',
        buildingWorkingDays: 0,
      },
    })
  })

  it('once: a second one is refused with the rule and what to do', async () => {
    const project = await freshProject('ALLOCATION')
    const [first, second] = await Promise.all([change(draw, { project }, agent()), change(draw, { project }, agent())])
    const outcomes = [first, second].map((one) => one['__typename']).toSorted()
    expect(outcomes).toEqual(['Refused', 'RoadmapDrawn'])
    expect(await change(draw, { project }, agent())).toEqual({
      __typename: 'Refused',
      code: 'ROADMAP_EXISTS',
      message: `The project ${project} has a roadmap.`,
      rule: 'An open project keeps the version of the process that its roadmap was drawn up with.',
      basis: '区联合审批实施规则：一个项目一张审批路线图',
      remedy: 'Read it with `roadmap`; ask what would be with `whatIf`.',
      path: ['project'],
    })
  })

  it('not from a process whose conditions the project does not meet: the reason is told', async () => {
    const project = await freshProject('AUCTION')
    expect(await change(draw, { project, process: 'STANDARD' }, agent())).toMatchObject({
      code: 'LAND_SOURCE_NOT_COVERED',
      message: 'The process is not for land from the source AUCTION.',
      basis: '国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见（国办发〔2019〕11号）',
      path: ['process'],
    })
    const { project: seen } = await read(
      /* GraphQL */ `
        query ($code: ProjectCode!) {
          project(code: $code) {
            eligibleProcesses {
              processCode
              eligible
              reasons
            }
          }
        }
      `,
      { code: project },
    )
    expect(seen).toEqual({
      eligibleProcesses: [
        { processCode: 'AUCTION_LAND', eligible: true, reasons: [] },
        { processCode: 'STANDARD', eligible: false, reasons: ['LAND_SOURCE_NOT_COVERED'] },
      ],
    })
    expect(await change(draw, { project }, agent())).toMatchObject({ roadmap: { processCode: 'AUCTION_LAND' } })
  })

  it.each([
    ['of a project that there is not', { project: '2611-330211-04-01-999999' }, 'PROJECT_UNKNOWN'],
    ['from a process that there is not', { process: 'FAST' }, 'PROCESS_UNKNOWN'],
    ['with a negative building time', { buildingWorkingDays: -1 }, 'BUILDING_DAYS_RANGE'],
  ])('not %s', async (_, changes, code) => {
    const project = await freshProject('ALLOCATION')
    expect(await change(draw, { project, ...changes }, agent())).toMatchObject({ __typename: 'Refused', code })
  })

  it('by agents and the office only', async () => {
    const input = { project: await freshProject('ALLOCATION') }
    const asked = [{}, await actingAs('APPLICANT')].map((headers) => hub.execute(draw, { input }, headers))
    const codes = (await Promise.all(asked)).map(({ errors }) => errors?.[0]?.extensions?.['code'])
    expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN'])
  })
})

describe('the steps of a roadmap are recorded', () => {
  let project: string
  beforeAll(async () => {
    project = await freshProject('ALLOCATION')
    await change(draw, { project, startsOn: '2026-11-02' }, agent())
  })
  const input = (step: string, startedOn: string, finishedOn: string | null, expectedVersion: number) => ({
    project,
    step,
    startedOn,
    finishedOn,
    expectedVersion,
  })

  it('in the order of their links, each with an event', async () => {
    expect(await change(record, input('SITE_OPINION', '2026-11-03', null, 1), office())).toMatchObject({
      code: 'STEP_BLOCKED',
      message: 'SITE_OPINION waits for FEASIBILITY.',
    })
    expect(await change(record, input('FEASIBILITY', '2026-11-02', null, 1), office())).toMatchObject({
      roadmap: { version: 2, finishedOn: null, elapsedWorkingDays: null },
    })
    expect(await change(record, input('SITE_OPINION', '2026-11-02', null, 2), office())).toMatchObject({
      roadmap: { version: 3 },
    })
    expect(await change(record, input('LAND_PLANNING_PERMIT', '2026-11-10', null, 3), office())).toMatchObject({
      code: 'STEP_BLOCKED',
      message: 'LAND_PLANNING_PERMIT waits for FEASIBILITY.',
    })
    const events = await hub.database.query(
      undefined,
      `SELECT kind, payload ->> 'step' AS step FROM approvals.outbox WHERE key LIKE $1 ORDER BY id`,
      [`${project}%`],
    )
    expect(events).toEqual([
      { kind: 'DRAWN', step: null },
      { kind: 'STARTED', step: 'FEASIBILITY' },
      { kind: 'STARTED', step: 'SITE_OPINION' },
    ])
  })

  it('not tearing a step away from one that has started after it', async () => {
    expect(await change(record, input('FEASIBILITY', '2026-11-03', null, 3), office())).toMatchObject({
      code: 'STEP_NEEDED_BY_OTHERS',
    })
  })

  it.each([
    ['ends before it starts', 'FEASIBILITY', '2026-11-05', '2026-11-04', 'STEP_DAYS_REVERSED'],
    ['starts before the roadmap', 'FEASIBILITY', '2026-10-30', null, 'STEP_BEFORE_START'],
    ['is still to come', 'FEASIBILITY', '2026-11-02', '2026-11-23', 'STEP_IN_FUTURE'],
    ['the project does not take', 'SURVEY', '2026-11-03', null, 'STEP_UNKNOWN'],
  ])('not one that %s', async (_, step, startedOn, finishedOn, code) => {
    expect(await change(record, input(step, startedOn, finishedOn, 3), office())).toMatchObject({ code })
  })

  it('not on an old version: one of two that write at once gets the roadmap as it is now', async () => {
    const outcomes = await Promise.all(
      ['2026-11-05', '2026-11-06'].map((day) => change(record, input('FEASIBILITY', '2026-11-02', day, 3), office())),
    )
    expect(outcomes).toContainEqual(expect.objectContaining({ __typename: 'RoadmapStepRecorded' }))
    expect(outcomes).toContainEqual({
      __typename: 'Conflict',
      code: 'CONFLICT',
      message: 'Somebody else changed this record first. Expected version 3, it is now 4.',
      currentVersion: 4,
      current: { roadmap: { version: 4 } },
    })
  })

  it('by the organ of the step and the office only', async () => {
    const by = async (organ: string) => {
      const headers = await actingAs('CASE_HANDLER', organ)
      const { errors } = await hub.execute(record, { input: input('SITE_OPINION', '2026-11-02', null, 1) }, headers)
      return errors?.[0]?.extensions?.['code']
    }
    expect([await by('PLANNING'), await by('LAND')]).toEqual([undefined, 'FORBIDDEN'])
  })
})

describe('a roadmap is read', () => {
  const query = /* GraphQL */ `
    query ($code: ProjectCode!, $whatIf: [WhatIfInput!]) {
      roadmap(project: $code, whatIf: $whatIf) {
        finishesOn
        serialWorkingDays
        jointWorkingDays
        criticalPath {
          code
        }
        whatIf {
          step
          extraDays
        }
        steps {
          code
          plannedFinishOn
          earliestFinishOn
          latestFinishOn
          slackWorkingDays
          critical
          state
          forecastFinishOn
          links {
            kind
            lagWorkingDays
            after {
              code
            }
          }
        }
      }
    }
  `

  it('with what would be if a step took longer, and nothing of it is kept', async () => {
    const code = await freshProject('ALLOCATION')
    await change(draw, { project: code, startsOn: '2025-09-25' }, agent())
    const plain = await read(query, { code })
    const assumed = await read(query, { code, whatIf: [{ step: 'DESIGN_SCHEME', extraDays: 3 }] })
    expect(assumed['roadmap']).toMatchObject({
      finishesOn: '2025-11-19',
      serialWorkingDays: 75,
      jointWorkingDays: 35,
      whatIf: [{ step: 'DESIGN_SCHEME', extraDays: 3 }],
    })
    expect(await read(query, { code })).toEqual(plain)
    expect(plain['roadmap']).toMatchObject({
      finishesOn: '2025-11-14',
      serialWorkingDays: 72,
      jointWorkingDays: 32,
      whatIf: [],
    })
    const { steps } = plain['roadmap'] as unknown as { steps: { code: string; links: object[] }[] }
    expect(steps.find((step) => step.code === 'LAND_PRE_REVIEW')?.links).toEqual([
      { kind: 'START_AFTER_ACCEPTANCE', lagWorkingDays: 0, after: { code: 'SITE_OPINION' } },
    ])
  })

  it('as a timetable and as a chart, in the language of the request or the one that is asked for', async () => {
    const { code } = hub.world.projects[0] ?? {}
    const text = `query ($code: ProjectCode!) {
      roadmap(project: $code) { timetable gantt english: timetable(language: EN) }
    }`
    const { data } = await hub.execute(text, { code }, { 'accept-language': 'zh-CN' })
    const { roadmap } = data as { roadmap: { timetable: string; gantt: string; english: string } }
    expect(roadmap.timetable).toMatch(
      new RegExp(`^审批路线图和时间表 {2}${code}\n建设项目联合审批标准流程 {2}STANDARD@1\n`),
    )
    expect(roadmap.gantt).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^]*<\/svg>$/)
    expect(roadmap.english).toMatch(/^Roadmap and timetable of approval/)
  })

  it('refuses a what-if of a step that the process does not have, for that roadmap alone', async () => {
    const { code } = hub.world.projects[0] ?? {}
    const { data, errors } = await hub.execute(
      `query ($code: ProjectCode!) {
        plain: roadmap(project: $code) { processCode }
        assumed: roadmap(project: $code, whatIf: [{ step: "SURVEY", extraDays: 1 }]) { processCode }
      }`,
      { code },
    )
    expect(data).toEqual({ plain: { processCode: 'STANDARD' }, assumed: null })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('in four statements, however many roadmaps are asked for', async () => {
    const ask = (first: number) =>
      hub.statementsOf(() =>
        read(
          `query ($first: Int!) {
            projects(first: $first, filter: { priorityLevel: { in: [CITY, DISTRICT] } }) {
              nodes { roadmap { finishesOn forecastFinishesOn steps { earliestStartOn } timetable gantt } }
            }
          }`,
          { first },
        ),
      )
    const [one, many] = [await ask(1), await ask(54)]
    expect([one.length, many.length]).toEqual([5, 5])
  })
})

describe('the performance of a process', () => {
  const query = /* GraphQL */ `
    {
      standard: processPerformance(process: "STANDARD") {
        processVersion
        serialWorkingDays
        jointWorkingDays
        reductionPercent
        projects
        finished
        finishedWithin
        sharePercent
      }
      unknown: processPerformance(process: "FAST") {
        processVersion
      }
    }
  `

  it('reports the promise, and the share of the finished projects that kept it', async () => {
    const [counted] = await hub.database.query<{ finished: number; within: number }>(
      undefined,
      `SELECT count(*)::int AS finished, (count(*) FILTER (WHERE elapsed_working_days <= 32))::int AS within
       FROM approvals.roadmap WHERE process_code = 'STANDARD' AND finished_on IS NOT NULL`,
    )
    const { finished, within } = counted ?? { finished: 0, within: 0 }
    expect(finished).toBeGreaterThan(within)
    expect(within).toBeGreaterThan(0)
    expect(await read(query)).toEqual({
      standard: {
        processVersion: 1,
        serialWorkingDays: 72,
        jointWorkingDays: 32,
        reductionPercent: '55.6',
        projects: expect.any(Number) as number,
        finished,
        finishedWithin: within,
        sharePercent: ((within / finished) * 100).toFixed(1),
      },
      unknown: null,
    })
  })
})
