import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approvalsSlice } from '../../demo/slices/approvals.ts'
import type { WorldCase } from '../../demo/world/types.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let hub: OpenSubgraph
let cases: WorldCase[]
beforeAll(async () => {
  hub = await openSubgraph(manifest, approvalsSlice)
  cases = [...hub.world.cases(2_000)]
})
afterAll(() => hub.close())

interface Page {
  readonly nodes: { number: string; acceptedAt: string | null; dueOn: string | null }[]
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  readonly totalCount: number
}

const pageQuery = /* GraphQL */ `
  query (
    $filter: ApprovalCaseFilter
    $orderBy: ApprovalCaseOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    approvalCases(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes {
        number
        acceptedAt
        dueOn
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`

async function readPage(variables: Readonly<Record<string, unknown>>): Promise<Page> {
  const { data, errors } = await hub.execute(pageQuery, variables)
  expect(errors).toBeUndefined()
  return (data as { approvalCases: Page }).approvalCases
}

const countOf = (holds: (one: WorldCase) => boolean) => cases.filter(holds).length

describe('a case', () => {
  it('is read with all its fields', async () => {
    const permit = cases.find(({ result }) => result !== null)
    const { data } = await hub.execute(
      /* GraphQL */ `
        query ($number: String!) {
          approvalCase(number: $number) {
            number
            serviceItem {
              code
              version
            }
            project {
              code
              name
            }
            region {
              code
            }
            handledAt {
              code
            }
            organ {
              code
            }
            applicant {
              uscc
            }
            status
            channel
            declaredAt
            acceptedAt
            dueOn
            dueProvisional
            decidedAt
            elapsedWorkingDays
            agency
            greenChannel {
              reason
            }
            jointApproval {
              number
            }
            result {
              __typename
              number
            }
          }
        }
      `,
      { number: permit?.number },
    )
    expect(data).toMatchObject({
      approvalCase: {
        number: permit?.number,
        serviceItem: { code: permit?.item.code, version: 1 },
        project: { code: permit?.projectCode },
        region: { code: permit?.regionCode },
        handledAt: { code: permit?.handledAtCode },
        organ: { code: permit?.organCode },
        applicant: { uscc: permit?.applicantUscc },
        status: permit?.status,
        channel: permit?.channel,
        dueOn: permit?.dueOn,
        elapsedWorkingDays: permit?.elapsedWorkingDays,
        agency: null,
        result: { __typename: permit?.result?.typeName, number: permit?.result?.number },
      },
    })
  })

  it('is null for an unknown number', async () => {
    expect(await hub.execute('{ approvalCase(number: "330211202001010000001") { number } }')).toEqual({
      data: { approvalCase: null },
    })
  })
})

