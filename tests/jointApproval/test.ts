import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyCalendar } from '../../subgraphs/approvals/consumers/applyCalendar.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import {
  acceptAll,
  advance,
  agreeAndGrant,
  clerk,
  declareJoint,
  documentsOf,
  drawRoadmap,
  handlerOf,
  headOf,
  type Items,
  itemsOf,
  newProject,
  readCase,
  readJoint,
  readProject,
  resubmit,
  step,
  summarize,
} from './data.ts'

/**
 * The joint approval of a project's stage, through the gateway: rows 3, 23, 43 and 48 of the domain. Each test has a project of its own on land
 * won at auction. Working days of November and December 2026: 11-23 is a Monday; there is no holiday until 2027-01-01.
 */
let hub: TestHub
let now = new Date('2026-11-23T01:00:00Z')
let items: Items
let serial = 0

const setDay = (day: string) => (now = new Date(`${day}T01:00:00Z`))
const project = () => newProject(hub, String(++serial).padStart(6, '0'))
const reform =
  '国务院办公厅关于全面开展工程建设项目审批制度改革的实施意见（国办发〔2019〕11号）第（六）项“合理划分审批阶段”'
const article26 = '《中华人民共和国行政许可法》第二十六条第二款'

beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  items = await itemsOf(hub)
})
afterAll(() => hub.close())

/** The cases of a new joint approval of a new project, accepted on the day that it is: land's and planning's. */
async function accepted() {
  const code = await project()
  const { jointApproval, cases, number } = await declareJoint(hub, items, code)
  const [land, planning] = await acceptAll(hub, cases)
  return { project: code, intake: number, joint: jointApproval.number, land: land.number, planning: planning.number }
}

/** The events of a record, oldest first. */
const eventsOf = async (entity: string, key: string) =>
  (
    await hub.database.query<{ kind: string; payload: object }>(
      undefined,
      'SELECT kind, payload FROM approvals.outbox WHERE entity = $1 AND key = $2 ORDER BY id',
      [entity, key],
    )
  ).map(({ kind, payload }) => [kind, payload])

describe('the stages of a project', () => {
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
    expect(await eventsOf('roadmap_step', `${code} LAND_PLANNING_PERMIT`)).toEqual([
      ['STARTED', { project: code, step: 'LAND_PLANNING_PERMIT', startedOn: '2026-11-23', finishedOn: null }],
      ['FINISHED', { project: code, step: 'LAND_PLANNING_PERMIT', startedOn: '2026-11-23', finishedOn: '2026-11-25' }],
    ])
    expect(await advance(hub, code)).toMatchObject({ code: 'JOINT_APPROVAL_RUNS', basis: reform })
    expect(await declareJoint(hub, items, code, { stage: 'DESIGN_REVIEW' })).toMatchObject({ code: 'STAGE_ORDER' })
    await agreeAndGrant(hub, land.number, 'LAND')
    const { version } = await readProject(hub, code)
    expect(await advance(hub, code, version - 1)).toMatchObject({ __typename: 'Conflict', currentVersion: version })
    expect(await advance(hub, code)).toMatchObject({ project: { stage: 'DESIGN_REVIEW', version: version + 1 } })
    expect(await eventsOf('project', code)).toEqual([['STAGE_ADVANCED', { from: 'INITIATION', to: 'DESIGN_REVIEW' }]])
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
    expect(await eventsOf('roadmap_step', `${code} LAND_PRE_REVIEW`)).toEqual([['OUT_OF_ORDER', payload]])
  })
})

