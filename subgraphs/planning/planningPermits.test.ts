import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planningSlice } from '../../demo/slices/planning.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'
import { approvedNow } from './rules.ts'

let planning: OpenSubgraph
beforeAll(async () => {
  planning = await openSubgraph(manifest, planningSlice)
})
afterAll(() => planning.close())

interface Page {
  nodes: { number: string; kind: string; issuedOn: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  totalCount: number
}

async function list(variables: object): Promise<Page> {
  const { data, errors } = await planning.execute(
    /* GraphQL */ `
      query (
        $filter: PlanningPermitFilter
        $orderBy: PlanningPermitOrder
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) {
        planningPermits(
          filter: $filter
          orderBy: $orderBy
          first: $first
          after: $after
          last: $last
          before: $before
        ) {
          nodes {
            number
            kind
            issuedOn
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
          totalCount
        }
      }
    `,
    { ...variables },
  )
  expect(errors).toBeUndefined()
  return (data as { planningPermits: Page }).planningPermits
}

describe('the list of planning permits', () => {
  it('is latest first, and reads on in both directions', async () => {
    const one = await list({ first: 5 })
    const two = await list({ first: 5, after: one.pageInfo.endCursor })
    const back = await list({ last: 5, before: two.pageInfo.startCursor })
    const dates = [...one.nodes, ...two.nodes].map(({ issuedOn }) => issuedOn)
    expect(dates).toEqual(dates.toSorted().toReversed())
    expect(back.nodes).toEqual(one.nodes)
    expect(two.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  })

  it('holds the permits of all projects that have come so far', async () => {
    const { projects } = planning.world
    const landUse = projects.filter(({ landUsePlanningPermit }) => landUsePlanningPermit).length
    const construction = projects.filter(({ constructionPlanningPermit }) => constructionPlanningPermit).length
    const { totalCount } = await list({ first: 1 })
    const { totalCount: ofLand } = await list({ first: 1, filter: { kind: { eq: 'LAND_USE' } } })
    expect([landUse, construction]).toEqual([60, 45])
    expect([ofLand, totalCount]).toEqual([60, 105])
  })

  it('filters by every field', async () => {
    const filter = {
      number: { contains: '330211202500001' },
      kind: { in: ['LAND_USE', 'CONSTRUCTION'] },
      project: { eq: '2506-330211-04-01-100123' },
      region: { within: '330211000000' },
      status: { eq: 'VALID' },
      issuedOn: { gte: '2025-06-30', lte: '2025-07-04' },
    }
    const numbers = async (more: object) => (await list({ filter: { ...filter, ...more } })).nodes.map((n) => n.number)
    expect(await numbers({})).toEqual(['建字第330211202500001号', '地字第330211202500001号'])
    expect(await numbers({ floorAreaM2: { gte: '19138.90' } })).toEqual(['建字第330211202500001号'])
    expect(await numbers({ landAreaM2: { gte: '1' } })).toEqual(['地字第330211202500001号'])
    expect(await numbers({ status: { eq: 'REVOKED' } })).toEqual([])
    expect(await numbers({ region: { within: '330211002000' } })).toEqual([])
  })

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await list({ first: 1 })
    const { errors } = await planning.execute(
      'query ($after: String) { planningPermits(orderBy: { field: NUMBER }, after: $after) { nodes { number } } }',
      { after: pageInfo.endCursor },
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', messageKey: 'CURSOR_INVALID' })
  })
})

describe('approved indicators', () => {
  const indicators = [{ permitNumber: '建字第1号' }, { permitNumber: '建字第2号' }]
  const standing = { number: '建字第2号', status: 'VALID' }

  it.each(['VALID', 'EXPIRED', 'SUSPENDED'])('of a permit that is %s count', (status) => {
    expect(approvedNow([{ number: '建字第1号', status }, standing], indicators)).toEqual(indicators)
  })

  it.each(['REVOKED', 'SUPERSEDED'])('of a permit that is %s no longer count', (status) => {
    expect(approvedNow([{ number: '建字第1号', status }, standing], indicators)).toEqual([
      { permitNumber: '建字第2号' },
    ])
  })
})

describe('the tables', () => {
  const insert = `INSERT INTO planning.planning_permit (number, kind, project_code, region_code, parcel_codes, land_use,
      land_area_m2, floor_area_m2, design_scheme_number, issued_on, valid_until, status, legal_effect, source, batch_id, recorded_at)
    VALUES ($1, $2, '2601-330211-04-01-900001', '330211004202', '{}', $3, $4, $5, $6, '2026-03-01', $7, 'VALID', true,
      'test', gen_random_uuid(), now())`
  const add = (values: unknown[]) => planning.database.query(undefined, insert, values)

  it('take a permit that ends on its day of issue', async () => {
    await add(['地字第330211202699001号', 'LAND_USE', '公园绿地（G1）', '0.01', null, null, '2026-03-01'])
    expect(await planning.execute('{ planningPermit(number: "地字第330211202699001号") { kind } }')).toEqual({
      data: { planningPermit: { kind: 'LAND_USE' } },
    })
  })

  const [early, noLand, floors, noFloors, foreign] = [
    'planning_permit_check',
    'planning_permit_check1',
    'planning_permit_check2',
    'planning_permit_check2',
    'planning_permit_project_code_design_scheme_number_fkey',
  ]

  it.each([
    ['that ends before it is issued', early, ['地字第1号', 'LAND_USE', '绿地', '1.00', null, null, '2026-02-28']],
    ['for land without an area', noLand, ['地字第1号', 'LAND_USE', '绿地', null, null, null, null]],
    ['for land with a floor area', floors, ['地字第1号', 'LAND_USE', '绿地', '1.00', '1.00', null, null]],
    ['for a building without a floor area', noFloors, ['建字第1号', 'CONSTRUCTION', null, null, null, null, null]],
    [
      'for a scheme of another project',
      foreign,
      ['建字第1号', 'CONSTRUCTION', null, null, '1.00', '镇规方审〔2025〕0001号', null],
    ],
  ])('refuse a permit %s', async (_what, constraint, values) => {
    await expect(add(values)).rejects.toMatchObject({ code: 'STORE_FAILED', cause: { constraint } })
  })
})
