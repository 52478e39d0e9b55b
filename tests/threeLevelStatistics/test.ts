import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { type CaseRow, countCases, type Figures, sumFigures } from './data.ts'

/** Row 2 of the domain: statistics = handled at the region's own level + the sum over its children. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

interface Tree {
  readonly code: string
  readonly caseStats: Figures
  readonly ownCaseStats: Figures
  readonly children: { readonly nodes: Tree[] }
}

const figures = 'accepted decided onTime late averageWorkingDays'
const treeQuery = /* GraphQL */ `
  query ($period: PeriodInput!) {
    region(code: "330211000000") {
      ...stats
      children(first: 100) {
        nodes {
          ...stats
          children(first: 100) {
            nodes {
              ...stats
            }
          }
        }
      }
    }
  }
  fragment stats on Region {
    code
    caseStats(period: $period) { ${figures} }
    ownCaseStats(period: $period) { ${figures} }
  }
`
const treeOf = async (period: Period): Promise<Tree> => (await hub.data(treeQuery, { period })).region
const below = (tree: Tree): Tree[] => tree.children?.nodes ?? []
const flat = (tree: Tree): Tree[] => [tree, ...below(tree).flatMap(flat)]

type Period = { readonly from: string; readonly to: string }
const periods: Period[] = [
  { from: '2020-01-01', to: '2030-12-31' },
  { from: '2026-01-01', to: '2026-03-31' },
  { from: '2026-03-02', to: '2026-03-02' },
]

describe.each(periods)('from $from to $to', (period) => {
  it('every region counts its own level plus the sum over its children', async () => {
    for (const tree of flat(await treeOf(period))) {
      const parts = [tree.ownCaseStats, ...below(tree).map(({ caseStats }) => caseStats)]
      expect([tree.code, sumFigures([tree.caseStats])]).toEqual([tree.code, sumFigures(parts)])
    }
  })

  it('every region agrees with its cases counted one by one', async () => {
    const cases = await hub.database.query<CaseRow>(
      undefined,
      'SELECT handled_at_code, accepted_at, decided_at, due_on::text, elapsed_working_days FROM approvals.approval_case',
    )
    const regions = flat(await treeOf(period))
    expect(regions).toHaveLength(107)
    for (const { code, caseStats, ownCaseStats } of regions) {
      const prefix = code.replace(/(000)+$/, '')
      const own = countCases(cases, period, (handledAt) => handledAt === code)
      const all = countCases(cases, period, (handledAt) => handledAt.startsWith(prefix))
      expect([code, ownCaseStats, caseStats]).toEqual([code, own, all])
    }
  })
})

const change = (statement: string, values: unknown[] = []) => hub.database.query(undefined, statement, values)
const wholeTime = { from: '2020-01-01', to: '2030-12-31' }

it('has cases at all three levels, so that no roll-up passes by counting nothing', async () => {
  const { ownCaseStats, children } = await treeOf(wholeTime)
  const towns = children.nodes.map((town) => town.ownCaseStats.accepted)
  const villages = children.nodes.flatMap(below).map((village) => village.ownCaseStats.accepted)
  expect(ownCaseStats.accepted).toBeGreaterThan(100)
  expect(Math.min(...towns)).toBeGreaterThan(0)
  expect(villages.filter((accepted) => accepted > 0).length).toBeGreaterThan(50)
})

it('counts a project that crosses towns once, at their common ancestor', async () => {
  const crossing = hub.world.projects.filter(
    ({ villageCodes }) => new Set(villageCodes.map((code) => code.slice(0, 9))).size > 1,
  )
  expect(crossing.length).toBeGreaterThan(0)
  const { region } = await hub.data(/* GraphQL */ `
    {
      region(code: "330211000000") {
        projectStats {
          total
          byStage {
            stage
            count
          }
        }
        children {
          nodes {
            code
            projectStats {
              total
            }
          }
        }
      }
    }
  `)
  const { projects } = hub.world
  expect(region.projectStats.total).toBe(projects.length)
  for (const { code, projectStats } of region.children.nodes) {
    const within = projects.filter(({ villageCodes }) => villageCodes.every((one) => one.startsWith(code.slice(0, 9))))
    expect([code, projectStats.total]).toEqual([code, within.length])
  }
  const inTowns = region.children.nodes.map((town: { projectStats: { total: number } }) => town.projectStats.total)
  expect(inTowns.reduce((sum: number, one: number) => sum + one, 0)).toBe(projects.length - crossing.length)
})

