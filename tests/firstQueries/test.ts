import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readExplorerTabs } from '../../cli/hub/explorerTabs.ts'
import { actingAs } from '../kit/openSubgraph.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

/** Runs one of `docs/queries` as GraphiQL opens it, by its number from 1, with other variables where some are given. */
async function ask(number: number, changed: Readonly<Record<string, unknown>> = {}) {
  const tab = readExplorerTabs()[number - 1]
  if (!tab) throw new TypeError(`There is no first query ${number}.`)
  const variables = JSON.parse(tab.variables ?? '{}') as Record<string, unknown>
  return hub.data(tab.query, { ...variables, ...changed })
}

it('are five, each with its variables', () => {
  const tabs = readExplorerTabs().slice(0, 5)
  expect(tabs.map(({ variables }) => Object.keys(JSON.parse(variables ?? '{}') as object))).toEqual([
    ['name'],
    ['village', 'keyword'],
    ['district', 'period'],
    ['first'],
    ['text'],
  ])
})

it('find one project with what each department has of it', async () => {
  const { projects } = await ask(1)
  const [project] = projects.nodes
  expect(project).toMatchObject({
    code: '2509-330211-04-01-103167',
    name: '石化经济开发区公用工程岛',
    stage: 'COMPLETION_ACCEPTANCE',
    region: { name: '镇海区', level: 'DISTRICT' },
    developer: { name: '浙江广源热力有限责任公司', uscc: '91330211MA002B236F' },
    parcels: [
      { code: '330211002010GB00086', region: { name: '炼化社区' } },
      { code: '330211100206GB00081', region: { name: '湾塘村委会' } },
    ],
    planningPermits: [
      { __typename: 'LandUsePlanningPermit', number: '地字第330211202500005号' },
      { __typename: 'ConstructionPlanningPermit', number: '建字第330211202500005号' },
    ],
    constructionPermits: [{ builder: { name: '宁波镇海润泽建设股份有限公司' }, status: 'VALID' }],
    approvalCases: { totalCount: 6 },
  })
  expect(project.approvalCases.nodes).toHaveLength(3)
})

it('show where two departments differ in an indicator, and only there', async () => {
  const { projects } = await ask(1)
  const conflicts = projects.nodes[0].indicators.filter(({ conflict }: { conflict: boolean }) => conflict)
  expect(conflicts).toEqual([
    {
      indicator: 'FLOOR_AREA',
      conflict: true,
      values: [
        { organ: { name: '镇海区规划局' }, basis: 'APPROVED', value: '54637.44', unit: 'm²' },
        { organ: { name: '镇海区住房和城乡建设局' }, basis: 'DESIGNED', value: '54963.63', unit: 'm²' },
      ],
    },
  ])
})

it('lead from a village to the nearest outlet of each of three levels', async () => {
  const { region } = await ask(2)
  expect(region).toMatchObject({ name: '城东社区', ancestors: [{ name: '招宝山街道' }, { name: '镇海区' }] })
  expect(region.serviceItems.totalCount).toBe(4)
  const places = region.serviceItems.nodes.map(({ name, outlet }: Place) => [
    name,
    outlet.handledAt.level,
    outlet.hall.name,
  ])
  expect(places).toEqual([
    ['食品经营许可证核发', 'TOWN', '招宝山街道便民服务中心'],
    ['食品生产许可证核发', 'DISTRICT', '镇海区行政服务中心'],
    ['仅销售预包装食品备案', 'VILLAGE', '城东社区便民服务站'],
    ['食品小作坊登记', 'TOWN', '招宝山街道便民服务中心'],
  ])
  expect(region.serviceItems.nodes[2].materials).toEqual([
    { name: '仅销售预包装食品备案信息采集表', form: 'ORIGINAL', fetchableFrom: null },
    { name: '营业执照', form: 'COPY', fetchableFrom: { shortName: '工商' } },
  ])
})

interface Place {
  readonly name: string
  readonly outlet: { readonly handledAt: { readonly level: string }; readonly hall: { readonly name: string } }
}

describe('the figures of three levels', () => {
  it('are those of the district and its seven towns', async () => {
    const { region } = await ask(3)
    expect(region).toMatchObject({
      name: '镇海区',
      caseStats: { accepted: 1940, decided: 1874, onTime: 1860, late: 14 },
      ownCaseStats: { accepted: 1301, decided: 1245, onTime: 1231, late: 14 },
    })
    expect(region.children.nodes.map((town: Counted) => [town.name, town.caseStats.accepted])).toEqual([
      ['招宝山街道', 48],
      ['蛟川街道', 145],
      ['骆驼街道', 133],
      ['庄市街道', 99],
      ['贵驷街道', 46],
      ['澥浦镇', 73],
      ['九龙湖镇', 95],
    ])
  })

  it('add up: a region is its own level and the regions below it', async () => {
    const { region } = await ask(3)
    for (const { caseStats, ownCaseStats, children } of [region, ...region.children.nodes] as Counted[]) {
      const below = children.nodes.reduce((sum, child) => sum + child.caseStats.accepted, 0)
      expect(ownCaseStats.accepted + below).toBe(caseStats.accepted)
    }
  })
})

