import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** Civil dates are those of Asia/Shanghai wherever the hub runs. Each test file has a process of its own, so TZ is ours here. */
let hub: TestHub
beforeAll(async () => {
  vi.stubEnv('TZ', 'America/New_York')
  hub = await startHub()
})
afterAll(async () => {
  await hub.close()
  vi.unstubAllEnvs()
})

const zones = ['America/New_York', 'Pacific/Kiritimati', 'Asia/Shanghai'] as const
const offsets = { 'America/New_York': 240, 'Pacific/Kiritimati': -840, 'Asia/Shanghai': -480 }

/** A case accepted in the first half hour of the first of March in Shanghai, still the last of February in Europe and America. */
const acceptAtMidnight = () =>
  hub.database.query<{ number: string }>(
    undefined,
    `UPDATE approvals.approval_case
     SET accepted_at = '2019-03-01T00:30:00+08:00', decided_at = '2019-03-04T23:59:59+08:00', due_on = '2019-03-04'
     WHERE number = (SELECT number FROM approvals.approval_case WHERE handled_at_code = '330211001000' AND decided_at IS NOT NULL
       ORDER BY number LIMIT 1)
     RETURNING number`,
  )

describe.each(zones)('a hub in %s', (zone) => {
  beforeAll(() => {
    vi.stubEnv('TZ', zone)
  })

  it('really runs there', () => {
    expect(new Date('2026-06-01T00:00:00Z').getTimezoneOffset()).toBe(offsets[zone])
  })

  it('counts a case accepted at half past midnight in Shanghai on that day, and one decided in the last second as on time', async () => {
    const [accepted] = await acceptAtMidnight()
    const query = /* GraphQL */ `
      query ($number: String!) {
        region(code: "330211001000") {
          february: ownCaseStats(period: { from: "2019-02-01", to: "2019-02-28" }) {
            accepted
          }
          first: ownCaseStats(period: { from: "2019-03-01", to: "2019-03-01" }) {
            accepted
          }
          fourth: ownCaseStats(period: { from: "2019-03-04", to: "2019-03-04" }) {
            decided
            onTime
            late
          }
          fifth: ownCaseStats(period: { from: "2019-03-05", to: "2019-03-05" }) {
            decided
          }
        }
        approvalCase(number: $number) {
          acceptedAt
          decidedAt
          dueOn
        }
      }
    `
    expect(await hub.data(query, { number: accepted?.number })).toEqual({
      region: {
        february: { accepted: 0 },
        first: { accepted: 1 },
        fourth: { decided: 1, onTime: 1, late: 0 },
        fifth: { decided: 0 },
      },
      approvalCase: {
        acceptedAt: '2019-03-01T00:30:00+08:00',
        decidedAt: '2019-03-04T23:59:59+08:00',
        dueOn: '2019-03-04',
      },
    })
  })

  it('adds working days to civil dates', async () => {
    const { spring, newYear } = await hub.data(/* GraphQL */ `
      {
        spring: dueDate(from: "2026-02-09", workingDays: 20) {
          dueOn
        }
        newYear: dueDate(from: "2025-12-31", workingDays: 1) {
          dueOn
        }
      }
    `)
    expect([spring, newYear]).toEqual([{ dueOn: '2026-03-13' }, { dueOn: '2026-01-04' }])
  })

  it('shows the same dates of a project and its permits', async () => {
    const project = hub.world.projects.find(({ stage }) => stage === 'FINISHED')
    const query = /* GraphQL */ `
      query ($code: ProjectCode!) {
        project(code: $code) {
          startedOn
          constructionPermits {
            issuedOn
          }
          completionAcceptances {
            acceptedOn
          }
        }
      }
    `
    expect(await hub.data(query, { code: project?.code })).toMatchObject({
      project: {
        startedOn: project?.startedOn,
        constructionPermits: [{ issuedOn: project?.constructionPermit?.issuedOn }],
      },
    })
  })

  it('filters due days and instants alike', async () => {
    const query = /* GraphQL */ `
      {
        byDay: approvalCases(filter: { dueOn: { eq: "2019-03-04" } }) {
          totalCount
        }
        byInstant: approvalCases(
          filter: { acceptedAt: { gte: "2019-03-01T00:00:00+08:00", lte: "2019-02-28T16:30:00Z" } }
        ) {
          totalCount
        }
      }
    `
    expect(await hub.data(query)).toEqual({ byDay: { totalCount: 1 }, byInstant: { totalCount: 1 } })
  })
})