const borderQuery = /* GraphQL */ `
  {
    region(code: "330211000000") {
      before: ownCaseStats(period: { from: "2019-02-28", to: "2019-02-28" }) {
        accepted
      }
      on: ownCaseStats(period: { from: "2019-03-01", to: "2019-03-01" }) {
        accepted
      }
    }
  }
`

it('counts a case by the civil day in Shanghai of its acceptance, at both borders of the day', async () => {
  const read = async () => (await hub.data(borderQuery)).region
  expect(await read()).toEqual({ before: { accepted: 0 }, on: { accepted: 0 } })
  const moved = await change(
    `WITH chosen AS (
       SELECT number, row_number() OVER (ORDER BY number) AS place FROM approvals.approval_case
       WHERE handled_at_code = '330211000000' AND accepted_at IS NOT NULL LIMIT 3
     )
     UPDATE approvals.approval_case c
     SET accepted_at = (ARRAY['2019-02-28T23:59:59.999+08:00', '2019-03-01T00:00+08:00', '2019-03-01T00:30+08:00'])[place]::timestamptz
     FROM chosen WHERE chosen.number = c.number RETURNING c.number`,
  )
  expect(moved).toHaveLength(3)
  expect(await read()).toEqual({ before: { accepted: 1 }, on: { accepted: 2 } })
})

describe('a retired village', () => {
  const village = '330211001001'
  const town = '330211001000'
  const read = async () => await hub.data(retirementQuery, { village, town, period: wholeTime })

  it('is left out of its town and of the lists, and stays readable with its status', async () => {
    const before = await read()
    expect(before.village.caseStats.accepted).toBeGreaterThan(0)
    await retire(village)
    const after = await read()
    expect(after.village).toEqual({ ...before.village, status: 'RETIRED' })
    expect(after.town.caseStats.accepted).toBe(before.town.caseStats.accepted - before.village.caseStats.accepted)
    expect(codes(before.town.children)).toContain(village)
    expect(codes(after.town.children)).toEqual(codes(before.town.children).filter((code) => code !== village))
    expect(codes(after.regions)).toEqual(codes(before.regions).filter((code) => code !== village))
    expect(codes(after.retired)).toEqual([village, ...codes(before.retired)])
    await expectSumOverChildren()
  })
})

it('a retired town takes its villages and projects out of the district with it, and is still readable', async () => {
  const code = '330211004000'
  const townStats =
    'query ($code: RegionCode!, $period: PeriodInput!) { region(code: $code) { caseStats(period: $period) { accepted } projectStats { total } } }'
  const read = async (region: string) => (await hub.data(townStats, { code: region, period: wholeTime })).region
  const [district, town] = [await read('330211000000'), await read(code)]
  expect(town.projectStats.total).toBeGreaterThan(0)
  await retire(code)
  expect(await read(code)).toEqual(town)
  expect(await read('330211000000')).toEqual({
    caseStats: { accepted: district.caseStats.accepted - town.caseStats.accepted },
    projectStats: { total: district.projectStats.total - town.projectStats.total },
  })
  await expectSumOverChildren()
})

async function retire(code: string): Promise<void> {
  await change(`UPDATE services.region SET status = 'RETIRED', retired_on = '2026-11-01' WHERE code = $1`, [code])
  await change('UPDATE approvals.known_region SET retired = true WHERE code = $1', [code])
}

async function expectSumOverChildren(): Promise<void> {
  const tree = await treeOf(wholeTime)
  const parts = [tree.ownCaseStats, ...below(tree).map(({ caseStats }) => caseStats)]
  expect(sumFigures([tree.caseStats])).toEqual(sumFigures(parts))
}

const codes = (list: { nodes: { code: string }[] }) => list.nodes.map(({ code }) => code)

const retirementQuery = /* GraphQL */ `
  query ($village: RegionCode!, $town: RegionCode!, $period: PeriodInput!) {
    village: region(code: $village) {
      status
      caseStats(period: $period) {
        accepted
      }
    }
    town: region(code: $town) {
      caseStats(period: $period) {
        accepted
      }
      children(first: 100) {
        nodes {
          code
        }
      }
    }
    regions(first: 100, filter: { parent: { eq: $town } }) {
      nodes {
        code
      }
    }
    retired: regions(filter: { status: { eq: RETIRED } }) {
      nodes {
        code
      }
    }
  }
`
