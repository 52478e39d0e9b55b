import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servicesSlice } from '../../demo/slices/services.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let services: OpenSubgraph
beforeAll(async () => {
  services = await openSubgraph(manifest, servicesSlice)
})
afterAll(() => services.close())

const query = /* GraphQL */ `
  query ($region: RegionCode!, $first: Int = 20, $after: String) {
    coverage(region: $region, first: $first, after: $after) {
      region {
        name
      }
      places
      covered
      gaps {
        nodes {
          region {
            name
          }
          lacksOutlet
          missingItems {
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
        totalCountIsExact
      }
    }
  }
`
const coverageOf = async (variables: Record<string, unknown>) => {
  const { data } = await services.execute(query, variables)
  return (data as { coverage: { gaps: { nodes: unknown[]; pageInfo: { endCursor: string } } } }).coverage
}

const required = [
  '城乡居民基本养老保险参保登记',
  '社会保险个人权益记录查询打印',
  '高龄津贴申领',
  '城乡居民基本医疗保险参保登记',
]
const named = (names: readonly string[]) => names.map((name) => ({ name }))

describe('coverage', () => {
  it('lists the towns and villages that lack an outlet or a required item', async () => {
    expect(await coverageOf({ region: '330211000000' })).toEqual({
      region: { name: '镇海区' },
      places: 106,
      covered: 100,
      gaps: {
        nodes: [
          { region: { name: '后海塘港口物流园区社区' }, lacksOutlet: true, missingItems: named(required) },
          { region: { name: '沿江村委会' }, lacksOutlet: false, missingItems: named(['高龄津贴申领']) },
          { region: { name: '镇海炼化围垦区社区' }, lacksOutlet: true, missingItems: named(required) },
          { region: { name: '贵驷街道' }, lacksOutlet: false, missingItems: named(['农村村民宅基地审批']) },
          { region: { name: '宁波石化经济技术开发区社区' }, lacksOutlet: true, missingItems: named(required) },
          {
            region: { name: '杜夹岙村委会' },
            lacksOutlet: false,
            missingItems: named(['城乡居民基本医疗保险参保登记']),
          },
        ],
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
        totalCount: 6,
        totalCountIsExact: true,
      },
    })
  })

  it('looks below a town at its villages only', async () => {
    expect(await coverageOf({ region: '330211005000' })).toMatchObject({ places: 8, covered: 8, gaps: { nodes: [] } })
  })

  it('is paged', async () => {
    const first = await coverageOf({ region: '330211000000', first: 4 })
    const second = await coverageOf({ region: '330211000000', first: 4, after: first.gaps.pageInfo.endCursor })
    expect([first.gaps.nodes.length, second.gaps.nodes.length]).toEqual([4, 2])
    expect(second.gaps).toMatchObject({ pageInfo: { hasNextPage: false }, totalCount: 6 })
  })

  it('is empty for a code that nobody has', async () => {
    expect(await coverageOf({ region: '330299000000' })).toMatchObject({ region: null, places: 0, covered: 0 })
  })

  it('counts a station that has closed as missing', async () => {
    const { database } = services
    await database.query(
      undefined,
      `UPDATE services.service_hall SET valid_until = '2026-11-21' WHERE code = '330211005200-H1'`,
    )
    const { gaps } = await coverageOf({ region: '330211005000' })
    expect(gaps.nodes).toEqual([{ region: { name: '贵驷村委会' }, lacksOutlet: true, missingItems: named(required) }])
  })

  it('costs the same statements for one gap as for six', async () => {
    const one = await services.statementsOf(() => coverageOf({ region: '330211000000', first: 1 }))
    const six = await services.statementsOf(() => coverageOf({ region: '330211000000' }))
    expect(six).toHaveLength(one.length)
  })
})
