import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servicesSlice } from '../../demo/slices/services.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let services: OpenSubgraph
beforeAll(async () => {
  services = await openSubgraph(manifest, servicesSlice)
})
afterAll(() => services.close())

const read = async (query: string) => (await services.execute(query)).data

describe('a region', () => {
  it('is read with all its fields', async () => {
    const query = /* GraphQL */ `
      {
        region(code: "330211002010") {
          id
          code
          name
          level
          kind
          status
          retiredOn
          parent {
            name
          }
          ancestors {
            name
            level
          }
          zones {
            name
          }
          serviceHalls {
            name
          }
        }
      }
    `
    expect(await read(query)).toEqual({
      region: {
        id: Buffer.from('Region:330211002010').toString('base64url'),
        code: '330211002010',
        name: '炼化社区',
        level: 'VILLAGE',
        kind: 'COMMUNITY',
        status: 'ACTIVE',
        retiredOn: null,
        parent: { name: '蛟川街道' },
        ancestors: [
          { name: '蛟川街道', level: 'TOWN' },
          { name: '镇海区', level: 'DISTRICT' },
        ],
        zones: [{ name: '石化经济开发区' }],
        serviceHalls: [{ name: '炼化社区便民服务站' }],
      },
    })
  })

  it('has no parent where that is not in the data', async () => {
    expect(await read('{ region(code: "330211000000") { parent { code } ancestors { code } } }')).toEqual({
      region: { parent: null, ancestors: [] },
    })
  })

  it('is null for a code that nobody has, and refused for one that is malformed', async () => {
    expect(await services.execute('{ region(code: "330212000000") { name } }')).toEqual({ data: { region: null } })
    const { data, errors } = await services.execute('{ region(code: "33021100320") { name } }')
    expect(data).toBeUndefined()
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT'])
  })

  it('stays readable when it is retired, outside of lists and children', async () => {
    const query = /* GraphQL */ `
      {
        retired: region(code: "330211003399") {
          status
          retiredOn
        }
        asked: regions(filter: { status: { eq: RETIRED } }) {
          nodes {
            code
          }
        }
        listed: regions(filter: { code: { in: ["330211003399", "330211003203"] } }) {
          nodes {
            code
          }
        }
        town: region(code: "330211003000") {
          children(first: 1) {
            totalCount
          }
        }
      }
    `
    expect(await read(query)).toEqual({
      retired: { status: 'RETIRED', retiredOn: '2022-12-31' },
      asked: { nodes: [{ code: '330211003399' }] },
      listed: { nodes: [{ code: '330211003203' }] },
      town: { children: { totalCount: 21 } },
    })
  })
})

describe('the region tree', () => {
  it('has one district, seven towns and 99 villages', async () => {
    const query = /* GraphQL */ `
      {
        district: regions(filter: { level: { eq: DISTRICT } }) {
          totalCount
        }
        towns: regions(filter: { level: { eq: TOWN } }) {
          totalCount
        }
        villages: regions(filter: { level: { eq: VILLAGE }, code: { within: "330211000000" } }) {
          totalCount
        }
      }
    `
    expect(await read(query)).toEqual({
      district: { totalCount: 1 },
      towns: { totalCount: 7 },
      villages: { totalCount: 99 },
    })
  })

  it('costs one statement per level, whatever the number of regions', async () => {
    const query = (first: number) => /* GraphQL */ `
      {
        region(code: "330211000000") {
          children(first: ${first}) {
            nodes {
              name
              children(first: ${first}) {
                totalCount
                nodes {
                  name
                  parent {
                    name
                  }
                  ancestors {
                    name
                  }
                  serviceHalls {
                    name
                  }
                }
              }
            }
          }
        }
      }
    `
    const few = await services.statementsOf(() => read(query(1)))
    const many = await services.statementsOf(() => read(query(100)))
    expect(many).toHaveLength(few.length)
    expect(many.length).toBeLessThanOrEqual(6)
  })

  it('is paged in both directions by name', async () => {
    const page = (args: string) => /* GraphQL */ `
      {
        regions(filter: { parent: { eq: "330211000000" } }, orderBy: { field: NAME }, ${args}) {
          nodes {
            code
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
    type Page = { regions: { nodes: { code: string }[]; pageInfo: { startCursor: string; endCursor: string } } }
    const { regions: first } = (await read(page('first: 3'))) as Page
    const { regions: second } = (await read(page(`first: 3, after: "${first.pageInfo.endCursor}"`))) as Page
    const { regions: back } = (await read(page(`last: 3, before: "${second.pageInfo.startCursor}"`))) as Page
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    expect(back.nodes).toEqual(first.nodes)
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect(new Set([...first.nodes, ...second.nodes].map(({ code }) => code)).size).toBe(6)
  })

  it('refuses the cursor of another list', async () => {
    const { data } = await services.execute('{ regions(first: 1) { pageInfo { endCursor } } }')
    const { endCursor } = (data as { regions: { pageInfo: { endCursor: string } } }).regions.pageInfo
    const { errors } = await services.execute(
      `{ region(code: "330211000000") { children(after: "${endCursor}") { nodes { code } } } }`,
    )
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT'])
  })

  it('is searched by a Chinese keyword of one or more characters', async () => {
    const query = /* GraphQL */ `
      {
        refinery: regions(filter: { keyword: "炼化" }) {
          nodes {
            name
          }
        }
        lake: regions(filter: { keyword: "湖", code: { within: "330211101000" } }) {
          nodes {
            name
          }
        }
      }
    `
    expect(await read(query)).toEqual({
      refinery: { nodes: [{ name: '炼化社区' }, { name: '镇海炼化围垦区社区' }] },
      lake: { nodes: [{ name: '九龙湖镇' }, { name: '九龙湖村委会' }] },
    })
  })
})

describe('a zone', () => {
  it('crosses towns and is read with all its fields', async () => {
    const query = /* GraphQL */ `
      {
        zone(code: "PORT_BLOCK") {
          id
          code
          name
          kind
          regions {
            name
            parent {
              name
            }
          }
          standards {
            code
            version
          }
        }
      }
    `
    expect(await read(query)).toEqual({
      zone: {
        id: Buffer.from('Zone:PORT_BLOCK').toString('base64url'),
        code: 'PORT_BLOCK',
        name: '后海塘港口物流特定区域',
        kind: 'SPECIAL_BLOCK',
        regions: [
          { name: '海港社区', parent: { name: '招宝山街道' } },
          { name: '后海塘港口物流园区社区', parent: { name: '招宝山街道' } },
          { name: '临江社区', parent: { name: '蛟川街道' } },
        ],
        standards: [{ code: 'SPECIAL_BLOCK', version: 1 }],
      },
    })
  })

  it('is found from a region that lies in it, and from a town that it touches', async () => {
    const query = /* GraphQL */ `
      {
        village: zones(filter: { region: { eq: "330211002010" } }) {
          nodes {
            code
          }
        }
        town: zones(filter: { region: { eq: "330211002000" } }) {
          totalCount
        }
        touched: zones(filter: { region: { within: "330211002000" }, kind: { in: [SPECIAL_BLOCK, NEW_TOWN] } }) {
          nodes {
            code
          }
        }
      }
    `
    expect(await read(query)).toEqual({
      village: { nodes: [{ code: 'PETROCHEMICAL' }] },
      town: { totalCount: 0 },
      touched: { nodes: [{ code: 'PORT_BLOCK' }] },
    })
  })
})
