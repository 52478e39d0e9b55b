import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepKnownStages } from '../../subgraphs/approvals/store/knownKeys.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import {
  acceptAll,
  advance,
  agreeAndGrant,
  declareJoint,
  drawRoadmap,
  eventsOf,
  headOf,
  type Items,
  itemsOf,
  newProject,
  readJoint,
  readProject,
  recordStep,
  step,
} from './data.ts'

/** Row 23 of the domain, through the gateway: a stage is blocked by the open milestone of the one before. Working days of November and December 2026: 11-23 is a Monday; there is no holiday until 2027-01-01. */
let hub: TestHub
let now = new Date('2026-11-23T01:00:00Z')
let items: Items
let serial = 0

const setDay = (day: string) => (now = new Date(`${day}T01:00:00Z`))
const project = () => newProject(hub, String(++serial).padStart(6, '0'))
const reform =
  '国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见（国办发〔2019〕11号）第（六）项“合理划分审批阶段”'

beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  items = await itemsOf(hub)
})
afterAll(() => hub.close())

describe('the stages of a project', () => {
  it('each have one lead department, which leads their joint approvals unless another is named', async () => {
    const code = await project()
    const mock = { conditions: ['土地出让合同签订'], validUntil: '2027-06-30' }
    const leadOf = async (more: object) => (await declareJoint(hub, items, code, more)).jointApproval.leadOrgan.code
    expect(await leadOf({})).toBe('LAND')
    expect(await leadOf({ mock, stage: 'DESIGN_REVIEW' })).toBe('PLANNING')
    expect(await leadOf({ mock, stage: 'DRAWING_REVIEW' })).toBe('CONSTRUCTION')
    expect(await leadOf({ leadOrgan: 'PLANNING' })).toBe('PLANNING')
  })

  it('have the lead that the service platform tells of', async () => {
    const code = await project()
    const lead = (leadOrganCode: string) =>
      hub.database.transaction((transaction) =>
        keepKnownStages(transaction, [
          {
            code: 'INITIATION',
            leadOrganCode,
            batchId: randomUUID(),
            source: 'services',
            recordedAt: now.toISOString(),
          },
        ]),
      )
    await lead('PLANNING')
    expect((await declareJoint(hub, items, code)).jointApproval.leadOrgan.code).toBe('PLANNING')
    await lead('LAND')
  })

  it('block the second by an open milestone of the first, which the grant of its case reaches', async () => {
    setDay('2026-11-23')
    const code = await project()
    await drawRoadmap(hub, code, '2026-11-23')
    const milestone = { stage: 'INITIATION', code: 'LAND_PLANNING_PERMIT', organ: { code: 'PLANNING' } }
    expect((await readProject(hub, code)).milestones[0]).toMatchObject({ ...milestone, reachedOn: null })
    const blocked = {
      code: 'STAGE_BLOCKED',
      rule: 'A stage begins when the milestones of the one before it are reached.',
      basis: reform,
      remedy: 'Have these steps finished; read `milestones` of the project. A mock approval may run ahead.',
    }
    const ahead = await declareJoint(hub, items, code, { stage: 'DESIGN_REVIEW' })
    expect(ahead).toMatchObject({ ...blocked, path: ['stage'] })
    expect(ahead.message).toContain('建设用地规划许可证核发（出让用地） (LAND_PLANNING_PERMIT)')
    expect(await advance(hub, code)).toMatchObject({ ...blocked, path: ['project'] })

    const { cases } = await declareJoint(hub, items, code)
    const [land, planning] = await acceptAll(hub, cases)
    setDay('2026-11-25')
    await agreeAndGrant(hub, planning.number, 'PLANNING')
    expect((await readProject(hub, code)).milestones[0]).toMatchObject({ ...milestone, reachedOn: '2026-11-25' })
    expect(await eventsOf(hub, 'roadmap_step', `${code} LAND_PLANNING_PERMIT`)).toEqual([
      ['STARTED', { project: code, step: 'LAND_PLANNING_PERMIT', startedOn: '2026-11-23', finishedOn: null }],
      ['FINISHED', { project: code, step: 'LAND_PLANNING_PERMIT', startedOn: '2026-11-23', finishedOn: '2026-11-25' }],
    ])
    expect(await advance(hub, code)).toMatchObject({
      code: 'JOINT_APPROVAL_RUNS',
      rule: 'A stage is left when its joint approvals have ended.',
      basis: reform,
      remedy: 'Have their cases decided, or withdrawn by the applicant.',
    })
    expect(await declareJoint(hub, items, code, { stage: 'DESIGN_REVIEW' })).toMatchObject({ code: 'STAGE_ORDER' })
    await agreeAndGrant(hub, land.number, 'LAND')
    const { version } = await readProject(hub, code)
    expect(await advance(hub, code, version - 1)).toMatchObject({ __typename: 'Conflict', currentVersion: version })
    expect(await advance(hub, code)).toMatchObject({ project: { stage: 'DESIGN_REVIEW', version: version + 1 } })
    expect(await eventsOf(hub, 'project', code)).toEqual([
      ['STAGE_ADVANCED', { from: 'INITIATION', to: 'DESIGN_REVIEW' }],
    ])
    expect((await declareJoint(hub, items, code)).jointApproval).not.toBeNull()
    expect(await declareJoint(hub, items, code, { stage: 'INITIATION' })).toMatchObject({ code: 'STAGE_ORDER' })
  })

  it('are left only by the milestones of a roadmap, by the office, up to the last', async () => {
    const code = await project()
    expect(await advance(hub, code)).toMatchObject({ code: 'MILESTONES_UNKNOWN', path: ['project'] })
    expect(await advance(hub, '2611-330211-04-01-999999', 1)).toMatchObject({ code: 'PROJECT_UNKNOWN' })
    await hub.database.query(undefined, `UPDATE approvals.project SET stage = 'FINISHED' WHERE code = $1`, [code])
    expect(await advance(hub, code)).toMatchObject({ code: 'PROJECT_FINISHED', basis: reform })
    expect(await declareJoint(hub, items, code)).toMatchObject({ code: 'PROJECT_FINISHED' })
  })

  it('leave a step unrecorded that the links of the roadmap do not allow, and say so', async () => {
    setDay('2026-11-23')
    const code = await project()
    await hub.database.query(undefined, `UPDATE approvals.project SET land_source = 'ALLOCATION' WHERE code = $1`, [
      code,
    ])
    await drawRoadmap(hub, code, '2026-11-23')
    // 用地预审 waits for 选址意见书 to be accepted, which it is not.
    const { cases } = await declareJoint(hub, items, code)
    await acceptAll(hub, cases)
    const payload = { project: code, step: 'LAND_PRE_REVIEW', case: cases[0].number, code: 'STEP_BLOCKED' }
    expect(await eventsOf(hub, 'roadmap_step', `${code} LAND_PRE_REVIEW`)).toEqual([['OUT_OF_ORDER', payload]])
  })
})

