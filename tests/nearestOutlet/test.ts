import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** Row 2 of the domain (三级公共服务平台): an item handled at town level is found from any of its villages, with where to go. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

interface Found {
  readonly code: string
  readonly outlet: {
    readonly handledAt: { readonly code: string }
    readonly hall: { readonly region: { readonly code: string }; readonly validUntil: string | null }
    readonly window: { readonly name: string } | null
  } | null
}

interface Page {
  readonly nodes: readonly Found[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const itemsQuery = /* GraphQL */ `
  query ($region: RegionCode!, $filter: ServiceItemFilter, $after: String) {
    region(code: $region) {
      serviceItems(first: 100, after: $after, filter: $filter) {
        nodes {
          code
          outlet(region: $region) {
            handledAt {
              code
            }
            hall {
              region {
                code
              }
              validUntil
            }
            window {
              name
            }
          }
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`

async function itemsFrom(region: string, filter: object = {}): Promise<Found[]> {
  const found: Found[] = []
  for (let after: string | null = null; ;) {
    const { region: place } = await hub.data(itemsQuery, { region, filter, after })
    const { serviceItems } = place as { serviceItems: Page }
    found.push(...serviceItems.nodes)
    if (!serviceItems.pageInfo.hasNextPage) {
      expect(found).toHaveLength(serviceItems.totalCount)
      return found
    }
    after = serviceItems.pageInfo.endCursor
  }
}

/** The nearest region of the path that takes the item in, by the rows themselves. */
async function nearestOffers(path: readonly string[]): Promise<Map<string, string>> {
  const rows = await hub.database.query<{ itemCode: string; regionCode: string }>(
    undefined,
    `SELECT o.item_code, o.region_code FROM services.service_offer o JOIN services.service_hall h ON h.code = o.hall_code
     WHERE o.region_code = ANY($1) AND h.valid_from <= '2026-11-22' AND coalesce(h.valid_until, 'infinity') >= '2026-11-22'`,
    [path],
  )
  const nearestFirst = rows.toSorted((one, other) => path.indexOf(one.regionCode) - path.indexOf(other.regionCode))
  return new Map(nearestFirst.toReversed().map(({ itemCode, regionCode }) => [itemCode, regionCode]))
}

const onlyAtTowns = () =>
  hub.world.serviceItems.filter(({ levels }) => levels.includes('TOWN') && !levels.includes('VILLAGE'))

describe('an item handled at town level', () => {
  it('is found from every village of every town, with the outlet of that town', async () => {
    const items = new Set(onlyAtTowns().map(({ code }) => code))
    expect(items.size).toBeGreaterThan(0)
    const { towns, villages } = hub.world
    for (const town of towns) {
      const offered = await nearestOffers([town.code])
      const ofTown = villages.filter(({ parentCode }) => parentCode === town.code)
      for (const village of ofTown) {
        const found = (await itemsFrom(village.code, { level: { eq: 'TOWN' } })).filter(
          ({ code }) => items.has(code) && offered.has(code),
        )
        expect([village.name, found.length]).toEqual([
          village.name,
          [...items].filter((code) => offered.has(code)).length,
        ])
        for (const { outlet } of found) {
          expect(outlet).toMatchObject({
            handledAt: { code: town.code },
            hall: { region: { code: town.code }, validUntil: null },
            window: { name: expect.any(String) },
          })
        }
      }
    }
  })

  it('is sent on to the district once the town stops taking it in, and not found once nobody does', async () => {
    const village = hub.world.villages[0]
    const code = onlyAtTowns().find(({ levels }) => levels.includes('DISTRICT'))?.code
    const outlet = async () =>
      (await itemsFrom(village?.code ?? '', { code: { eq: code } })).map((item) => item.outlet?.handledAt.code)
    const stopAt = (region: string | null | undefined) =>
      hub.database.query(undefined, 'DELETE FROM services.service_offer WHERE item_code = $1 AND region_code = $2', [
        code,
        region,
      ])
    expect(await outlet()).toEqual([village?.parentCode])
    await stopAt(village?.parentCode)
    expect(await outlet()).toEqual([hub.world.district.code])
    await stopAt(hub.world.district.code)
    expect(await outlet()).toEqual([])
  })
})

it('gives each item of a village, a town and the district its nearest outlet', async () => {
  const { villages, district } = hub.world
  const village = villages.find(({ name }) => name === '贵驷村委会')
  const path = [village?.code ?? '', village?.parentCode ?? '', district.code]
  for (const place of path) {
    const nearest = await nearestOffers(path.slice(path.indexOf(place)))
    const found = await itemsFrom(place)
    expect(new Map(found.map(({ code, outlet }) => [code, outlet?.handledAt.code]))).toEqual(nearest)
  }
})

describe('the list of items', () => {
  const names = async (filter: object): Promise<string[]> => {
    const query = 'query ($filter: ServiceItemFilter) { serviceItems(first: 100, filter: $filter) { nodes { name } } }'
    const { serviceItems } = await hub.data(query, { filter })
    return serviceItems.nodes.map(({ name }: { name: string }) => name)
  }

  it('is cut by region, level, organ, trade and keyword together', async () => {
    const all = await names({ region: { eq: hub.world.villages[0]?.code } })
    const cut = await names({
      region: { eq: hub.world.villages[0]?.code },
      level: { eq: 'DISTRICT' },
      organ: { eq: 'COMMERCE' },
      trade: { eq: '5191' },
      keyword: '食品',
    })
    expect(cut.length).toBeGreaterThan(0)
    expect(cut.length).toBeLessThan(all.length)
    for (const name of cut) expect(all).toContain(name)
  })

  it('finds two characters of Chinese', async () => {
    const found = await names({ keyword: '施工' })
    expect(found).toContain('建筑工程施工许可证核发')
    expect(found.length).toBeLessThan(hub.world.serviceItems.length)
  })
})
