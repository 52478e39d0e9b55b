import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { constructionSlice } from '../../demo/slices/construction.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'
import { asBuilt, designed } from './rules.ts'

let construction: OpenSubgraph
beforeAll(async () => {
  construction = await openSubgraph(manifest, constructionSlice)
})
afterAll(() => construction.close())

interface Page {
  nodes: { number: string; issuedOn: string; contractPriceYuan: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  totalCount: number
}

async function list(variables: object): Promise<Page> {
  const { data, errors } = await construction.execute(
    /* GraphQL */ `
      query (
        $filter: ConstructionPermitFilter
        $orderBy: ConstructionPermitOrder
        $first: Int
        $after: String
        $last: Int
        $before: String
      ) {
        constructionPermits(
          filter: $filter
          orderBy: $orderBy
          first: $first
          after: $after
          last: $last
          before: $before
        ) {
          nodes {
            number
            issuedOn
            contractPriceYuan
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
  return (data as { constructionPermits: Page }).constructionPermits
}

describe('the list of construction permits', () => {
  it('is latest first, and reads on in both directions', async () => {
    const all = await list({ first: 100 })
    const one = await list({ first: 12 })
    const two = await list({ first: 12, after: one.pageInfo.endCursor })
    const back = await list({ last: 12, before: two.pageInfo.startCursor })
    const dates = all.nodes.map(({ issuedOn }) => issuedOn)
    expect(all.totalCount).toBe(30)
    expect(dates).toEqual(dates.toSorted().toReversed())
    expect([...one.nodes, ...two.nodes]).toEqual(all.nodes.slice(0, 24))
    expect(back.nodes).toEqual(one.nodes)
  })

  it('is ordered by price as numbers, not as texts', async () => {
    const { nodes } = await list({ first: 100, orderBy: { field: 'CONTRACT_PRICE_YUAN', direction: 'DESC' } })
    const prices = nodes.map(({ contractPriceYuan }) => Number(contractPriceYuan))
    expect(prices).toEqual(prices.toSorted((a, b) => b - a))
  })

  it('filters by every field', async () => {
    const filter = {
      number: { eq: '330211202507110101' },
      project: { eq: '2506-330211-04-01-100123' },
      region: { eq: '330211000000' },
      builder: { eq: '91330211MA002C0CFG' },
      designer: { in: ['91330211MA002C38EA'] },
      status: { eq: 'VALID' },
      issuedOn: { gte: '2025-07-11', lte: '2025-07-11' },
      contractPriceYuan: { gte: '1.00' },
    }
    expect((await list({ filter })).totalCount).toBe(1)
    expect((await list({ filter: { ...filter, issuedOn: { gte: '2025-07-12' } } })).totalCount).toBe(0)
    expect((await list({ filter: { ...filter, status: { in: ['EXPIRED', 'REVOKED'] } } })).totalCount).toBe(0)
  })
})

describe('the permits of builders', () => {
  const query = /* GraphQL */ `
    query ($builders: [_Any!]!, $first: Int) {
      _entities(representations: $builders) {
        ... on Enterprise {
          constructionPermits(first: $first) {
            nodes {
              number
            }
            totalCount
          }
        }
      }
    }
  `
  const read = async (usccs: readonly string[], first: number) => {
    const builders = usccs.map((uscc) => ({ __typename: 'Enterprise', uscc }))
    const { data } = await construction.execute(query, { builders, first })
    return (data as { _entities: { constructionPermits: Page }[] })._entities.map(
      (entity) => entity.constructionPermits,
    )
  }
  const builders = () => [
    ...new Set(
      construction.world.projects.flatMap(({ constructionPermit, builderUscc }) =>
        constructionPermit ? builderUscc : [],
      ),
    ),
  ]

  it('are those that name the enterprise as builder', async () => {
    const counts = (await read(builders(), 100)).map(({ totalCount }) => totalCount)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30)
    const [one] = await read(['91330211MA002C0CFG'], 1)
    expect(one?.nodes).toHaveLength(1)
  })

  it('cost one statement for many builders', async () => {
    expect(builders().length).toBeGreaterThan(5)
    expect(await construction.statementsOf(() => read(builders(), 2))).toHaveLength(1)
  })

  it('refuse a page of 101', async () => {
    const representations = [{ __typename: 'Enterprise', uscc: '91330211MA002C0CFG' }]
    const { errors } = await construction.execute(query, { builders: representations, first: 101 })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', messageKey: 'PAGE_SIZE_INVALID' })
  })
})

describe('indicators', () => {
  const figures = [
    { basis: 'DESIGNED', acceptanceNumber: null, value: '1.80' },
    { basis: 'AS_BUILT', acceptanceNumber: '备1号', value: '1.82' },
  ]

  it('of the drawings are the designed ones', () => {
    expect(designed(figures)).toEqual([{ basis: 'DESIGNED', acceptanceNumber: null, value: '1.80' }])
  })

  it.each([
    ['VALID', 1],
    ['SUSPENDED', 1],
    ['REVOKED', 0],
    ['SUPERSEDED', 0],
  ])('measured for an acceptance that is %s count %i times', (status, count) => {
    expect(asBuilt([{ number: '备1号', status }], figures)).toHaveLength(count)
  })
})

describe('the tables', () => {
  const review = `INSERT INTO construction.drawing_review (number, project_code, reviewer, round, result, mandatory_breaches,
      reviewed_on, source, batch_id, recorded_at)
    VALUES ($1, '2601-330211-04-01-900001', '宁波市建筑工程施工图审查中心', $2, $3, $4, '2026-03-01', 'test', gen_random_uuid(), now())`
  const add = (values: unknown[]) => construction.database.query(undefined, review, values)

  it('refuse drawings that passed with a breach of a mandatory provision', async () => {
    await expect(add(['审1', 1, 'PASSED', 1])).rejects.toMatchObject({ cause: { constraint: 'drawing_review_check' } })
    await add(['审1', 1, 'RETURNED', 1])
    await add(['审2', 2, 'PASSED', 0])
  })

  it('refuse a second review of the same round', async () => {
    await add(['审3', 3, 'PASSED', 0])
    const constraint = 'drawing_review_project_code_round_key'
    await expect(add(['审4', 3, 'PASSED', 0])).rejects.toMatchObject({ cause: { constraint } })
  })

  it('refuse a work under a permit of another project', async () => {
    const work = `INSERT INTO construction.building_work (code, name, project_code, permit_number, structure, storeys_above,
        storeys_below, floor_area_m2, source, batch_id, recorded_at)
      VALUES ('330211202507110101-099', '附属楼', $1, '330211202507110101', '框架结构', 1, 0, '10.00', 'test', gen_random_uuid(), now())`
    const insert = (project: string) => construction.database.query(undefined, work, [project])
    await expect(insert('2601-330211-04-01-900001')).rejects.toMatchObject({
      cause: { constraint: 'building_work_project_code_permit_number_fkey' },
    })
    await insert('2506-330211-04-01-100123')
    await construction.database.query(undefined, `DELETE FROM construction.building_work WHERE code LIKE '%-099'`)
    const kept = await construction.database.query(
      undefined,
      `SELECT entity, version, record ->> 'name' AS name FROM construction.record_version WHERE key LIKE '%-099'`,
    )
    expect(kept).toEqual([{ entity: 'building_work', version: 1, name: '附属楼' }])
  })
})