describe('a milestone', () => {
  it('is open again where its grant is revoked', async () => {
    setDay('2026-11-23')
    const code = await project()
    await drawRoadmap(hub, code, '2026-11-23')
    const { cases, jointApproval } = await declareJoint(hub, items, code)
    const [land, planning] = await acceptAll(hub, cases)
    await agreeAndGrant(hub, planning.number, 'PLANNING')
    await agreeAndGrant(hub, land.number, 'LAND')
    expect(await readJoint(hub, jointApproval.number)).toMatchObject({ outcome: 'GRANTED' })
    await step(hub, headOf('PLANNING'), 'revokeCase', planning.number, { reason: '申请材料不实' })
    expect((await readProject(hub, code)).milestones[0].reachedOn).toBeNull()
    expect(await readJoint(hub, jointApproval.number)).toMatchObject({ outcome: 'PARTLY_GRANTED' })
    expect(await advance(hub, code)).toMatchObject({ code: 'STAGE_BLOCKED' })
  })

  it('moves the project on, or lets a joint approval of the stage begin: never both at once', async () => {
    setDay('2026-11-23')
    for (let round = 0; round < 10; round++) {
      const code = await project()
      const { version } = await drawRoadmap(hub, code, '2026-11-23').then(({ roadmap }) => roadmap)
      const reached = { project: code, step: 'LAND_PLANNING_PERMIT', startedOn: '2026-11-23', finishedOn: '2026-11-23' }
      await recordStep(hub, { ...reached, expectedVersion: version })
      const [moved, declared] = await Promise.all([
        advance(hub, code),
        declareJoint(hub, items, code, { stage: 'INITIATION' }),
      ])
      expect([
        ['ProjectStageAdvanced', 'STAGE_ORDER'],
        ['JOINT_APPROVAL_RUNS', undefined],
      ]).toContainEqual([moved.code ?? moved.__typename, declared.code])
    }
  })
})
