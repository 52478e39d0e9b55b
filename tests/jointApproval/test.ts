import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyCalendar } from '../../subgraphs/approvals/consumers/applyCalendar.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import {
  acceptedJoint,
  agreeAndGrant,
  clerk,
  eventsOf,
  handlerOf,
  headOf,
  type Items,
  itemsOf,
  newProject,
  readCase,
  readJoint,
  step,
  summarize,
} from './data.ts'

/**
 * The joint approval of a project's stage, through the gateway: rows 3, 43 and 48 of the domain. Each test has a project of its own on land won at
 * auction. Working days of November and December 2026: 11-23 is a Monday; there is no holiday until 2027-01-01.
 */
let hub: TestHub
let now = new Date('2026-11-23T01:00:00Z')
let items: Items
let serial = 0

const setDay = (day: string) => (now = new Date(`${day}T01:00:00Z`))
const project = () => newProject(hub, String(++serial).padStart(6, '0'))
const accepted = async () => acceptedJoint(hub, items, await project())
const article26 = '《中华人民共和国行政许可法》第二十六条第二款'

beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  items = await itemsOf(hub)
})
afterAll(() => hub.close())

describe('what comes of a joint approval', () => {
  it('is a part where one department refuses; the lead concludes when all have ended', async () => {
    setDay('2026-11-23')
    const { land, planning, joint } = await accepted()
    setDay('2026-11-25')
    await agreeAndGrant(hub, land, 'LAND')
    const running = await readJoint(hub, joint)
    expect(running).toMatchObject({ outcome: null, finishedOn: null, leadOrgan: { code: 'LAND' } })
    const conclude = (more: object = {}) =>
      summarize(hub, 'LAND', { number: joint, expectedVersion: running.version, summary: '用地可行。', ...more })
    expect(await conclude()).toMatchObject({
      code: 'JOINT_OPEN',
      message: `Cases are still open: ${planning}.`,
      rule: 'The lead department concludes when every department has come to its end.',
      basis: article26,
      remedy: 'Wait for the decisions, or for the applicant to withdraw what is not wanted any more.',
    })
    setDay('2026-11-26')
    await step(hub, handlerOf('PLANNING'), 'giveOpinion', planning, { opinion: 'OPPOSED', comment: '不符合规划' })
    await step(hub, headOf('PLANNING'), 'decideCase', planning, { granted: false, reason: '不符合规划' })
    expect(await readJoint(hub, joint)).toMatchObject({ outcome: 'PARTLY_GRANTED', finishedOn: '2026-11-26' })
    expect(await conclude()).toMatchObject({ __typename: 'Conflict', current: { outcome: 'PARTLY_GRANTED' } })
    const { version: expectedVersion } = await readJoint(hub, joint)
    await expect(summarize(hub, 'PLANNING', { number: joint, expectedVersion, summary: '用地可行。' })).rejects.toThrow(
      'FORBIDDEN',
    )
    await expect(conclude({ expectedVersion, summary: ' ' })).rejects.toThrow('BAD_USER_INPUT')
    expect(await conclude({ expectedVersion })).toMatchObject({
      jointApproval: { summary: '用地可行。', outcome: 'PARTLY_GRANTED' },
    })
    expect(await conclude({ number: 'LS0' })).toMatchObject({ code: 'JOINT_UNKNOWN', path: ['number'] })
    expect((await eventsOf(hub, 'joint_approval', joint)).map(([kind]) => kind)).toEqual([
      'OPENED',
      'FINISHED',
      'SUMMARIZED',
    ])
  })

  it('is known although its cases are delivered, and although the lead has withdrawn its own', async () => {
    setDay('2026-11-23')
    const { land, planning, joint } = await accepted()
    await step(hub, handlerOf('PLANNING'), 'giveOpinion', planning, { opinion: 'OPPOSED', comment: '不符合规划' })
    await step(hub, headOf('PLANNING'), 'decideCase', planning, { granted: false, reason: '不符合规划' })
    await step(hub, clerk, 'deliverCase', planning)
    await step(hub, clerk, 'withdrawCase', land, { reason: '另行选址' })
    expect(await readJoint(hub, joint)).toMatchObject({
      outcome: 'REFUSED',
      finishedOn: '2026-11-23',
      leadOrgan: { code: 'LAND' },
      cases: [{ status: 'WITHDRAWN' }, { status: 'DELIVERED' }],
    })
  })

  it('goes on without what is withdrawn, whose special procedure stops the clock no longer', async () => {
    setDay('2026-11-23')
    const { land, planning, joint } = await accepted()
    // Four working days from Monday 23: 24, 25, 26, and Friday 27.
    expect(await readJoint(hub, joint)).toMatchObject({ startedOn: '2026-11-23', dueOn: '2026-11-27' })
    setDay('2026-11-24')
    await step(hub, handlerOf('LAND'), 'startSpecialProcedure', land, { kind: 'HEARING', reason: '听证' })
    setDay('2026-11-26')
    await step(hub, clerk, 'withdrawCase', land, { reason: '另行选址' })
    // The hearing took 25 and 26: two days more, Monday 30 and Tuesday 12-01, however long the rest takes.
    expect(await readJoint(hub, joint)).toMatchObject({ dueOn: '2026-12-01', finishedOn: null, outcome: null })
    setDay('2026-11-30')
    expect(await readCase(hub, planning)).toMatchObject({
      dueOn: '2026-12-01',
      clock: { pausedDays: 2, dueOn: '2026-12-01' },
    })
    await step(hub, clerk, 'withdrawCase', planning, { reason: '另行选址' })
    expect(await readJoint(hub, joint)).toMatchObject({ finishedOn: '2026-11-30', outcome: 'WITHDRAWN' })
  })

  it('keeps one clock where a day of a special procedure becomes a holiday', async () => {
    setDay('2026-12-14')
    const { land, joint } = await accepted()
    setDay('2026-12-15')
    await step(hub, handlerOf('LAND'), 'startSpecialProcedure', land, { kind: 'HEARING', reason: '听证' })
    setDay('2026-12-17')
    await step(hub, handlerOf('LAND'), 'endSpecialProcedure', land)
    // Four working days from Monday 14 end on Friday 18; the hearing took 16 and 17: Monday 21 and Tuesday 22.
    const due = { dueOn: '2026-12-22', cases: [{ dueOn: '2026-12-22' }, { dueOn: '2026-12-22' }] }
    expect(await readJoint(hub, joint)).toMatchObject(due)
    // Thursday 17 is closed. The hearing takes 16 alone; 15, 18, 21 and 22 are the four days.
    await hub.database.transaction((transaction) =>
      applyCalendar(transaction, {
        number: 1,
        days: [{ day: '2026-12-17', working: false }],
        announcedYears: [],
        publishedOn: '2026-12-17',
        source: 'APPROVAL_OFFICE',
        batchId: '00000000-0000-8000-8000-000000000001',
        recordedAt: now,
      }),
    )
    expect(await readJoint(hub, joint)).toMatchObject(due)
    expect((await readCase(hub, land)).clock).toMatchObject({ pausedDays: 1, dueOn: '2026-12-22' })
  })

  it('ends once where two departments decide at the same moment', async () => {
    setDay('2026-11-23')
    for (let round = 0; round < 10; round++) {
      const { land, planning, joint } = await accepted()
      const outcomes = await Promise.all([agreeAndGrant(hub, land, 'LAND'), agreeAndGrant(hub, planning, 'PLANNING')])
      expect(outcomes).toMatchObject([{ status: 'APPROVED' }, { status: 'APPROVED' }])
      expect(await readJoint(hub, joint)).toMatchObject({ outcome: 'GRANTED', finishedOn: '2026-11-23' })
      expect((await eventsOf(hub, 'joint_approval', joint)).filter(([kind]) => kind === 'FINISHED')).toEqual([
        ['FINISHED', { outcome: 'GRANTED' }],
      ])
    }
  })
})

