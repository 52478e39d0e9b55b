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

const itemCode = (name: string): string => services.world.serviceItems.find((item) => item.name === name)?.code ?? ''

const outletOf = async (name: string, region: string) => {
  const query = /* GraphQL */ `
    query ($code: ServiceItemCode!, $region: RegionCode!) {
      serviceItem(code: $code) {
        outlet(region: $region) {
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
  `
  const { data } = await services.execute(query, { code: itemCode(name), region })
  const { outlet } = (data as { serviceItem: { outlet: Outlet | null } }).serviceItem
  return outlet && [outlet.handledAt.name, outlet.hall.name, outlet.window.name]
}
type Outlet = { handledAt: { name: string }; hall: { name: string }; window: { name: string } }

describe('the nearest outlet', () => {
  it('is the own station of the village where that takes the item in', async () => {
    expect(await outletOf('高龄津贴申领', '330211003203')).toEqual(['骆驼村委会', '骆驼村便民服务站', '便民服务窗口'])
  })

  it('is the centre of the town for an item that the village does not take in', async () => {
    const outlet = ['骆驼街道', '骆驼街道便民服务中心', '综合受理窗口']
    expect(await outletOf('临时用地审批', '330211003203')).toEqual(outlet)
  })

  it('is the centre of the town for a village that has no station', async () => {
    expect(await outletOf('高龄津贴申领', '330211001400')).toEqual([
      '招宝山街道',
      '招宝山街道便民服务中心',
      '社会事务窗口',
    ])
  })

  it('is the centre of the town for an item that the own station lacks', async () => {
    const outlet = await outletOf('高龄津贴申领', '330211002204')
    expect(outlet).toEqual(['蛟川街道', '蛟川街道便民服务中心', '社会事务窗口'])
  })

  it('is the hall of the district, at the window of the organ, for what only the district takes in', async () => {
    const outlet = ['镇海区', '镇海区行政服务中心', '国土窗口']
    expect(await outletOf('建设项目用地预审', '330211003203')).toEqual(outlet)
  })

  it('is the branch where the real-estate window moved', async () => {
    const outlet = ['镇海区', '镇海区不动产登记服务中心', '不动产登记窗口']
    expect(await outletOf('国有建设用地使用权首次登记', '330211000000')).toEqual(outlet)
  })

  it('is nowhere for the district itself where only towns and villages take an item in', async () => {
    expect(await outletOf('农村村民宅基地审批', '330211000000')).toBeNull()
  })
})

describe('service items by region', () => {
  it('include from every village what its town and its district take in', async () => {
    const query = /* GraphQL */ `
      {
        village: serviceItems(filter: { region: { eq: "330211003203" }, name: { eq: "临时用地审批" } }) {
          nodes {
            name
            levels
          }
        }
        nested: region(code: "330211003203") {
          serviceItems(filter: { name: { eq: "临时用地审批" } }) {
            nodes {
              name
            }
          }
        }
      }
    `
    expect(await read(query)).toEqual({
      village: { nodes: [{ name: '临时用地审批', levels: ['DISTRICT', 'TOWN'] }] },
      nested: { serviceItems: { nodes: [{ name: '临时用地审批' }] } },
    })
  })

  it('leave out of the district what only towns and villages take in, unless the regions below are asked for too', async () => {
    const query = /* GraphQL */ `
      {
        district: serviceItems(filter: { region: { eq: "330211000000" } }) {
          totalCount
        }
        below: serviceItems(filter: { region: { within: "330211000000" } }) {
          totalCount
        }
        either: serviceItems(filter: { region: { in: ["330211000000", "330211003203"] } }) {
          totalCount
        }
        elsewhere: serviceItems(filter: { region: { eq: "330212000000" } }) {
          totalCount
        }
        nested: region(code: "330211000000") {
          serviceItems(first: 1) {
            totalCount
          }
        }
      }
    `
    expect(await read(query)).toEqual({
      district: { totalCount: 108 },
      below: { totalCount: 111 },
      either: { totalCount: 111 },
      elsewhere: { totalCount: 0 },
      nested: { serviceItems: { totalCount: 108 } },
    })
  })
})

describe('halls and windows', () => {
  it('are where they were before a move and where they are after it', async () => {
    const query = /* GraphQL */ `
      {
        region(code: "330211000000") {
          before: serviceHalls(on: "2025-10-15") {
            name
          }
          after: serviceHalls(on: "2025-10-16") {
            name
          }
          today: serviceHalls {
            id
            code
            name
            level
            region {
              name
            }
            address
            validFrom
            validUntil
          }
        }
        serviceWindow(code: "330211000000-W06") {
          code
          name
          organ {
            code
          }
          before: placement(on: "2025-10-15") {
            hall {
              name
            }
            counter
            validFrom
            validUntil
          }
          after: placement(on: "2025-10-16") {
            hall {
              name
            }
          }
          lastDayBeforeSplit: placement(on: "2026-06-22") {
            hall {
              name
            }
          }
          today: placement {
            hall {
              name
            }
          }
          beforeAll: placement(on: "2009-08-31") {
            counter
          }
          placements {
            validFrom
          }
        }
      }
    `
    const [former, present, branch] = [
      { name: '镇海区行政审批服务大厅（胜利路）' },
      { name: '镇海区行政服务中心' },
      { name: '镇海区不动产登记服务中心' },
    ]
    expect(await read(query)).toEqual({
      region: {
        before: [former],
        after: [present],
        today: [
          {
            id: Buffer.from('ServiceHall:330211000000-H2').toString('base64url'),
            code: '330211000000-H2',
            ...present,
            level: 'DISTRICT',
            region: { name: '镇海区' },
            address: '镇海区骆驼街道民和路569号',
            validFrom: '2025-10-16',
            validUntil: null,
          },
          expect.objectContaining({ code: '330211000000-H3', ...branch, validFrom: '2026-06-23' }),
        ],
      },
      serviceWindow: {
        code: '330211000000-W06',
        name: '不动产登记窗口',
        organ: { code: 'LAND' },
        before: { hall: former, counter: 'A06', validFrom: '2009-09-01', validUntil: '2025-10-15' },
        after: { hall: present },
        lastDayBeforeSplit: { hall: present },
        today: { hall: branch },
        beforeAll: null,
        placements: [{ validFrom: '2009-09-01' }, { validFrom: '2025-10-16' }, { validFrom: '2026-06-23' }],
      },
    })
  })

  it('are listed by counter as they are on the day', async () => {
    const query = /* GraphQL */ `
      {
        serviceHall(code: "330211000000-H2") {
          before: windows(on: "2026-06-22") {
            code
          }
          after: windows(on: "2026-06-23") {
            code
          }
        }
      }
    `
    const codes = (...serials: number[]) => serials.map((serial) => ({ code: `330211000000-W0${serial}` }))
    expect(await read(query)).toEqual({
      serviceHall: { before: codes(1, 2, 3, 4, 5, 6, 7), after: codes(1, 2, 3, 4, 5, 7, 8) },
    })
  })
})