describe('the list of cases', () => {
  it.each(['ACCEPTED_AT', 'DUE_ON', 'NUMBER'])(
    'is walked by %s from both ends, cases without the date included',
    async (field) => {
      const filter = { organ: { eq: 'PLANNING' } }
      const walked: string[] = []
      let after: string | null = null
      for (;;) {
        const page: Page = await readPage({ filter, orderBy: { field, direction: 'ASC' }, first: 100, after })
        walked.push(...page.nodes.map(({ number }) => number))
        if (!page.pageInfo.hasNextPage) break
        after = page.pageInfo.endCursor
      }
      expect(new Set(walked).size).toBe(countOf(({ organCode }) => organCode === 'PLANNING'))
      const end = await readPage({ filter, orderBy: { field, direction: 'ASC' }, last: 3 })
      expect(end.nodes.map(({ number }) => number)).toEqual(walked.slice(-3))
      expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
      const before = await readPage({
        filter,
        orderBy: { field, direction: 'ASC' },
        last: 2,
        before: end.pageInfo.startCursor,
      })
      expect(before.nodes.map(({ number }) => number)).toEqual(walked.slice(-5, -3))
      expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    },
  )

  it('is filtered by organ, status, level, item, project, applicant, dates', async () => {
    const [one] = cases
    const on = '2026-06-30'
    const expectations: [object, (row: WorldCase) => boolean][] = [
      [
        { organ: { eq: 'LAND' }, status: { in: ['APPROVED', 'REFUSED'] } },
        (c) => c.organCode === 'LAND' && /APPROVED|REFUSED/.test(c.status),
      ],
      [{ handledAt: { within: '330211001000' } }, (c) => c.handledAtCode.startsWith('330211001')],
      [{ handledAt: { eq: '330211000000' } }, (c) => c.handledAtCode === '330211000000'],
      [{ region: { within: '330211002000' } }, (c) => c.regionCode.startsWith('330211002')],
      [{ serviceItem: { eq: one?.item.code } }, (c) => c.item.code === one?.item.code],
      [{ project: { eq: one?.projectCode } }, (c) => c.projectCode === one?.projectCode],
      [{ applicant: { eq: one?.applicantUscc } }, (c) => c.applicantUscc === one?.applicantUscc],
      [{ dueOn: { gte: on } }, (c) => c.dueOn !== null && c.dueOn >= on],
      [{ dueOn: { lte: on } }, (c) => c.dueOn !== null && c.dueOn <= on],
      [{ dueOn: { eq: one?.dueOn } }, (c) => c.dueOn === one?.dueOn],
      [
        { acceptedAt: { gte: `${on}T00:00:00+08:00` } },
        (c) => c.acceptedAt !== null && c.acceptedAt >= new Date(`${on}T00:00:00+08:00`),
      ],
      [{ number: { eq: one?.number } }, (c) => c === one],
    ]
    for (const [filter, holds] of expectations) {
      expect([filter, (await readPage({ filter, first: 1 })).totalCount]).toEqual([filter, countOf(holds)])
    }
  })

  it('is searched by words of the item, the project or the applicant', async () => {
    const inName = (c: WorldCase, word: string) =>
      c.item.name.includes(word) ||
      (hub.world.projects.find(({ code }) => code === c.projectCode)?.name.includes(word) ?? false) ||
      (hub.world.enterprises.find(({ uscc }) => uscc === c.applicantUscc)?.name.includes(word) ?? false)
    for (const word of ['供热', '粮库', '施工', '天地玄黄']) {
      const { totalCount } = await readPage({ filter: { keyword: word }, first: 1 })
      expect([word, totalCount]).toEqual([word, countOf((c) => inName(c, word))])
    }
  })

  it('costs the same statements for two cases as for a hundred', async () => {
    const query = (first: number) => /* GraphQL */ `
      {
        approvalCases(first: ${first}, filter: { organ: { in: ["LAND", "PLANNING", "CONSTRUCTION"] } }) {
          nodes { number serviceItem { code } project { name } region { code } jointApproval { number } applicant { uscc } }
        }
      }
    `
    const few = await hub.statementsOf(() => hub.execute(query(2)))
    const many = await hub.statementsOf(() => hub.execute(query(100)))
    expect(few.length).toBeLessThanOrEqual(many.length)
    expect(many).toHaveLength(3)
  })

  it('refuses the cursor of another list', async () => {
    const { pageInfo } = await readPage({ first: 1 })
    const { errors } = await hub.execute(
      /* GraphQL */ `
        query ($of: [_Any!]!, $after: String) {
          _entities(representations: $of) {
            ... on Enterprise {
              approvalCases(after: $after) {
                totalCount
              }
            }
          }
        }
      `,
      { of: [{ __typename: 'Enterprise', uscc: cases[0]?.applicantUscc }], after: pageInfo.endCursor },
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', messageKey: 'CURSOR_INVALID' })
  })

  it('is nested under enterprises and projects in one statement each', async () => {
    const of = hub.world.projects.slice(0, 20).flatMap(({ code, developerUscc }) => [
      { __typename: 'Project', code },
      { __typename: 'Enterprise', uscc: developerUscc },
    ])
    const statements = await hub.statementsOf(() =>
      hub.execute(
        /* GraphQL */ `
          query ($of: [_Any!]!) {
            _entities(representations: $of) {
              ... on Project {
                approvalCases(first: 2) {
                  totalCount
                  nodes {
                    number
                  }
                }
              }
              ... on Enterprise {
                projects {
                  nodes {
                    code
                  }
                }
              }
            }
          }
        `,
        { of },
      ),
    )
    expect(statements).toHaveLength(3)
  })
})
