import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { manifest } from '../../subgraphs/land/index.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { fromHundredths, toHundredths } from '../hundredths.ts'
import { landSlice } from './land.ts'

let land: OpenSubgraph
beforeAll(async () => {
  land = await openSubgraph(manifest, landSlice)
})
afterAll(() => land.close())

const heating = '2506-330211-04-01-100123'

describe('the land slice', () => {
  it('stands on active, granted parcels only, after their contract', async () => {
    const [counts] = await land.database.query<Record<string, number>>(
      undefined,
      `SELECT count(*)::int AS mortgages,
         count(*) FILTER (WHERE p.status = 'ACTIVE' AND s.method <> 'ALLOCATION' AND m.issued_on > s.signed_on
           AND m.amount_yuan < s.price_yuan)::int AS sound
       FROM land.mortgage m JOIN land.parcel p ON p.code = m.parcel_code JOIN land.land_supply s USING (parcel_code)`,
    )
    expect(counts?.['mortgages']).toBeGreaterThan(5)
    expect(counts?.['sound']).toBe(counts?.['mortgages'])
  })

  it('splits every retired parcel into areas that sum to its own, registered with planning consent', async () => {
    const rows = await land.database.query<{ code: string; difference: string; consent: string | null }>(
      undefined,
      `SELECT p.code, (p.area_m2 - sum(c.area_m2))::text AS difference, min(s.planning_consent) AS consent
       FROM land.parcel p JOIN land.parcel c ON c.parent_code = p.code LEFT JOIN land.subdivision s ON s.parent_code = p.code
       WHERE p.status = 'RETIRED' GROUP BY p.code`,
    )
    expect(rows).toHaveLength(13)
    expect(rows.map(({ difference }) => difference)).toEqual(rows.map(() => '0.00'))
    expect(rows.every(({ consent }) => /^镇规分〔\d{4}〕\d{4}号$/.test(consent ?? ''))).toBe(true)
  })

  it('has buildings whose floor areas add up to what was measured at completion', async () => {
    const { data } = await land.execute(
      /* GraphQL */ `
        query ($filter: ParcelFilter) {
          parcels(filter: $filter) {
            nodes {
              realEstateUnits {
                id
                code
                kind
                floorAreaM2
                location
              }
            }
          }
        }
      `,
      { filter: { project: { eq: heating } } },
    )
    const units = (data as { parcels: { nodes: { realEstateUnits: Unit[] }[] } }).parcels.nodes.flatMap(
      ({ realEstateUnits }) => realEstateUnits,
    )
    const total = units.reduce((sum, { floorAreaM2 }) => sum + toHundredths(floorAreaM2), 0)
    const measured = land.world.projects.find(({ code }) => code === heating)?.asBuiltIndicators?.['FLOOR_AREA']
    expect(fromHundredths(total)).toBe(measured)
    expect(units.every(({ code, kind }) => kind === 'BUILDING' && /F\d{4}0001$/.test(code))).toBe(true)
    expect(units[0]?.location).toMatch(/^镇海区蛟川街道.+1幢$/)
  })

  it('names bare land by the code that ends in W and zeros', async () => {
    const { data } = await land.execute(
      '{ realEstateUnit(code: "330211004202GB00021W00000000") { kind floorAreaM2 location parcel { code } } }',
    )
    expect(data).toEqual({
      realEstateUnit: {
        kind: 'NONE',
        floorAreaM2: null,
        location: expect.stringMatching(/^镇海区庄市街道.+/),
        parcel: { code: '330211004202GB00021' },
      },
    })
  })

  interface Unit {
    code: string
    kind: string
    floorAreaM2: string
    location: string
  }
})