describe('two departments that act at once', () => {
  it('never wait for each other in a ring, and lose nothing: the one that comes too late is told', async () => {
    for (let round = 0; round < 20; round++) {
      setDay('2026-11-23')
      const { land, planning, joint } = await accepted()
      await step(hub, handlerOf('LAND'), 'startSpecialProcedure', land, { kind: 'HEARING', reason: '听证' })
      setDay('2026-11-25')
      // The end of land's hearing moves the clock of planning's case, on which planning gives its opinion meanwhile.
      const [resumed, given] = await Promise.all([
        step(hub, handlerOf('LAND'), 'endSpecialProcedure', land),
        step(hub, handlerOf('PLANNING'), 'giveOpinion', planning, { opinion: 'AGREED' }),
      ])
      expect(resumed).toMatchObject({ status: 'ACCEPTED', dueOn: '2026-12-01' })
      if (given.__typename === 'Conflict') {
        await step(hub, handlerOf('PLANNING'), 'giveOpinion', planning, { opinion: 'AGREED' })
      }
      // Stopped on 24 and 25: four working days from Monday 23 end on Friday 27, two more on Tuesday 12-01.
      expect(await readJoint(hub, joint)).toMatchObject({
        dueOn: '2026-12-01',
        cases: [{ dueOn: '2026-12-01' }, { dueOn: '2026-12-01' }],
      })
      expect((await readCase(hub, planning)).opinions).toHaveLength(1)
    }
  })
})

it('holds for the joint approvals of the demonstration: those that are over have an outcome, and none is ahead of its project', async () => {
  const { jointApprovals } = await hub.data(/* GraphQL */ `
    {
      jointApprovals(first: 100, filter: { dueOn: { lte: "2026-10-31" } }) {
        nodes {
          finishedOn
          outcome
          stage
          project {
            stage
          }
        }
      }
    }
  `)
  const way = ['INITIATION', 'DESIGN_REVIEW', 'DRAWING_REVIEW', 'COMPLETION_ACCEPTANCE', 'FINISHED']
  expect(jointApprovals.nodes.length).toBeGreaterThan(0)
  for (const { finishedOn, outcome, stage, project: own } of jointApprovals.nodes) {
    expect(outcome === null).toBe(finishedOn === null)
    expect(way.indexOf(stage)).toBeLessThanOrEqual(way.indexOf(own.stage))
  }
})
