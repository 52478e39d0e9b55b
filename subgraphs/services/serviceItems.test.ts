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

const permit = '11330211002903009R4010170303001'

/** The names of a list under a filter, by code. */
const namesOf = async (filter: string): Promise<string[]> => {
  const data = await read(`{ serviceItems(first: 100, filter: { ${filter} }) { nodes { name } } }`)
  return (data as { serviceItems: { nodes: { name: string }[] } }).serviceItems.nodes.map(({ name }) => name)
}

describe('a service item', () => {
  it('is read with all its fields, in the version in force', async () => {
    const query = /* GraphQL */ `
      {
        serviceItem(code: "11330211002903009R4010170303001") {
          id
          code
          version
          basicCode
          name
          type
          organ {
            name
          }
          levels
          decidedAt
          trades {
            code
          }
          legalBasis {
            title
            article
          }
          limitBasis {
            title
            article
          }
          conditions
          statutoryWorkingDays
          promisedWorkingDays
          feeYuan
          result
          instant
          committed
          greenChannel
          keywords
          validFrom
          validUntil
          status
        }
      }
    `
    expect(await read(query)).toEqual({
      serviceItem: {
        id: Buffer.from(`ServiceItem:${permit}@2`).toString('base64url'),
        code: permit,
        version: 2,
        basicCode: '010170303001',
        name: '建筑工程施工许可证核发',
        type: 'LICENCE',
        organ: { name: '镇海区住房和城乡建设局' },
        levels: ['DISTRICT'],
        decidedAt: 'DISTRICT',
        trades: [{ code: '4710' }],
        legalBasis: [
          { title: '中华人民共和国建筑法', article: '第七条' },
          { title: '中华人民共和国建筑法', article: '第八条' },
        ],
        limitBasis: { title: '中华人民共和国建筑法', article: '第八条' },
        conditions: [
          '已办理建筑工程用地批准手续',
          '已取得建设工程规划许可证',
          '已确定建筑施工企业',
          '有满足施工需要的资金安排、施工图纸及技术资料',
          '有保证工程质量和安全的具体措施',
        ],
        statutoryWorkingDays: 7,
        promisedWorkingDays: 3,
        feeYuan: '0.00',
        result: '建筑工程施工许可证',
        instant: false,
        committed: true,
        greenChannel: true,
        keywords: ['施工许可', '开工', '施工证'],
        validFrom: '2026-11-20',
        validUntil: null,
        status: 'IN_FORCE',
      },
    })
  })

  it('keeps its earlier version, which asked for more', async () => {
    const query = /* GraphQL */ `
      {
        serviceItem(code: "11330211002903009R4010170303001", version: 1) {
          status
          validUntil
          materials {
            name
            form
            required
            fetchableFrom {
              code
            }
          }
          versions {
            version
            materials {
              name
            }
          }
        }
      }
    `
    const application = { name: '建筑工程施工许可证申请表', form: 'ORIGINAL', required: true, fetchableFrom: null }
    const planning = { name: '建设工程规划许可证', form: 'COPY', required: true, fetchableFrom: { code: 'PLANNING' } }
    const removed = { name: '建设资金银行保函', form: 'ORIGINAL', required: true, fetchableFrom: null }
    const { serviceItem } = (await read(query)) as {
      serviceItem: { status: string; validUntil: string; materials: unknown[]; versions: { materials: unknown[] }[] }
    }
    expect(serviceItem).toMatchObject({ status: 'ENDED', validUntil: '2026-11-19' })
    expect(serviceItem.materials).toEqual(expect.arrayContaining([application, planning, removed]))
    expect(serviceItem.versions).toMatchObject([{ version: 1 }, { version: 2 }])
    expect(serviceItem.versions.map(({ materials }) => materials.length)).toEqual([8, 6])
  })

  it('is null in a version that there is not', async () => {
    expect(await read(`{ serviceItem(code: "${permit}", version: 9) { name } }`)).toEqual({ serviceItem: null })
  })
})

describe('the catalogue', () => {
  it('lists each item once, in the version in force on the day', async () => {
    const query = /* GraphQL */ `
      {
        today: serviceItems(filter: { code: { eq: "11330211002903009R4010170303001" } }) {
          totalCount
          nodes {
            version
          }
        }
        before: serviceItems(filter: { code: { eq: "11330211002903009R4010170303001" }, on: "2026-11-19" }) {
          totalCount
          nodes {
            version
          }
        }
        longBefore: serviceItems(filter: { on: "2022-02-28" }) {
          totalCount
        }
      }
    `
    expect(await read(query)).toEqual({
      today: { totalCount: 1, nodes: [{ version: 2 }] },
      before: { totalCount: 1, nodes: [{ version: 1 }] },
      longBefore: { totalCount: 0 },
    })
  })

  it('is filtered by organ, type and trade; an item for all trades is for each', async () => {
    const names = await namesOf('organ: { eq: "COMMERCE" }, type: { eq: OTHER }, trade: { eq: "5191" }')
    expect(names).toEqual([
      '市场主体备案事项变更',
      '市场主体歇业备案',
      '营业执照遗失补领、换发',
      '食品小作坊登记',
      '再生资源回收经营者备案',
    ])
  })

  it('is filtered by the level that takes an item in', async () => {
    const [village, district] = [await namesOf('level: { in: [VILLAGE] }'), await namesOf('level: { eq: DISTRICT }')]
    expect(village).toContain('农村村民宅基地审批')
    expect(district).not.toContain('农村村民宅基地审批')
  })

  it('is searched by words of the name and by keywords', async () => {
    expect(await namesOf('keyword: "开工"')).toContain('建筑工程施工许可证核发')
    expect(await namesOf('keyword: "宅基地审批"')).toEqual(['农村村民宅基地审批'])
    expect(await namesOf('keyword: "无此事项"')).toEqual([])
  })

  it('is ordered by the promised limit', async () => {
    const data = await read(
      '{ serviceItems(orderBy: { field: PROMISED_WORKING_DAYS, direction: DESC }, first: 100) { nodes { promisedWorkingDays } } }',
    )
    const { nodes } = (data as { serviceItems: { nodes: { promisedWorkingDays: number }[] } }).serviceItems
    const days = nodes.map(({ promisedWorkingDays }) => promisedWorkingDays)
    expect(days).toEqual(days.toSorted((a, b) => b - a))
    expect(days[0]).toBeGreaterThan(days.at(-1) ?? 0)
  })

  it('costs the same statements for one item as for a hundred, with organs, materials and outlets', async () => {
    const query = (first: number) => /* GraphQL */ `
      {
        region(code: "330211003203") {
          serviceItems(first: ${first}) {
            nodes {
              name
              organ {
                name
              }
              materials {
                name
                fetchableFrom {
                  name
                }
              }
              versions {
                version
              }
              outlet(region: "330211003203") {
                handledAt {
                  name
                }
                hall {
                  name
                }
                window {
                  name
                }
              }
            }
          }
        }
      }
    `
    const one = await services.statementsOf(() => read(query(1)))
    const hundred = await services.statementsOf(() => read(query(100)))
    expect(hundred.length).toBeLessThanOrEqual(11)
    expect(hundred.length - one.length).toBeLessThanOrEqual(1)
  })
})
