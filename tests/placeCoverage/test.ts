import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** Row 44 of the domain (规范完善镇、村两级服务平台): coverage lists exactly the places that lack an outlet or a required item. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

interface Gap {
  readonly region: { readonly code: string }
  readonly lacksOutlet: boolean
  readonly missingItems: { readonly code: string }[]
}

const coverageQuery = /* GraphQL */ `
  query ($region: RegionCode!) {
    coverage(region: $region, first: 100) {
      places
      covered
      gaps {
        nodes {
          region {
            code
          }
          lacksOutlet
          missingItems {
            code
          }
        }
        totalCount
      }
    }
  }
`
type Row = Record<'code' | 'level' | 'regionCode' | 'itemCode' | 'hallCode', string>
const rows = (text: string) => hub.database.query<Row>(undefined, text)

/** The gaps below a region, from the raw rows: open halls, what they take in, and what they must. */
async function expectedGaps(below: string): Promise<{ places: number; gaps: Gap[] }> {
  const prefix = below.replace(/(000)+$/, '')
  const [regions, halls, offers, required] = await Promise.all([
    rows(`SELECT code, level FROM services.region WHERE status = 'ACTIVE' ORDER BY code`),
    rows(
      `SELECT code, region_code FROM services.service_hall
       WHERE valid_from <= '2026-11-22' AND (valid_until IS NULL OR valid_until >= '2026-11-22')`,
    ),
    rows('SELECT hall_code, item_code FROM services.service_offer'),
    rows('SELECT level, item_code FROM services.required_item ORDER BY item_code'),
  ])
  const places = regions.filter(({ code }) => code !== below && code.startsWith(prefix))
  const gaps = places.flatMap(({ code, level }): Gap[] => {
    const open = new Set(halls.filter(({ regionCode }) => regionCode === code).map((hall) => hall.code))
    const takenIn = new Set(offers.filter(({ hallCode }) => open.has(hallCode)).map(({ itemCode }) => itemCode))
    const missing = required.filter((one) => one.level === level && !takenIn.has(one.itemCode))
    const gap = {
      region: { code },
      lacksOutlet: open.size === 0,
      missingItems: missing.map(({ itemCode }) => ({ code: itemCode })),
    }
    return gap.lacksOutlet || missing.length > 0 ? [gap] : []
  })
  return { places: places.length, gaps }
}

async function expectCoverage(region: string): Promise<Gap[]> {
  const { coverage } = await hub.data(coverageQuery, { region })
  const { places, gaps } = await expectedGaps(region)
  expect(coverage).toEqual({
    places,
    covered: places - gaps.length,
    gaps: { nodes: gaps, totalCount: gaps.length },
  })
  return gaps
}

it('is what the rows say for the district and every town', async () => {
  const gaps = await expectCoverage(hub.world.district.code)
  expect(gaps.some(({ lacksOutlet }) => lacksOutlet)).toBe(true)
  expect(gaps.some(({ lacksOutlet }) => !lacksOutlet)).toBe(true)
  for (const { code } of hub.world.towns) await expectCoverage(code)
})

it('gains a place when its station closes, and one when an item is no longer taken in', async () => {
  const before = await expectCoverage(hub.world.district.code)
  const gapCodes = new Set(before.map(({ region }) => region.code))
  const [closing, refusing] = hub.world.villages.filter(({ code }) => !gapCodes.has(code)).map(({ code }) => code)
  await hub.database.query(
    undefined,
    `UPDATE services.service_hall SET valid_until = '2026-11-21' WHERE region_code = $1`,
    [closing],
  )
  await hub.database.query(
    undefined,
    `DELETE FROM services.service_offer WHERE region_code = $1
       AND item_code IN (SELECT item_code FROM services.required_item WHERE level = 'VILLAGE' LIMIT 1)`,
    [refusing],
  )
  const after = await expectCoverage(hub.world.district.code)
  expect(after).toHaveLength(before.length + 2)
  expect(after.find(({ region }) => region.code === closing)).toMatchObject({ lacksOutlet: true })
  expect(after.find(({ region }) => region.code === refusing)).toMatchObject({ lacksOutlet: false })
})

it('leaves out a retired village that lacks everything', async () => {
  const before = await expectCoverage(hub.world.district.code)
  const lacking = before.find(({ lacksOutlet }) => lacksOutlet)?.region.code
  await hub.database.query(
    undefined,
    `UPDATE services.region SET status = 'RETIRED', retired_on = '2026-11-01' WHERE code = $1`,
    [lacking],
  )
  expect(await expectCoverage(hub.world.district.code)).toEqual(before.filter(({ region }) => region.code !== lacking))
})
