import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seven } from '../consultations/data.ts'
import { type MutationAnswer, mutateAs } from '../kit/mutateAs.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** 破解审批难题、专题会审 through the gateway (fact 11): raised, owned, escalated, resolved. */
let hub: TestHub
let project: string
const now = new Date('2026-11-23T01:00:00Z')
beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  project = (await hub.data('{ projects(first: 1) { nodes { code } } }')).projects.nodes[0].code
})
afterAll(() => hub.close())

const changed = /* GraphQL */ `
  ... on ProblemChanged {
    problem {
      number
      version
      title
      status
      level
      owner {
        code
      }
      raisedBy {
        code
      }
      raisedOn
      resolvedOn
      resolution
      escalations {
        sequence
        fromLevel
        toLevel
        from {
          code
        }
        to {
          code
        }
        reason
        escalatedOn
      }
      sessions {
        number
      }
    }
  }
`
const session = /* GraphQL */ `
  ... on ConsultationChanged {
    consultation {
      number
      version
      topic
      project {
        code
      }
      problem {
        number
        status
        version
      }
      members {
        standing
      }
    }
  }
`
let keys = 0
const office = (field: string, input: object, selection = changed) =>
  mutateAs(hub, 'COORDINATOR', 'APPROVAL_OFFICE')(field, { ...input }, selection)
const raise = async (more: object = {}): Promise<MutationAnswer> => {
  const what = { title: '安置房红线与古树保护范围重叠', project, owner: 'PLANNING', level: 'VILLAGE' }
  const input = { idempotencyKey: `problem-${++keys}`, ...what, ...more }
  const answer = await mutateAs(hub, 'AGENT', 'APPROVAL_OFFICE')('raiseProblem', input, changed)
  return answer.problem ?? answer
}

