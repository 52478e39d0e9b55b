import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type By, type Office, openOffice } from '../kit/openOffice.ts'

/** Facts 4, 6 and 10 of the domain: who may take the joint process, and what its roadmap does not let happen. */
let office: Office
beforeAll(async () => {
  office = await openOffice('2026-11-23')
})
afterAll(() => office.close())

const agent: By = ['AGENT']
const coordinator: By = ['COORDINATOR']
const ownRule = '区联合审批实施规则：一个项目一张审批路线图'
const reform = '国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见（国办发〔2019〕11号）'

/** An unfinished project without a roadmap, by how it came by its land. */
async function projectOn(landSource: string): Promise<string> {
  const [row] = await office.hub.database.query<{ code: string }>(
    undefined,
    `UPDATE approvals.project SET land_source = $1 WHERE code = (
       SELECT code FROM approvals.project p WHERE stage = 'INITIATION'
         AND NOT EXISTS (SELECT FROM approvals.roadmap r WHERE r.project_code = p.code) ORDER BY code LIMIT 1)
     RETURNING code`,
    [landSource],
  )
  return row?.code ?? ''
}

describe('fact 4 (72→32 个工作日)', () => {
  it('a project that does not meet the conditions of the standard process is refused with the reason', async () => {
    const input = { project: await projectOn('AUCTION'), process: 'STANDARD' }
    expect(await office.refused(agent, 'drawRoadmap', input)).toEqual({
      code: 'LAND_SOURCE_NOT_COVERED',
      rule: 'A process is for the land sources that it names.',
      basis: reform,
      remedy: 'See `Project.eligibleProcesses` for those that fit.',
    })
  })

  it('a project that is through takes no process any more', async () => {
    const [finished] = await office.hub.database.query<{ code: string }>(
      undefined,
      `SELECT code FROM approvals.project p WHERE stage = 'FINISHED' AND land_source = 'ALLOCATION'
         AND NOT EXISTS (SELECT FROM approvals.roadmap r WHERE r.project_code = p.code) ORDER BY code LIMIT 1`,
    )
    const input = { project: finished?.code, process: 'STANDARD' }
    expect(await office.refused(agent, 'drawRoadmap', input)).toEqual({
      code: 'PROJECT_FINISHED',
      rule: 'A process is for projects that are not through yet.',
      basis: reform,
      remedy: 'Nothing is left to do.',
    })
  })

  it('an eligible one gets 32 working days instead of 72, 55.6 % less', async () => {
    const selection = '... on RoadmapDrawn { roadmap { serialWorkingDays jointWorkingDays reductionPercent } }'
    const input = { project: await projectOn('ALLOCATION'), process: 'STANDARD' }
    const { roadmap } = await office.done(agent, 'drawRoadmap', input, selection)
    expect(roadmap).toEqual({ serialWorkingDays: 72, jointWorkingDays: 32, reductionPercent: '55.6' })
  })
})

describe('on a roadmap of the standard process', () => {
  let project: string
  beforeAll(async () => {
    project = await projectOn('ALLOCATION')
    const input = { project, process: 'STANDARD', startsOn: '2026-11-02' }
    await office.done(agent, 'drawRoadmap', input, '')
  })
  const record = (step: string, startedOn: string, expectedVersion: number) => ({
    project,
    step,
    startedOn,
    finishedOn: null,
    expectedVersion,
  })

  it('fact 6 (交叉审批): no step starts before its link allows', async () => {
    const blocked = {
      code: 'STEP_BLOCKED',
      rule: 'No step starts before its links allow: after the other has finished, or (overlapping) after it was accepted.',
      basis: reform,
      remedy: 'Record the steps before it first, or correct the day.',
    }
    // The site opinion overlaps with the feasibility study: it waits for its acceptance only, the land permit for its end.
    const early = record('SITE_OPINION', '2026-11-03', 1)
    expect(await office.refused(coordinator, 'recordRoadmapStep', early)).toEqual(blocked)
    await office.done(coordinator, 'recordRoadmapStep', record('FEASIBILITY', '2026-11-02', 1), '')
    await office.done(coordinator, 'recordRoadmapStep', record('SITE_OPINION', '2026-11-03', 2), '')
    const permit = record('LAND_PLANNING_PERMIT', '2026-11-10', 3)
    expect(await office.refused(coordinator, 'recordRoadmapStep', permit)).toEqual(blocked)
  })

  it('fact 10 (审批路线图和时间表): what is recorded has happened, and not before the clock started', async () => {
    const tomorrow = { ...record('SITE_OPINION', '2026-11-03', 3), finishedOn: '2026-11-24' }
    expect(await office.refused(coordinator, 'recordRoadmapStep', tomorrow)).toEqual({
      code: 'STEP_IN_FUTURE',
      rule: 'Only what has happened is recorded.',
      basis: ownRule,
      remedy: 'Record it when it has happened.',
    })
    const before = record('FEASIBILITY', '2026-10-30', 3)
    expect(await office.refused(coordinator, 'recordRoadmapStep', before)).toEqual({
      code: 'STEP_BEFORE_START',
      rule: 'The clock starts at acceptance; what comes before is early involvement.',
      basis: ownRule,
      remedy: 'Record it as early involvement.',
    })
  })
})