describe('the opinions of a joint approval', () => {
  it('are given by the organ that handles the case, with conditions or reasons, before it decides', async () => {
    setDay('2026-11-23')
    const { land } = await accepted()
    expect((await readCase(hub, land)).materialsToReview).toEqual(items.documents)
    const decision = { granted: true, withoutCertificate: true }
    expect(await step(hub, headOf('LAND'), 'decideCase', land, decision)).toMatchObject({
      code: 'OPINION_MISSING',
      rule: 'In a joint approval, and after a conversion, a case is decided on the opinion of its organ.',
      basis: article26,
      remedy: 'Give the opinion with `giveOpinion`.',
    })
    const opinion = (more: object) => step(hub, handlerOf('LAND'), 'giveOpinion', land, more)
    for (const kind of ['OPPOSED', 'CONDITIONALLY_AGREED']) {
      expect(await opinion({ opinion: kind })).toMatchObject({ code: 'OPINION_REASON_MISSING', path: ['comment'] })
    }
    expect(await opinion({ opinion: 'OPPOSED', comment: ' ' })).toMatchObject({ code: 'OPINION_REASON_MISSING' })
    await expect(step(hub, handlerOf('PLANNING'), 'giveOpinion', land, { opinion: 'AGREED' })).rejects.toThrow(
      'FORBIDDEN',
    )
    expect(await opinion({ opinion: 'OPPOSED', comment: '占用永久基本农田' })).toMatchObject({ status: 'ACCEPTED' })
    expect(await step(hub, headOf('LAND'), 'decideCase', land, decision)).toMatchObject({ code: 'OPINION_OPPOSED' })
    await opinion({ opinion: 'CONDITIONALLY_AGREED', comment: '调整用地红线' })
    const { opinions, materialsToReview } = await readCase(hub, land)
    expect(materialsToReview).toEqual([])
    expect(opinions).toMatchObject([
      { sequence: 1, opinion: 'OPPOSED', comment: '占用永久基本农田', holds: false },
      { sequence: 2, opinion: 'CONDITIONALLY_AGREED', organ: { code: 'LAND' }, mode: 'FORMAL', holds: true },
    ])
    expect(opinions[1]).toMatchObject({ givenOn: '2026-11-23', basedOn: documentsOf(items.documents) })
    expect(await step(hub, headOf('LAND'), 'decideCase', land, decision)).toMatchObject({ status: 'APPROVED' })
  })

  it('fall with a document that changes, and the next looks at that one only', async () => {
    setDay('2026-11-23')
    const { cases } = await declareJoint(hub, items, await project())
    const [land, planning] = cases.map(({ number }: { number: string }) => number)
    await acceptAll(hub, [cases[0]])
    await step(hub, handlerOf('LAND'), 'giveOpinion', land, { opinion: 'AGREED' })
    // What planning's applicant corrects is a document of the whole intake.
    await step(hub, clerk, 'requestCorrection', planning, { reason: '附图不清' })
    const [first = '', ...others] = items.documents
    const correct = (changed: readonly string[]) =>
      step(hub, clerk, 'correctCase', planning, { materials: documentsOf([first], changed) })
    await correct([first])
    expect(await readCase(hub, land)).toMatchObject({
      materialsToReview: [first],
      opinions: [{ holds: false, changedMaterials: [first] }],
    })
    const decision = { granted: true, withoutCertificate: true }
    expect(await step(hub, headOf('LAND'), 'decideCase', land, decision)).toMatchObject({
      code: 'OPINION_OUTDATED',
      message: `Documents changed after the opinion was given: ${first}.`,
      basis: '《中华人民共和国行政许可法》第三十四条第一款',
    })
    const give = (reviewed: readonly string[]) =>
      step(hub, handlerOf('LAND'), 'giveOpinion', land, { opinion: 'AGREED', reviewed })
    expect(await give(others)).toMatchObject({ code: 'REVIEW_INCOMPLETE', path: ['reviewed'] })
    expect(await give(['没有提交'])).toMatchObject({ code: 'MATERIAL_UNKNOWN', path: ['reviewed', '0'] })
    await give([first])
    const { opinions, materialsToReview } = await readCase(hub, land)
    expect({ materialsToReview, last: opinions[1] }).toMatchObject({
      materialsToReview: [],
      last: { reviewed: [first], holds: true, basedOn: documentsOf(items.documents, [first]) },
    })
    expect(await step(hub, headOf('LAND'), 'decideCase', land, decision)).toMatchObject({ status: 'APPROVED' })
  })

  it('do not go with a case to another organ, which leads where the lead has no case left', async () => {
    setDay('2026-11-23')
    const { land, planning, joint } = await accepted()
    await step(hub, handlerOf('LAND'), 'giveOpinion', land, { opinion: 'AGREED' })
    await step(hub, { role: 'COORDINATOR' }, 'transferCase', land, { organ: 'CONSTRUCTION', reason: '职责调整' })
    const { opinions, materialsToReview } = await readCase(hub, land)
    expect({ materialsToReview, opinions }).toMatchObject({
      materialsToReview: items.documents,
      opinions: [{ organ: { code: 'LAND' }, holds: false }],
    })
    expect((await readJoint(hub, joint)).leadOrgan.code).toBe('CONSTRUCTION')
    await step(hub, { role: 'COORDINATOR' }, 'transferCase', planning, { organ: 'LAND', reason: '职责调整' })
    expect((await readJoint(hub, joint)).leadOrgan.code).toBe('CONSTRUCTION')
  })
})

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
      basis: article26,
    })
    setDay('2026-11-26')
    await step(hub, handlerOf('PLANNING'), 'giveOpinion', planning, { opinion: 'OPPOSED', comment: '不符合规划' })
    await step(hub, headOf('PLANNING'), 'decideCase', planning, { granted: false, reason: '不符合规划' })
    expect(await readJoint(hub, joint)).toMatchObject({ outcome: 'PARTLY_GRANTED', finishedOn: '2026-11-26' })
    expect(await conclude()).toMatchObject({ __typename: 'Conflict' })
    const { version: expectedVersion } = await readJoint(hub, joint)
    await expect(summarize(hub, 'PLANNING', { number: joint, expectedVersion, summary: '用地可行。' })).rejects.toThrow(
      'FORBIDDEN',
    )
    await expect(conclude({ expectedVersion, summary: ' ' })).rejects.toThrow('BAD_USER_INPUT')
    expect(await conclude({ expectedVersion })).toMatchObject({
      jointApproval: { summary: '用地可行。', outcome: 'PARTLY_GRANTED' },
    })
    expect(await conclude({ number: 'LS0' })).toMatchObject({ code: 'JOINT_UNKNOWN', path: ['number'] })
    expect((await eventsOf('joint_approval', joint)).map(([kind]) => kind)).toEqual([
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
      expect((await eventsOf('joint_approval', joint)).filter(([kind]) => kind === 'FINISHED')).toEqual([
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

describe('the register of opinions', () => {
  it('is added to and never changed, not even in the database', async () => {
    setDay('2026-11-23')
    const { land } = await accepted()
    await step(hub, handlerOf('LAND'), 'giveOpinion', land, { opinion: 'AGREED' })
    for (const text of ['DELETE FROM', 'UPDATE']) {
      const change =
        text === 'UPDATE' ? `${text} approvals.case_opinion SET opinion = 'OPPOSED'` : `${text} approvals.case_opinion`
      await expect(hub.database.query(undefined, `${change} WHERE case_number = $1`, [land])).rejects.toThrow(
        `The entry ${land}#1 of case_opinion cannot be changed.`,
      )
    }
  })

  it('is read in one statement, however many cases are asked', async () => {
    const { joint } = await accepted()
    const query = /* GraphQL */ `
      query ($number: String!) {
        jointApproval(number: $number) {
          outcome
          cases {
            materialsToReview
            opinions {
              holds
              changedMaterials
            }
          }
        }
      }
    `
    const statements = await hub.statementsOf(() => hub.data(query, { number: joint }))
    const reads = (table: string) => statements.filter((text) => text.includes(`FROM ${table} WHERE`)).length
    expect([reads('approvals.case_opinion'), reads('approvals.intake_material')]).toEqual([1, 1])
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

describe('a re-submission', () => {
  it('repeats what was not granted, once, with the documents and opinions that did not change', async () => {
    setDay('2026-11-23')
    const { land, planning, intake } = await accepted()
    await step(hub, handlerOf('PLANNING'), 'giveOpinion', planning, { opinion: 'OPPOSED', comment: '退让不足' })
    await agreeAndGrant(hub, land, 'LAND')
    const [first = ''] = items.documents
    const again = { idempotencyKey: 'again-1', intake, materials: documentsOf([first], [first]) }
    expect(await resubmit(hub, again)).toMatchObject({ code: 'NOTHING_TO_REPEAT', path: ['intake'] })
    expect(await resubmit(hub, { ...again, intake: '0' })).toMatchObject({ code: 'INTAKE_UNKNOWN', path: ['intake'] })
    await step(hub, headOf('PLANNING'), 'decideCase', planning, { granted: false, reason: '退让不足' })

    setDay('2026-12-01')
    const { intake: next } = await resubmit(hub, again)
    expect(next).toMatchObject({
      resubmits: { number: intake },
      jointApproval: null,
      cases: [{ organ: { code: 'PLANNING' }, repeats: { number: planning } }],
    })
    const changed = documentsOf(items.documents, [first])
    expect(next.materials).toEqual(
      changed.map((one) => ({ ...one, providedOn: one.name === first ? '2026-12-01' : '2026-11-23' })),
    )
    const [{ number }] = next.cases
    expect(await readCase(hub, number)).toMatchObject({
      status: 'DECLARED',
      materialsToReview: [first],
      opinions: [
        {
          carriedOver: true,
          opinion: 'OPPOSED',
          givenOn: '2026-11-23',
          holds: false,
          basedOn: documentsOf(items.documents),
        },
      ],
    })
    expect((await resubmit(hub, again)).intake.number).toBe(next.number)
    expect(await resubmit(hub, { ...again, idempotencyKey: 'again-2' })).toMatchObject({ code: 'NOTHING_TO_REPEAT' })
    await acceptAll(hub, next.cases)
    await step(hub, handlerOf('PLANNING'), 'giveOpinion', number, { opinion: 'AGREED', reviewed: [first] })
    expect(
      await step(hub, headOf('PLANNING'), 'decideCase', number, { granted: true, withoutCertificate: true }),
    ).toMatchObject({ status: 'APPROVED' })
  })

  it('is a joint approval of its own where several are repeated, in the stage of the project', async () => {
    setDay('2026-11-23')
    const { land, planning, intake, project: code } = await accepted()
    for (const number of [land, planning]) await step(hub, clerk, 'withdrawCase', number, { reason: '补充资料' })
    await hub.database.query(undefined, `UPDATE approvals.project SET stage = 'DESIGN_REVIEW' WHERE code = $1`, [code])
    const again = { idempotencyKey: 'joint-again', intake, materials: [] }
    expect(await resubmit(hub, again)).toMatchObject({ code: 'STAGE_ORDER', basis: reform })
    await hub.database.query(undefined, `UPDATE approvals.project SET stage = 'INITIATION' WHERE code = $1`, [code])
    const { intake: next } = await resubmit(hub, again)
    expect(next).toMatchObject({ jointApproval: { stage: 'INITIATION' }, cases: [{}, {}] })
  })

  it('is opened by one of two who ask at once', async () => {
    setDay('2026-11-23')
    const { land, planning, intake } = await accepted()
    await step(hub, clerk, 'withdrawCase', land, { reason: '补充资料' })
    const ask = (idempotencyKey: string) => resubmit(hub, { idempotencyKey, intake, materials: [] })
    const answers = await Promise.all([ask('at-once-1'), ask('at-once-2')])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['CasesDeclared', 'Refused'])
    expect((await readCase(hub, planning)).status).toBe('ACCEPTED')
  })
})