describe('a problem', () => {
  it('is raised in the name of an organ, and once for a key', async () => {
    const problem = await raise({ idempotencyKey: 'once' })
    expect(problem).toMatchObject({
      status: 'RAISED',
      level: 'VILLAGE',
      owner: { code: 'PLANNING' },
      raisedBy: { code: 'APPROVAL_OFFICE' },
      raisedOn: '2026-11-23',
      escalations: [],
      sessions: [],
    })
    expect((await raise({ idempotencyKey: 'once' })).number).toBe(problem.number)
    expect(await raise({ owner: 'NOBODY' })).toMatchObject({ code: 'ORGAN_UNKNOWN', path: ['owner'] })
    expect(await raise({ project: '2601-330211-04-01-999999' })).toMatchObject({ code: 'PROJECT_UNKNOWN' })
    await expect(raise({ title: '' })).rejects.toThrow('BAD_USER_INPUT')
  })

  it('goes up from the village to the district, each time with its reason, which its history keeps', async () => {
    const { number, version } = await raise()
    const up = (more: object) =>
      office('escalateProblem', { number, to: 'TOWN', owner: 'CONSTRUCTION', reason: '本级无权处理', ...more })
    expect(await up({ expectedVersion: version, reason: null })).toMatchObject({ code: 'ESCALATION_REASON_MISSING' })
    expect(await up({ expectedVersion: version, to: 'VILLAGE' })).toMatchObject({ code: 'ESCALATION_NOT_HIGHER' })
    expect(await up({ expectedVersion: version, owner: 'NOBODY' })).toMatchObject({ code: 'ORGAN_UNKNOWN' })
    const first = (await up({ expectedVersion: version })).problem
    expect(first).toMatchObject({ status: 'ESCALATED', level: 'TOWN', owner: { code: 'CONSTRUCTION' } })
    expect(await up({ expectedVersion: version, to: 'DISTRICT' })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: first.version,
      current: { __typename: 'Problem' },
    })
    const top = { expectedVersion: first.version, to: 'DISTRICT', owner: 'APPROVAL_OFFICE' }
    const second = (await up(top)).problem
    const move = (sequence: number, [fromLevel, from]: string[], [toLevel, to]: string[]) => ({
      sequence,
      fromLevel,
      toLevel,
      from: { code: from },
      to: { code: to },
      reason: '本级无权处理',
      escalatedOn: '2026-11-23',
    })
    expect(second.escalations).toEqual([
      move(1, ['VILLAGE', 'PLANNING'], ['TOWN', 'CONSTRUCTION']),
      move(2, ['TOWN', 'CONSTRUCTION'], ['DISTRICT', 'APPROVAL_OFFICE']),
    ])
    expect(await up({ expectedVersion: second.version, to: 'DISTRICT' })).toMatchObject({
      code: 'ESCALATION_NOT_HIGHER',
      rule: 'A problem goes up: village, town, district.',
      basis: '审批难题协调解决工作规则',
      remedy: 'Name a higher level; the district resolves it.',
    })
    const change = `UPDATE approvals.problem_escalation SET reason = 'x' WHERE problem_number = $1`
    await expect(hub.database.query(undefined, change, [number])).rejects.toThrow(/SQLSTATE P0001/)
  })

  it('is taken up or resolved by its owner or the office, by nobody else', async () => {
    const { number, version } = await raise()
    const input = { number, expectedVersion: version, resolution: '调整退界，保留古树。' }
    await expect(mutateAs(hub, 'CASE_HANDLER', 'LAND')('resolveProblem', input, changed)).rejects.toThrow('FORBIDDEN')
    const { problem } = await mutateAs(hub, 'CASE_HANDLER', 'PLANNING')('resolveProblem', input, changed)
    expect(problem).toMatchObject({ status: 'RESOLVED', resolvedOn: '2026-11-23', resolution: '调整退界，保留古树。' })
  })

  it('is resolved with its resolution, once', async () => {
    const { number, version } = await raise()
    const resolve = (resolution: string | null, expectedVersion = version) =>
      office('resolveProblem', { number, expectedVersion, resolution })
    expect(await resolve(' ')).toMatchObject({ code: 'RESOLUTION_MISSING', path: ['resolution'] })
    const { problem } = await resolve('已协调')
    expect(await resolve('再次', problem.version)).toMatchObject({ code: 'PROBLEM_RESOLVED' })
    const up = { number, expectedVersion: problem.version, to: 'TOWN', owner: 'LAND', reason: 'x' }
    expect(await office('escalateProblem', up)).toMatchObject({ code: 'PROBLEM_RESOLVED' })
    expect(await office('resolveProblem', { number: 'none', expectedVersion: 1 })).toMatchObject({
      code: 'PROBLEM_UNKNOWN',
    })
  })

  it('stays where it is while its special session is open', async () => {
    const { number, version } = await raise()
    const call = { idempotencyKey: `session-${number}`, number, agenda: ['红线调整'], adHocOrgans: ['FORESTRY'] }
    const { consultation } = await office('openSpecialSession', call, session)
    expect(consultation).toMatchObject({
      topic: '安置房红线与古树保护范围重叠',
      project: { code: project },
      problem: { number, status: 'IN_SESSION', version: version + 1 },
    })
    expect(consultation.members).toHaveLength(8)
    const resolve = (expectedVersion: number) =>
      office('resolveProblem', { number, expectedVersion, resolution: '按会审意见办理' })
    expect(await resolve(version)).toMatchObject({ __typename: 'Conflict' })
    expect(await resolve(version + 1)).toMatchObject({
      code: 'SESSION_OPEN',
      message: `The special session ${consultation.number} is open.`,
    })
    const second = { ...call, idempotencyKey: 'second session' }
    expect(await office('openSpecialSession', second, session)).toMatchObject({ code: 'SESSION_OPEN' })
    await close(consultation.number)
    const { problem } = await resolve(version + 1)
    expect(problem).toMatchObject({ status: 'RESOLVED', sessions: [{ number: consultation.number }] })
  })

  it('has at most one open special session, however many are called at once', async () => {
    const { number } = await raise()
    const call = (key: string) =>
      office('openSpecialSession', { idempotencyKey: `${number} ${key}`, number, agenda: ['红线调整'] }, session)
    const answers = await Promise.all(['a', 'b', 'c'].map(call))
    expect(answers.map(({ code }) => code ?? 'called').toSorted()).toEqual(['SESSION_OPEN', 'SESSION_OPEN', 'called'])
  })

  it('costs as many statements as another, however many are read', async () => {
    const read = (first: number) =>
      hub.statementsOf(() =>
        hub.data(`{ problems(first: ${first}) { nodes { status escalations { reason } sessions { status } } } }`),
      )
    expect(await read(10)).toHaveLength((await read(1)).length)
  })

  it('leaves an event for each step', async () => {
    const { number, version } = await raise()
    await office('resolveProblem', { number, expectedVersion: version, resolution: '已协调' })
    const events = await hub.database.query<{ kind: string }>(
      undefined,
      `SELECT kind FROM approvals.outbox WHERE entity = 'problem' AND key = $1 ORDER BY id`,
      [number],
    )
    expect(events.map(({ kind }) => kind)).toEqual(['RAISED', 'RESOLVED'])
  })
})

/** Closes a session with the opinions of all seven. */
async function close(number: string): Promise<void> {
  for (const organ of seven) {
    await mutateAs(hub, 'CASE_HANDLER', organ)('giveConsultationOpinion', { number, opinion: 'AGREED' }, session)
  }
  const query = 'query ($number: String!) { consultation(number: $number) { version } }'
  const { version: expectedVersion } = (await hub.data(query, { number })).consultation
  await office('recordConsultationMinutes', { number, expectedVersion, minutes: '各单位一致同意。' }, session)
  const closing = { number, expectedVersion: expectedVersion + 1, conclusion: '同意调整红线' }
  expect((await office('closeConsultation', closing, session)).__typename).toBe('ConsultationChanged')
}
