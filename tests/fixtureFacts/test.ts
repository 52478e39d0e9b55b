import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** The facts of the office's report that the demonstration district carries, each counted by a query. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

const count = async (query: string): Promise<number> => (await hub.data(query)).of.totalCount

/** All nodes of a list, page by page. */
async function walk<Row>(field: string, selection: string): Promise<Row[]> {
  const query = `query ($after: String) { of: ${field}(first: 100, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`
  const rows: Row[] = []
  for (let after: string | null = null; ;) {
    const { of } = (await hub.data(query, { after })) as {
      of: { nodes: Row[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
    }
    rows.push(...of.nodes)
    if (!of.pageInfo.hasNextPage) return rows
    after = of.pageInfo.endCursor
  }
}

it('has one district, seven towns and streets, 99 villages and communities', async () => {
  const of = (level: string) => count(`{ of: regions(filter: { level: { eq: ${level} } }) { totalCount } }`)
  expect(await Promise.all(['DISTRICT', 'TOWN', 'VILLAGE', 'CITY'].map(of))).toEqual([1, 7, 99, 0])
})

it('has a district whose own parent, the city, is not in its data', async () => {
  expect(await hub.data('{ region(code: "330211000000") { name parent { code } ancestors { code } } }')).toEqual({
    region: { name: '镇海区', parent: null, ancestors: [] },
  })
})

it('has 54 priority projects, each with level and list', async () => {
  expect(await count('{ of: projects(filter: { priorityLevel: { in: [CITY, DISTRICT] } }) { totalCount } }')).toBe(54)
  const { region } = await hub.data(
    '{ region(code: "330211000000") { projectStats { byPriority { level list count } } } }',
  )
  const counts = region.projectStats.byPriority.map((one: { count: number }) => one.count)
  expect(counts.reduce((sum: number, one: number) => sum + one, 0)).toBe(54)
})

it('has the agent centre’s first two months: 38 projects, 8 problems, 21 fast-track items, 893 others, 34 visits to 75 projects', async () => {
  const query = /* GraphQL */ `
    query ($period: PeriodInput!) {
      agentCentreReport(period: $period) {
        projectsAccepted
        problemsSolved
        greenChannelItems
        otherItems
      }
    }
  `
  const { agentCentreReport } = await hub.data(query, { period: hub.world.agentCentrePeriod })
  expect(agentCentreReport).toEqual({
    projectsAccepted: 38,
    problemsSolved: 8,
    greenChannelItems: 21,
    otherItems: 893,
  })
})

it('has 34 visits that served 75 distinct projects', async () => {
  const visits = await walk<{ projects: { code: string }[] }>('visits', 'number projects { code }')
  expect(visits).toHaveLength(34)
  expect(new Set(visits.flatMap(({ projects }) => projects.map(({ code }) => code))).size).toBe(75)
})

it('has a reason and an authoriser for each of the 21 fast-track cases', async () => {
  const { of } = await hub.data(/* GraphQL */ `
    {
      of: approvalCases(first: 100, filter: { agency: { eq: GREEN_CHANNEL } }) {
        nodes {
          greenChannel {
            reason
            authoriser {
              name
            }
          }
        }
        totalCount
      }
    }
  `)
  expect(of.totalCount).toBe(21)
  for (const { greenChannel } of of.nodes) {
    expect(greenChannel).toEqual({
      reason: expect.stringMatching(/./),
      authoriser: { name: expect.stringMatching(/./) },
    })
  }
})

it('has 2,000 cases of every status at all three levels', async () => {
  expect(await count('{ of: approvalCases { totalCount } }')).toBe(2_000)
  const statuses = (await hub.data('{ __type(name: "CaseStatus") { enumValues { name } } }')).__type.enumValues
  for (const { name } of statuses) {
    const found = await count(`{ of: approvalCases(filter: { status: { eq: ${name} } }) { totalCount } }`)
    expect([name, found > 0]).toEqual([name, true])
  }
  const cases = await walk<{ handledAt: { level: string } }>('approvalCases', 'handledAt { level }')
  expect(new Set(cases.map(({ handledAt }) => handledAt.level))).toEqual(new Set(['DISTRICT', 'TOWN', 'VILLAGE']))
})

interface Item {
  readonly code: string
  readonly name: string
  readonly organ: { readonly code: string }
  readonly legalBasis: { readonly title: string; readonly article: string }[]
  readonly materials: { readonly name: string }[]
  readonly statutoryWorkingDays: number
  readonly promisedWorkingDays: number
}

describe('the service items', () => {
  const fields =
    'code name organ { code } legalBasis { title article } materials { name } statutoryWorkingDays promisedWorkingDays'
  let items: Item[]
  beforeAll(async () => {
    items = await walk<Item>('serviceItems', fields)
  })

  it('are at least 60 of the four departments, some of each', () => {
    const departments = ['LAND', 'PLANNING', 'CONSTRUCTION', 'COMMERCE']
    const ofDepartments = items.filter(({ organ }) => departments.includes(organ.code))
    expect(ofDepartments.length).toBeGreaterThanOrEqual(60)
    expect(new Set(ofDepartments.map(({ organ }) => organ.code))).toEqual(new Set(departments))
  })

  it('rest each on an article of a statute', () => {
    for (const { name, legalBasis } of items) {
      expect([name, legalBasis.length > 0]).toEqual([name, true])
      for (const { title, article } of legalBasis) {
        expect(article).toMatch(/^第[〇零一二三四五六七八九十百]+条/)
        expect(title).toMatch(/(法|条例|办法|规定|决定|意见|通知|细则|规范|方案|标准|目录|规程|规则|指南)/)
      }
    }
  })

  it('have names of their own, none numbered', () => {
    const names = items.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length)
    const stems = names.map((name) => name.replace(/[（(]?[0-9０-９一二三四五六七八九十]+[)）]?$/, ''))
    expect(new Set(stems).size).toBe(names.length)
    for (const name of names) expect(name).not.toMatch(/(事项|测试|示例|item|test)\s*[0-9一二三四五六七八九十]/i)
  })

  it('ask for materials and promise no more than the statute allows', () => {
    for (const { name, materials, statutoryWorkingDays, promisedWorkingDays } of items) {
      expect([name, materials.length > 0, promisedWorkingDays <= statutoryWorkingDays]).toEqual([name, true, true])
    }
  })
})

it('has surveys with at least 99 % satisfaction in every period that was answered', async () => {
  const { surveys } = await hub.data('{ surveys { responses satisfied satisfactionPercent } }')
  const answered = surveys.filter(({ responses }: { responses: number }) => responses > 0)
  expect(answered.length).toBeGreaterThan(1)
  for (const { responses, satisfied, satisfactionPercent } of answered) {
    expect(satisfactionPercent).toBe(Math.floor((satisfied / responses) * 10_000) / 100)
    expect(satisfactionPercent).toBeGreaterThanOrEqual(99)
  }
  for (const { responses, satisfactionPercent } of surveys) {
    if (responses === 0) expect(satisfactionPercent).toBeNull()
  }
})

it('has every organ deciding at least 50 % faster than the statute on average', async () => {
  const cases = await walk<{
    elapsedWorkingDays: number | null
    organ: { code: string }
    serviceItem: { statutoryWorkingDays: number }
  }>('approvalCases', 'elapsedWorkingDays organ { code } serviceItem { statutoryWorkingDays }')
  const decided = cases.filter(({ elapsedWorkingDays }) => elapsedWorkingDays !== null)
  const byOrgan = Map.groupBy(decided, ({ organ }) => organ.code)
  expect(byOrgan.size).toBeGreaterThanOrEqual(5)
  for (const [organ, own] of byOrgan) {
    const taken = own.reduce((sum, { elapsedWorkingDays }) => sum + (elapsedWorkingDays ?? 0), 0)
    const allowed = own.reduce((sum, { serviceItem }) => sum + serviceItem.statutoryWorkingDays, 0)
    expect([organ, taken <= allowed / 2]).toEqual([organ, true])
  }
})

it.each(['禁燃区集中供热工程', '职业教育中心', '中心粮库', '石化'])(
  'has the project of the report that is named %s',
  async (name) => {
    const { of } = await hub.data(
      'query ($name: String!) { of: projects(filter: { keyword: $name }) { totalCount } }',
      {
        name,
      },
    )
    expect(of.totalCount).toBeGreaterThan(0)
  },
)

it('had the central heating approved within a month', async () => {
  const { of } = await hub.data(/* GraphQL */ `
    {
      of: projects(filter: { keyword: "集中供热" }) {
        nodes {
          startedOn
          constructionPermits {
            issuedOn
          }
        }
      }
    }
  `)
  const [{ startedOn, constructionPermits }] = of.nodes
  const days = (Date.parse(constructionPermits[0].issuedOn) - Date.parse(startedOn)) / 86_400_000
  expect(days).toBeGreaterThan(0)
  expect(days).toBeLessThanOrEqual(31)
})
