import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MutationAnswer, mutateAs } from '../kit/mutateAs.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { seven } from './data.ts'

/** 7+X 会商 through the gateway (fact 7). */
let hub: TestHub
let now = new Date('2026-11-23T01:00:00Z')
let project: string
beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  project = (await hub.data('{ projects(first: 1) { nodes { code } } }')).projects.nodes[0].code
})
afterAll(() => hub.close())

const changed = /* GraphQL */ `
  ... on ConsultationChanged {
    consultation {
      number
      version
      status
      topic
      agenda
      minutes
      minutesOn
      closedOn
      conclusion
      project {
        code
      }
      members {
        organ {
          code
        }
        standing
        opinion
        comment
        givenOn
      }
      missingOpinions {
        code
      }
    }
  }
`
const configured = /* GraphQL */ `
  ... on StandingMembersConfigured {
    standingMembers {
      validFrom
      version
      organs {
        code
      }
    }
  }
`

const office = (field: string, input: object, selection = changed) =>
  mutateAs(hub, 'COORDINATOR', 'APPROVAL_OFFICE')(field, { ...input }, selection)
const say = (organ: string, input: object) =>
  mutateAs(hub, 'CASE_HANDLER', organ)('giveConsultationOpinion', { ...input }, changed)

let keys = 0
const open = async (more: object = {}): Promise<MutationAnswer> => {
  const subject = { topic: '中心粮库迁建选址', agenda: ['选址方案', '用地预审'], project }
  const answer = await office('openConsultation', { idempotencyKey: `open-${++keys}`, ...subject, ...more })
  return answer.consultation ?? answer
}
const current = async (number: string): Promise<MutationAnswer> => {
  const query = 'query ($number: String!) { consultation(number: $number) { version status } }'
  return (await hub.data(query, { number })).consultation
}

