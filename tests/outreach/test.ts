import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declare, stepsAs } from '../cases/data.ts'
import { findItem, findVillage } from '../cases/matter.ts'
import { type MutationAnswer, mutateAs } from '../kit/mutateAs.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** 上门对接服务 (fact 14) and 三提前 (fact 8) through the gateway. */
let hub: TestHub
let projects: string[]
let agent: string
const now = new Date('2026-11-23T01:00:00Z')
beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  const rows = await hub.database.query<{ code: string }>(
    undefined,
    `SELECT code FROM approvals.project p WHERE NOT EXISTS (SELECT FROM approvals.approval_case c
     WHERE c.project_code = p.code AND c.organ_code = 'LAND' AND c.accepted_at IS NOT NULL) ORDER BY code`,
  )
  projects = rows.map(({ code }) => code)
  agent = (await hub.data('{ agents(level: TOWN) { code } }')).agents[0].code
})
afterAll(() => hub.close())

let keys = 0

describe('a visit', () => {
  const recorded = '... on VisitRecorded { visit { number visitedOn agent { code } projects { code } } }'
  const visit = (more: object = {}): Promise<MutationAnswer> =>
    mutateAs(hub, 'AGENT')(
      'recordVisit',
      {
        idempotencyKey: `visit-${++keys}`,
        agent,
        visitedOn: '2026-11-20',
        topic: '开工前手续辅导',
        outcome: '一次性告知后续事项',
        projects: projects.slice(0, 2),
        ...more,
      },
      recorded,
    )

  it('serves projects, and is counted once for a key', async () => {
    const count = async () => (await hub.data('{ visits { totalCount } }')).visits.totalCount
    const before = await count()
    const first = await visit({ idempotencyKey: 'once' })
    expect(first.visit).toMatchObject({
      visitedOn: '2026-11-20',
      agent: { code: agent },
      projects: projects.slice(0, 2).map((code) => ({ code })),
    })
    expect((await visit({ idempotencyKey: 'once' })).visit.number).toBe(first.visit.number)
    expect(await count()).toBe(before + 1)
  })

  it('has happened, by an agent in post, to 1 to 100 known projects', async () => {
    expect(await visit({ visitedOn: '2026-11-24' })).toMatchObject({
      code: 'DAY_TO_COME',
      rule: 'What is recorded has happened.',
      basis: '上门对接服务制度',
      remedy: 'Record it on the day or afterwards.',
      path: ['visitedOn'],
    })
    expect((await visit({ visitedOn: '2026-11-23' })).__typename).toBe('VisitRecorded')
    expect(await visit({ visitedOn: '2001-01-01' })).toMatchObject({ code: 'AGENT_NOT_IN_POST' })
    expect(await visit({ agent: 'DB000' })).toMatchObject({ code: 'AGENT_UNKNOWN' })
    expect(await visit({ projects: ['2601-330211-04-01-999999'] })).toMatchObject({ code: 'PROJECT_UNKNOWN' })
    await expect(visit({ projects: [] })).rejects.toThrow('BAD_USER_INPUT')
    await expect(visit({ projects: [projects[0], projects[0]] })).rejects.toThrow('BAD_USER_INPUT')
    const tooMany = Array.from({ length: 101 }, (_, index) => `2601-330211-04-01-${String(100_000 + index)}`)
    await expect(visit({ projects: tooMany })).rejects.toThrow('Expected 1 to 100 values in `projects`')
  })
})

describe('an early involvement', () => {
  const recorded = '... on EarlyInvolvementRecorded { earlyInvolvement { number organ { code } involvedOn } }'
  const involve = (project: string | undefined, more: object = {}): Promise<MutationAnswer> =>
    mutateAs(hub, 'CASE_HANDLER', 'LAND')(
      'recordEarlyInvolvement',
      { idempotencyKey: `early-${++keys}`, project, kind: 'SITE_INSPECTION', note: '现场核对用地界址', ...more },
      recorded,
    )
  const declareFor = async (project: string | undefined) => {
    const item = await findItem(hub.database, '建设项目用地预审')
    const intake = await declare(hub, {
      idempotencyKey: `declare-${++keys}`,
      channel: 'WINDOW',
      project,
      region: await findVillage(hub.database),
      serviceItems: [item.code],
      materials: item.materials,
    })
    return intake.cases[0]
  }

  it('comes before acceptance and starts no clock', async () => {
    const [project] = projects
    const declared = await declareFor(project)
    const { earlyInvolvement } = await involve(project)
    expect(earlyInvolvement).toMatchObject({ organ: { code: 'LAND' }, involvedOn: '2026-11-23' })
    const query = `query ($number: String!) { approvalCase(number: $number) { version status dueOn clock { startedOn dueOn } } }`
    expect((await hub.data(query, { number: declared.number })).approvalCase).toEqual({
      version: declared.version,
      status: 'DECLARED',
      dueOn: null,
      clock: { startedOn: null, dueOn: null },
    })
    await stepsAs(hub, 'WINDOW_CLERK')('acceptCase', { number: declared.number, expectedVersion: declared.version })
    expect(await involve(project)).toMatchObject({
      code: 'ACCEPTED_ALREADY',
      message: `The organ LAND accepted the case ${declared.number} of this project.`,
      rule: 'Early involvement is before acceptance; it never starts a clock.',
      basis: '“三提前”服务制度',
      remedy: 'Take the step in the case itself.',
    })
  })

  it('is recorded once for a key, has happened, and is of a known project', async () => {
    const [, project] = projects
    const first = await involve(project, { idempotencyKey: 'once' })
    const again = await involve(project, { idempotencyKey: 'once' })
    expect(again.earlyInvolvement.number).toBe(first.earlyInvolvement.number)
    expect(await involve(project, { involvedOn: '2026-11-24' })).toMatchObject({ code: 'DAY_TO_COME' })
    expect(await involve('2601-330211-04-01-999999')).toMatchObject({ code: 'PROJECT_UNKNOWN' })
    await expect(involve(project, { note: ' ' })).rejects.toThrow('BAD_USER_INPUT')
  })
})
