import { expect, it } from 'vitest'
import { project } from './names.ts'
import {
  accept,
  agree,
  clerk,
  coordinator,
  grant,
  handlerOf,
  headOf,
  office,
  people,
  type StoryCase,
  until,
} from './people.ts'

/** The first stage (立项前期会商): consultation, agent, roadmap, mock approvals and what became of them. */
export function tellOfInitiation(): void {
  it('chapter 1, Monday 23 November: the office announces the holidays of 2027, and sends an agent', async () => {
    const days = [{ day: '2027-01-01', working: false, reason: '元旦' }]
    const calendar = { days, announcedYears: [2027], basis: '国务院办公厅节假日安排', expectedNumber: 0 }
    await office.done(coordinator, 'publishCalendar', calendar, '')
    const known = 'SELECT FROM approvals.work_calendar WHERE number = 1'
    await until(async () => expect(await office.hub.database.query(undefined, known)).toHaveLength(1))

    const assign = (agent: string) => ({ idempotencyKey: people.nextKey(), project, agent })
    await office.done(coordinator, 'assignAgent', assign('DB33021110000001'), '')
    // One project, one window, one agent.
    expect(await office.refused(coordinator, 'assignAgent', assign('DB33021100000001'))).toMatchObject({
      code: 'AGENT_ACTIVE',
    })
  })

  it('chapter 2, until Wednesday 25: seven standing members and one more talk before anything is declared', async () => {
    const consultation = '... on ConsultationChanged { consultation { number version status closedOn } }'
    const subject = { topic: '澥浦消防救援站选址', agenda: ['选址方案', '出警道路'], adHocOrgans: ['TRANSPORT'] }
    const input = { idempotencyKey: people.nextKey(), project, ...subject }
    const opened = await office.done(coordinator, 'openConsultation', input, consultation)
    const { number } = opened.consultation
    const { consultation: asked } = await people.read(
      `{ consultation(number: "${number}") { members { standing organ { code } } } }`,
    )
    const standing = asked.members.filter((member: { standing: boolean }) => member.standing)
    expect([standing.length, asked.members.length]).toEqual([7, 8])

    office.setDay('2026-11-25')
    const say = (organ: string) =>
      office.done(handlerOf(organ), 'giveConsultationOpinion', { number, opinion: 'AGREED' }, consultation)
    const version = async () =>
      (await people.read(`{ consultation(number: "${number}") { version } }`)).consultation.version
    const close = async () => ({ number, expectedVersion: await version(), conclusion: '同意选址' })
    const [last, ...others] = standing.map(({ organ }: StoryCase) => organ.code)
    for (const organ of others) await say(organ)
    // Six of seven are not the seven; the eighth may be silent.
    expect(await office.refused(coordinator, 'closeConsultation', await close())).toMatchObject({
      code: 'OPINIONS_MISSING',
    })
    await say(last)
    const minutes = { number, expectedVersion: await version(), minutes: '与会单位同意选址，道路按出警要求优化。' }
    await office.done(coordinator, 'recordConsultationMinutes', minutes, consultation)
    const closed = await office.done(coordinator, 'closeConsultation', await close(), consultation)
    expect(closed.consultation).toMatchObject({ status: 'CLOSED', closedOn: '2026-11-25' })
  })

  it('chapter 3, Friday 27: the agent draws the roadmap, and asks what would be', async () => {
    office.setDay('2026-11-27')
    const input = { project, process: 'STANDARD', startsOn: '2026-11-30', buildingWorkingDays: 10 }
    const selection = '... on RoadmapDrawn { roadmap { serialWorkingDays jointWorkingDays finishesOn provisional } }'
    const { roadmap } = await office.done(['AGENT'], 'drawRoadmap', input, selection)
    // 32 working days along the links, and 10 of building: 42 after Monday 30 November. 23 of them end the year, on Thursday 31
    // December; 19 more from Monday 4 January end on Thursday 28.
    expect(roadmap).toEqual({
      serialWorkingDays: 72,
      jointWorkingDays: 32,
      finishesOn: '2027-01-28',
      provisional: false,
    })
    const milestones = '{ roadmap(project: $project) { finishesOn steps { milestone earliestFinishOn } } }'
    const drawn = await people.read(milestones)
    // 7, 16, 25 and 42 working days after 30 November.
    expect(drawn.roadmap.steps.filter((step: { milestone: boolean }) => step.milestone)).toEqual(
      ['2026-12-09', '2026-12-22', '2027-01-05', '2027-01-28'].map((day) => ({
        milestone: true,
        earliestFinishOn: day,
      })),
    )
    // What if the design scheme takes three days more? It is on the critical path: 29 January, 1 and 2 February.
    const whatIf = 'whatIf: [{ step: "DESIGN_SCHEME", extraDays: 3 }]'
    const asked = await people.read(`{ roadmap(project: $project, ${whatIf}) { finishesOn } }`)
    expect(asked).toEqual({ roadmap: { finishesOn: '2027-02-02' } })
    expect(await people.read(milestones)).toEqual(drawn)
  })

  let site: StoryCase
  let land: StoryCase
  let first: string
  it('chapter 4, Monday 30: site and land are looked at as mock approvals, before the project proposal is approved', async () => {
    office.setDay('2026-11-30')
    const mock = { conditions: ['项目建议书批复'], validUntil: '2026-12-31' }
    const declared = await people.declare(['建设项目选址意见书核发', '建设项目用地预审'], { mock, leadOrgan: 'LAND' })
    first = declared.joint
    ;[site, land] = declared.cases as [StoryCase, StoryCase]
    for (const one of [site, land]) await accept(one)
    await agree(site)
    const conditions = { opinion: 'CONDITIONALLY_AGREED', comment: '节约集约用地' }
    await people.step(handlerOf('LAND'), 'giveOpinion', land, conditions)

    office.setDay('2026-12-01')
    for (const one of [site, land]) {
      expect(await grant(one, {})).toMatchObject({ mode: 'MOCK', status: 'APPROVED' })
      expect(await people.tryStep(clerk, 'deliverCase', one)).toMatchObject({ code: 'MOCK_WITHOUT_EFFECT' })
      expect(await people.tryStep(coordinator, 'convertMockCase', one)).toMatchObject({ code: 'MOCK_CONDITION_UNMET' })
    }
  })

  it('chapter 5, Wednesday 2 December: the proposal is approved, so what was mock becomes formal, opinions and all', async () => {
    office.setDay('2026-12-02')
    await people.record('FEASIBILITY', '2026-11-30', '2026-12-02')
    const condition = { condition: '项目建议书批复', evidence: '镇发改〔2026〕118号' }
    for (const one of [site, land]) {
      await people.step(coordinator, 'meetMockCondition', one, condition)
      const formal = await people.step(coordinator, 'convertMockCase', one)
      // No document changed, so nobody looks again. Four working days from today: 3, 4, 7, and Tuesday 8.
      expect(formal).toMatchObject({ mode: 'FORMAL', status: 'ACCEPTED', dueOn: '2026-12-08' })
      expect(formal.clock).toMatchObject({ startedOn: '2026-12-02', limitWorkingDays: 4, pausedDays: 0 })
    }
  })

  it('chapter 6, until Tuesday 8: experts stop the clock, the head extends it, both departments grant, land concludes', async () => {
    office.setDay('2026-12-03')
    const review = { kind: 'EXPERT_REVIEW', reason: '节地评价专家论证' }
    await people.step(handlerOf('LAND'), 'startSpecialProcedure', land, review)
    office.setDay('2026-12-07')
    // It stood still on Friday 4 and Monday 7, for planning too: the one clock is due on Thursday 10.
    expect(await people.step(handlerOf('LAND'), 'endSpecialProcedure', land)).toMatchObject({
      dueOn: '2026-12-10',
      clock: { pausedDays: 2 },
    })
    const extension = { workingDays: 3, reason: '选址论证资料复核' }
    // Three more: Friday 11, Monday 14, Tuesday 15. There is no second extension, whoever of the two asks.
    expect(await people.step(headOf('PLANNING'), 'extendCase', site, extension)).toMatchObject({ dueOn: '2026-12-15' })
    expect(await people.tryStep(headOf('LAND'), 'extendCase', land, extension)).toMatchObject({
      code: 'EXTENSION_TWICE',
    })

    office.setDay('2026-12-08')
    await grant(site, { result: { type: 'SITE_OPINION', number: '镇规选〔2026〕41号' } })
    const conclusion = async () => {
      const { jointApproval } = await people.read(`{ jointApproval(number: "${first}") { version } }`)
      return { number: first, expectedVersion: jointApproval.version, summary: '选址、用地均可行。' }
    }
    expect(await office.refused(headOf('LAND'), 'summarizeJointApproval', await conclusion())).toMatchObject({
      code: 'JOINT_OPEN',
    })
    const granted = await grant(land, { result: { type: 'LAND_USE_PRE_REVIEW', number: '镇预审〔2026〕37号' } })
    // 3, 4, 7 and 8 less the two days that stood still.
    expect(granted).toMatchObject({ status: 'APPROVED', elapsedWorkingDays: 2 })
    const selection = '... on JointApprovalChanged { jointApproval { outcome finishedOn } }'
    const concluded = await office.done(headOf('LAND'), 'summarizeJointApproval', await conclusion(), selection)
    expect(concluded.jointApproval).toEqual({ outcome: 'GRANTED', finishedOn: '2026-12-08' })
    await people.record('ENVIRONMENTAL_IMPACT', '2026-11-30', '2026-12-08')
    await people.record('SOIL_CONSERVATION', '2026-11-30', '2026-12-07')
  })
}