interface Counted {
  readonly name: string
  readonly caseStats: { readonly accepted: number }
  readonly ownCaseStats: { readonly accepted: number }
  readonly children: { readonly nodes: readonly Counted[] }
}

it('list the open cases, the longest overdue first, with the card that each got', async () => {
  const { approvalCases } = await ask(4)
  expect(approvalCases.totalCount).toBe(66)
  expect(approvalCases.nodes.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual([
    '2026-11-04',
    '2026-11-06',
    '2026-11-09',
    '2026-11-10',
    '2026-11-10',
  ])
  expect(approvalCases.nodes[0]).toMatchObject({
    serviceItem: { name: '计量标准器具核准', promisedWorkingDays: 8 },
    organ: { name: '镇海区市场监督管理局' },
    acceptedAt: '2026-10-23T16:36:51+08:00',
    alerts: [
      { level: 'REMINDER', status: 'CLOSED', raisedAt: '2026-11-02T00:00:00+08:00' },
      { level: 'YELLOW', status: 'CLOSED', raisedAt: '2026-11-05T00:00:00+08:00' },
      { level: 'RED', status: 'OPEN', raisedAt: '2026-11-10T00:00:00+08:00' },
    ],
  })
})

it('walk all open cases by cursor, each once and in order', async () => {
  const seen: { number: string; dueOn: string }[] = []
  let after: string | null = null
  do {
    const { approvalCases } = await ask(4, { first: 30, after })
    seen.push(...approvalCases.nodes)
    after = approvalCases.pageInfo.hasNextPage ? approvalCases.pageInfo.endCursor : null
  } while (after !== null)
  expect(seen).toHaveLength(66)
  expect(new Set(seen.map(({ number }) => number)).size).toBe(66)
  expect(seen.map(({ dueOn }) => dueOn)).toEqual(seen.map(({ dueOn }) => dueOn).toSorted())
})

describe('pasted text', () => {
  it('finds regions, zones, halls, enterprises and projects by a word', async () => {
    const { lookup } = await ask(5)
    expect(lookup).toHaveLength(19)
    expect(lookup.slice(0, 3)).toMatchObject([
      { kind: 'Region', label: '石化三建社区', node: { ancestors: [{ name: '蛟川街道' }, { name: '镇海区' }] } },
      { kind: 'Zone', label: '石化经济开发区' },
      { kind: 'ServiceHall', label: '石化三建社区便民服务站' },
    ])
    expect(lookup).toContainEqual({
      kind: 'Project',
      label: '石化经济开发区公用工程岛',
      node: {
        id: 'UHJvamVjdDoyNTA5LTMzMDIxMS0wNC0wMS0xMDMxNjc',
        stage: 'COMPLETION_ACCEPTANCE',
        developer: { name: '浙江广源热力有限责任公司' },
      },
    })
  })

  it.each([
    ['91330211MA002B236F', 'Enterprise', '浙江广源热力有限责任公司'],
    ['2509-330211-04-01-103167', 'Project', '石化经济开发区公用工程岛'],
    ['330211001001', 'Region', '城东社区'],
    ['建字第330211202500005号', 'ConstructionPlanningPermit', '建字第330211202500005号'],
  ])('finds %s alone', async (text, kind, label) => {
    expect((await ask(5, { text })).lookup).toMatchObject([{ kind, label }])
  })
})

it('are followed by a first declaration, which gives the same case however often it is sent', async () => {
  const file = readFileSync(new URL('../../docs/examples/declare.json', import.meta.url), 'utf8')
  const { query, variables } = JSON.parse(file) as { query: string; variables: Record<string, unknown> }
  const declare = async () => (await hub.data(query, variables, await actingAs('WINDOW_CLERK'))).declareCases.intake
  const first = await declare()
  expect(first).toMatchObject({
    checklist: [
      { name: '食品小作坊登记申请表', provided: true },
      { name: '营业执照', provided: false, fetchableFrom: { name: '镇海区市场监督管理局' } },
      { name: '生产加工场所平面图', provided: true },
      { name: '食品安全承诺书', provided: true },
    ],
    cases: [{ version: 1, status: 'DECLARED', handledAt: { name: '招宝山街道' } }],
  })
  expect(await declare()).toEqual(first)
})
