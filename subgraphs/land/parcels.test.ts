import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toHundredths } from '../../demo/hundredths.ts'
import { landSlice } from '../../demo/slices/land.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let land: OpenSubgraph
beforeAll(async () => {
  land = await openSubgraph(manifest, landSlice)
})
afterAll(() => land.close())

const heating = '2506-330211-04-01-100123'
const split = '330211002206GB00001'

describe('the list of parcels', () => {
  const count = async (filter: object) => {
    const query = 'query ($filter: ParcelFilter) { parcels(filter: $filter) { totalCount } }'
    const { data } = await land.execute(query, { filter })
    return (data as { parcels: { totalCount: number } }).parcels.totalCount
  }

  it('leaves retired ones out unless their state is asked for', async () => {
    const retired = land.world.parcels.filter(({ status }) => status === 'RETIRED').length
    expect(retired).toBe(13)
    expect(await count({})).toBe(land.world.parcels.length - retired)
    expect(await count({ status: { eq: 'RETIRED' } })).toBe(retired)
    expect(await count({ status: { in: ['ACTIVE', 'RETIRED'] } })).toBe(land.world.parcels.length)
  })

  it('filters by every field at once', async () => {
    expect(
      await count({
        code: { in: ['330211002206GB00002', '330211002206GB00003'] },
        region: { within: '330211002000' },
        status: { eq: 'ACTIVE' },
        project: { eq: heating },
        rightHolder: { eq: '91330211MA002A98AH' },
        landUse: { contains: '用地' },
        areaM2: { gte: '1.00', lte: '90000.00' },
      }),
    ).toBe(2)
  })

  it('pages by area in both directions without a gap', async () => {
    const query = /* GraphQL */ `
      query ($first: Int, $after: String, $last: Int, $before: String) {
        parcels(orderBy: { field: AREA_M2 }, first: $first, after: $after, last: $last, before: $before) {
          nodes {
            code
            areaM2
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
    const read = async (variables: object) => {
      const { data } = await land.execute(query, { ...variables })
      return (data as { parcels: ParcelPage }).parcels
    }
    const all = await read({ first: 100 })
    const one = await read({ first: 7 })
    const two = await read({ first: 7, after: one.pageInfo.endCursor })
    const back = await read({ last: 7, before: two.pageInfo.startCursor })
    expect([...one.nodes, ...two.nodes]).toEqual(all.nodes.slice(0, 14))
    expect(back.nodes).toEqual(one.nodes)
    expect([one.pageInfo.hasPreviousPage, two.pageInfo.hasPreviousPage, all.pageInfo.hasNextPage]).toEqual([
      false,
      true,
      false,
    ])
    const areas = all.nodes.map(({ areaM2 }) => toHundredths(areaM2))
    expect(areas).toEqual(areas.toSorted((a, b) => a - b))
  })
})

interface ParcelPage {
  nodes: { code: string; areaM2: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

describe('the tables', () => {
  const parcel = `INSERT INTO land.parcel (code, region_code, area_m2, status, source, batch_id, recorded_at)
    VALUES ($1, '330211004202', $2, $3, 'test', gen_random_uuid(), now())`

  it.each([
    ['a parcel of no area', 'parcel_area_m2_check', ['330211004202GB90001', '0.00', 'ACTIVE']],
    ['a code of 18 characters', 'parcel_code_check', ['330211004202GB9000', '1.00', 'ACTIVE']],
    ['an unknown state', 'parcel_status_check', ['330211004202GB90001', '1.00', 'FROZEN']],
    ['a code that was used before', 'parcel_pkey', [split, '1.00', 'ACTIVE']],
  ])('refuse %s', async (_what, constraint, values) => {
    await expect(land.database.query(undefined, parcel, values)).rejects.toMatchObject({
      code: 'STORE_FAILED',
      cause: { constraint },
    })
  })

  it('keep the version that an update replaces', async () => {
    await land.database.query(undefined, parcel, ['330211004202GB90002', '0.01', 'ACTIVE'])
    await land.database.query(undefined, `UPDATE land.parcel SET status = 'RETIRED' WHERE code = '330211004202GB90002'`)
    const kept = await land.database.query(
      undefined,
      `SELECT version, record ->> 'status' AS status FROM land.record_version WHERE key = '330211004202GB90002'`,
    )
    expect(kept).toEqual([{ version: 1, status: 'ACTIVE' }])
  })
})

describe('statements', () => {
  it('do not grow with the number of rows', async () => {
    const query = /* GraphQL */ `
      query ($first: Int) {
        parcels(first: $first) {
          nodes {
            children {
              code
            }
            parent {
              code
            }
            subdivision {
              number
            }
            supplies {
              number
            }
            realEstateUnits {
              code
            }
            mortgages {
              number
            }
          }
        }
      }
    `
    const few = await land.statementsOf(() => land.execute(query, { first: 20 }))
    const many = await land.statementsOf(() => land.execute(query, { first: 100 }))
    expect(many.length).toBe(few.length)
    expect(many).toHaveLength(7)
  })
})