describe('a consultation', () => {
  it('is opened with the seven standing members and X others, once for a key', async () => {
    const input = { idempotencyKey: 'the same', adHocOrgans: ['AGRICULTURE', 'EMERGENCY'] }
    const opened = await open(input)
    expect(opened).toMatchObject({ status: 'OPEN', topic: '中心粮库迁建选址', project: { code: project } })
    const organs = (standing: boolean) =>
      opened.members.flatMap((member: MutationAnswer) => (member.standing === standing ? [member.organ.code] : []))
    expect(new Set(organs(true))).toEqual(new Set(seven))
    expect(organs(false)).toEqual(['AGRICULTURE', 'EMERGENCY'])
    expect(opened.missingOpinions).toHaveLength(7)
    expect((await open(input)).number).toBe(opened.number)
    expect(await open({ ...input, topic: '另一议题' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  it('has numbers that follow each other in a year', async () => {
    const [first, second] = [await open(), await open()]
    expect(first.number).toMatch(/^会商〔2026〕\d{4}号$/)
    const serial = ({ number }: { number: string }) => Number(number.slice(8, 12))
    expect(serial(second) - serial(first)).toBe(1)
  })

  it('is about a known project, a known joint approval of it, and asks known organs', async () => {
    expect(await open({ project: '2601-330211-04-01-999999' })).toMatchObject({ code: 'PROJECT_UNKNOWN' })
    expect(await open({ jointApproval: 'LS-1' })).toMatchObject({ code: 'JOINT_APPROVAL_UNKNOWN' })
    expect(await open({ adHocOrgans: ['NOBODY'] })).toMatchObject({ code: 'ORGAN_UNKNOWN', path: ['adHocOrgans'] })
    expect(await open({ adHocOrgans: ['LAND'] })).toMatchObject({ code: 'MEMBER_ALREADY' })
    const { jointApprovals } = await hub.data('{ jointApprovals(first: 1) { nodes { number project { code } } } }')
    const [joint] = jointApprovals.nodes
    expect(await open({ project: null, jointApproval: joint.number })).toMatchObject({ project: joint.project })
    const { projects } = await hub.data('{ projects(first: 2) { nodes { code } } }')
    const other = projects.nodes.find(({ code }: { code: string }) => code !== joint.project.code)
    expect(await open({ project: other.code, jointApproval: joint.number })).toMatchObject({
      code: 'JOINT_APPROVAL_OTHER_PROJECT',
      path: ['project'],
    })
  })

  it('has a topic and an agenda of bounded length, and asks nobody twice', async () => {
    await expect(open({ topic: ' ' })).rejects.toThrow('Expected a text of 1 to 200 characters in `topic`, received 0.')
    await expect(open({ agenda: [] })).rejects.toThrow('Expected 1 to 30 values in `agenda`, received 0.')
    await expect(open({ adHocOrgans: ['EMERGENCY', 'EMERGENCY'] })).rejects.toThrow('stands twice')
  })

  it('hears each member once, in the name of its own organ', async () => {
    const { number } = await open()
    const opinion = { number, opinion: 'AGREED' }
    expect(await say('TAXATION', opinion)).toMatchObject({ code: 'NOT_A_MEMBER' })
    const { consultation } = await say('LAND', opinion)
    const land = consultation.members.find(({ organ }: MutationAnswer) => organ.code === 'LAND')
    expect(land).toMatchObject({ opinion: 'AGREED', givenOn: '2026-11-23' })
    expect(await say('LAND', opinion)).toMatchObject({ code: 'OPINION_GIVEN' })
    await expect(mutateAs(hub, 'CASE_HANDLER')('giveConsultationOpinion', opinion, changed)).rejects.toThrow(
      'FORBIDDEN',
    )
    await expect(mutateAs(hub, 'APPLICANT', 'LAND')('giveConsultationOpinion', opinion, changed)).rejects.toThrow(
      'FORBIDDEN',
    )
  })

  it('asks for a comment with an opinion against or on conditions', async () => {
    const { number } = await open()
    const refused = { code: 'COMMENT_MISSING', path: ['comment'] }
    expect(await say('LAND', { number, opinion: 'OPPOSED' })).toMatchObject(refused)
    expect(await say('LAND', { number, opinion: 'CONDITIONALLY_AGREED', comment: ' ' })).toMatchObject(refused)
    const said = await say('LAND', { number, opinion: 'OPPOSED', comment: '占用永久基本农田' })
    expect(said.__typename).toBe('ConsultationChanged')
  })

  it('is not closed while a standing member has given no opinion, and says which', async () => {
    const { number } = await open({ adHocOrgans: ['EMERGENCY'] })
    for (const organ of seven.slice(0, 5)) await say(organ, { number, opinion: 'AGREED' })
    const close = async () => {
      const { version: expectedVersion } = await current(number)
      return office('closeConsultation', { number, expectedVersion, conclusion: '同意选址' })
    }
    expect(await close()).toMatchObject({
      code: 'OPINIONS_MISSING',
      message: 'These standing members have given no opinion: FIRE_RESCUE、WATER_RESOURCES.',
      rule: 'A consultation is closed when all seven standing members have given an opinion.',
      basis: '“7+X”联合会商工作规则',
      remedy: 'Wait for their opinions; read `missingOpinions`.',
    })
    for (const organ of seven.slice(5)) await say(organ, { number, opinion: 'AGREED' })
    expect(await close()).toMatchObject({ code: 'MINUTES_MISSING' })
    const { version } = await current(number)
    const minutes = { number, expectedVersion: version, minutes: '各单位逐项发表意见。' }
    expect((await office('recordConsultationMinutes', minutes)).consultation.minutesOn).toBe('2026-11-23')
    const noConclusion = { number, expectedVersion: version + 1, conclusion: ' ' }
    expect(await office('closeConsultation', noConclusion)).toMatchObject({ code: 'CONCLUSION_MISSING' })
    expect((await close()).consultation).toMatchObject({
      status: 'CLOSED',
      closedOn: '2026-11-23',
      conclusion: '同意选址',
      missingOpinions: [],
    })
    const closed = { code: 'CONSULTATION_CLOSED' }
    expect(await say('EMERGENCY', { number, opinion: 'AGREED' })).toMatchObject(closed)
    const { version: expectedVersion } = await current(number)
    expect(await office('addConsultationMember', { number, expectedVersion, organ: 'TAXATION' })).toMatchObject(closed)
    expect(await office('recordConsultationMinutes', { number, expectedVersion, minutes: 'x' })).toMatchObject(closed)
    expect(await close()).toMatchObject(closed)
  })

  it('asks another organ to join while it is open', async () => {
    const { number, version } = await open()
    const ask = (organ: string, expectedVersion: number) =>
      office('addConsultationMember', { number, expectedVersion, organ })
    expect(await ask('LAND', version)).toMatchObject({ code: 'MEMBER_ALREADY' })
    expect(await ask('NOBODY', version)).toMatchObject({ code: 'ORGAN_UNKNOWN' })
    expect((await ask('TRANSPORT', version)).consultation.members).toHaveLength(8)
    expect((await say('TRANSPORT', { number, opinion: 'AGREED' })).__typename).toBe('ConsultationChanged')
  })

  it('is not closed on an opinion that the office has not seen', async () => {
    const { number } = await open()
    for (const organ of seven) await say(organ, { number, opinion: 'AGREED' })
    const { version } = await current(number)
    await office('addConsultationMember', { number, expectedVersion: version, organ: 'TRANSPORT' })
    await say('TRANSPORT', { number, opinion: 'OPPOSED', comment: '占用规划道路' })
    const late = { number, expectedVersion: version + 1, conclusion: '同意' }
    expect(await office('closeConsultation', late)).toMatchObject({
      __typename: 'Conflict',
      currentVersion: version + 2,
      current: { __typename: 'Consultation' },
    })
  })

  it('hears seven organs at once', async () => {
    const { number } = await open()
    const said = await Promise.all(seven.map((organ) => say(organ, { number, opinion: 'AGREED' })))
    expect(said.map(({ __typename }) => __typename)).toEqual(seven.map(() => 'ConsultationChanged'))
    const query = 'query ($number: String!) { consultation(number: $number) { missingOpinions { code } } }'
    expect((await hub.data(query, { number })).consultation.missingOpinions).toEqual([])
  })

  it('is closed on all that was said, or told of it, when an opinion comes at the same moment', async () => {
    for (let round = 0; round < 10; round++) {
      const { number, version } = await open({ adHocOrgans: ['TRANSPORT'] })
      for (const organ of seven) await say(organ, { number, opinion: 'AGREED' })
      const minutes = { number, expectedVersion: version + 7, minutes: '各单位逐项发表意见。' }
      await office('recordConsultationMinutes', minutes)
      const closing = { number, expectedVersion: version + 8, conclusion: '同意选址' }
      const answers = await Promise.all([
        say('TRANSPORT', { number, opinion: 'OPPOSED', comment: '占用规划道路' }),
        office('closeConsultation', closing),
      ])
      expect(answers.map(({ code }) => code ?? 'taken').toSorted()).toEqual([
        expect.stringMatching(/^CONFLICT$|^CONSULTATION_CLOSED$/),
        'taken',
      ])
    }
  })

  it('leaves an event for each step', async () => {
    const { number } = await open()
    await say('LAND', { number, opinion: 'AGREED' })
    const events = await hub.database.query<{ kind: string; payload: object }>(
      undefined,
      `SELECT kind, payload FROM approvals.outbox WHERE entity = 'consultation' AND key = $1 ORDER BY id`,
      [number],
    )
    expect(events).toMatchObject([
      { kind: 'OPENED', payload: { project } },
      { kind: 'OPINION_GIVEN', payload: { organ: 'LAND', opinion: 'AGREED' } },
    ])
  })
})

describe('the standing members', () => {
  const configure = (more: object) =>
    office('configureStandingMembers', { idempotencyKey: `set-${++keys}`, ...more }, configured)
  const others = [...seven.slice(1), 'TRANSPORT']
  const query = 'query ($on: Date) { standingMembers(on: $on) { validFrom organs { code } } }'
  const codesOn = async (on: string | null) =>
    (await hub.data(query, { on })).standingMembers.organs.map(({ code }: { code: string }) => code)

  it('are exactly seven known organs, from today or later', async () => {
    const validFrom = '2026-12-01'
    expect(await configure({ validFrom, organs: seven.slice(1) })).toMatchObject({
      code: 'STANDING_MEMBERS_SEVEN',
      message: 'Expected seven different organs, received 6.',
    })
    expect(await configure({ validFrom, organs: [...seven, 'TRANSPORT'] })).toMatchObject({
      code: 'STANDING_MEMBERS_SEVEN',
    })
    const twice = [...seven.slice(1), 'LAND']
    expect(await configure({ validFrom, organs: twice })).toMatchObject({ code: 'STANDING_MEMBERS_SEVEN' })
    const unknown = [...seven.slice(1), 'NOBODY']
    expect(await configure({ validFrom, organs: unknown })).toMatchObject({ code: 'ORGAN_UNKNOWN', path: ['organs'] })
    expect(await configure({ validFrom: '2026-11-22', organs: others })).toMatchObject({
      code: 'STANDING_MEMBERS_PAST',
    })
    await expect(
      mutateAs(hub, 'DECISION_MAKER', 'LAND')(
        'configureStandingMembers',
        { idempotencyKey: 'land', validFrom, organs: others },
        configured,
      ),
    ).rejects.toThrow('FORBIDDEN')
  })

  it('change from a day on, and not in a consultation that is open', async () => {
    const before = await open()
    const { standingMembers } = await configure({ validFrom: '2026-12-01', organs: others })
    expect(standingMembers).toMatchObject({ validFrom: '2026-12-01', version: 1 })
    expect(await codesOn(null)).toEqual(seven)
    expect(await codesOn('2026-11-30')).toEqual(seven)
    expect(await codesOn('2026-12-01')).toEqual(others)
    now = new Date('2026-12-01T01:00:00Z')
    const organsOf = ({ members }: MutationAnswer) => new Set(members.map(({ organ }: MutationAnswer) => organ.code))
    expect(organsOf(await open())).toEqual(new Set(others))
    const said = await say('DEVELOPMENT_REFORM', { number: before.number, opinion: 'AGREED' })
    expect(organsOf(said.consultation)).toEqual(new Set(seven))
    now = new Date('2026-11-23T01:00:00Z')
  })

  it('are replaced for a day by whoever has seen what was configured for it', async () => {
    const validFrom = '2027-03-01'
    await configure({ validFrom, organs: others })
    expect(await configure({ validFrom, organs: seven })).toMatchObject({ __typename: 'Conflict', currentVersion: 1 })
    const replaced = await configure({ validFrom, organs: seven, expectedVersion: 1 })
    expect(replaced.standingMembers).toMatchObject({ version: 2 })
  })

  it('are none before the first were configured', async () => {
    expect(await hub.data(query, { on: '2000-01-01' })).toEqual({ standingMembers: null })
  })
})
