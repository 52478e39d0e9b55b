import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toNodeId } from '#schema/nodeId.ts'
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
  it.each(['ACCEPTED_AT', 'DUE_ON', 'NUMBER'])('is walked by %s from both ends, missing dates last', async (field) => {
    const filter = { organ: { eq: 'PLANNING' } }
    const walked: string[] = []
    let after: string | null = null
    for (;;) {
      const page: Page = await readPage({ filter, orderBy: { field }, first: 100, after })
      walked.push(...page.nodes.map(({ number }) => number))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(new Set(walked).size).toBe(countOf(({ organCode }) => organCode === 'PLANNING'))
    const end = await readPage({ filter, orderBy: { field }, last: 3 })
    expect(end.nodes.map(({ number }) => number)).toEqual(walked.slice(-3))
    expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const before = await readPage({ filter, orderBy: { field }, last: 2, before: end.pageInfo.startCursor })
    expect(before.nodes.map(({ number }) => number)).toEqual(walked.slice(-5, -3))
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  })

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

describe('node', () => {
  const nodeQuery =
    'query ($id: ID!) { node(id: $id) { __typename id ... on Project { name } ... on Enterprise { uscc } ... on ServiceItem { code version } } }'

  it('finds what this subgraph owns, with its fields', async () => {
    const { code = '', name } = hub.world.projects[1] ?? {}
    const id = toNodeId('Project', code)
    expect(await hub.execute(nodeQuery, { id })).toEqual({ data: { node: { __typename: 'Project', id, name } } })
  })

  it('finds what other subgraphs own, by its key', async () => {
    const [{ code = '', version = 0 } = {}] = hub.world.serviceItems
    const id = toNodeId('ServiceItem', `${code}@${version}`)
    expect(await hub.execute(nodeQuery, { id })).toEqual({
      data: { node: { __typename: 'ServiceItem', id, code, version } },
    })
  })

  it('is null for a well-formed id of nothing, an error for a malformed one', async () => {
    for (const unknown of [toNodeId('Project', 'x'), toNodeId('Enterprise', 'x'), toNodeId('Dragon', 'x')]) {
      expect(await hub.execute(nodeQuery, { id: unknown })).toEqual({ data: { node: null } })
    }
    const { data, errors } = await hub.execute(nodeQuery, { id: 'not an id' })
    expect(data).toEqual({ node: null })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', messageKey: 'NODE_ID_MALFORMED' })
  })

  it('gives many in their order, null for each unknown, at most a hundred', async () => {
    const { code = '' } = hub.world.projects[0] ?? {}
    const { uscc = '' } = hub.world.enterprises[0] ?? {}
    const ids = [toNodeId('Enterprise', uscc), toNodeId('Parcel', 'none'), toNodeId('Project', code)]
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect(await hub.execute(query, { ids })).toEqual({ data: { nodes: [{ id: ids[0] }, null, { id: ids[2] }] } })
    const { errors } = await hub.execute(query, { ids: Array(101).fill(ids[0]) })
    expect(errors?.[0]?.message).toBe('Expected at most 100 ids, received 101.')
  })
})

describe('lookup', () => {
  const lookup = async (text: string) => {
    const { data, errors } = await hub.execute(
      'query ($text: String!) { lookup(text: $text) { kind label node { __typename id } } }',
      { text },
    )
    return errors
      ? errors[0]?.extensions?.['messageKey']
      : (data as { lookup: { kind: string; label: string }[] }).lookup
  }

  it('finds any exact code', async () => {
    const { world } = hub
    const item = world.serviceItems[0]
    const texts: [string | undefined, string][] = [
      [world.enterprises[0]?.uscc, 'Enterprise'],
      [world.enterprises[0]?.uscc.toLowerCase(), 'Enterprise'],
      [world.parcels[0]?.code, 'Parcel'],
      [world.projects[0]?.code, 'Project'],
      [world.villages[0]?.code, 'Region'],
      [item?.code, 'ServiceItem'],
      [cases[0]?.number, 'ApprovalCase'],
      [world.projects[0]?.constructionPermit?.number, 'ConstructionPermit'],
      [` ${world.projects[0]?.siteOpinion?.number} `, 'SiteOpinion'],
    ]
    for (const [text = '', kind] of texts) {
      const found = await lookup(text)
      expect([text, Array.isArray(found) ? found[0]?.kind : found]).toEqual([text, kind])
    }
  })

  it('finds names by their words, the closest first, at most 20', async () => {
    expect(await lookup('集中供热')).toMatchObject([{ kind: 'Project', label: '禁燃区集中供热工程' }])
    expect(await lookup('许可')).toHaveLength(20)
    expect(await lookup('镇海区规划局')).toMatchObject([{ kind: 'Organ', label: '镇海区规划局' }])
  })

  it('finds nothing for punctuation and refuses an empty or overlong text', async () => {
    expect(await lookup('。！')).toEqual([])
    expect(await lookup('  ')).toBe('LOOKUP_TEXT_LENGTH')
    expect(await lookup('镇'.repeat(101))).toBe('LOOKUP_TEXT_LENGTH')
  })
})
