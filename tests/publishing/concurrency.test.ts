import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { landSlice } from '../../demo/slices/land.ts'
import { manifest } from '../../subgraphs/land/index.ts'
import { type OpenSubgraph, openSubgraph } from '../kit/openSubgraph.ts'
import { type Answer, createPublisher, type Sent } from './data.ts'

const codeOf = (serial: number) => `330211998201GB${String(serial).padStart(5, '0')}`
const parcel = (serial: number, fields: object = {}): Sent => ({
  code: codeOf(serial),
  regionCode: '330211002010',
  areaM2: '100.00',
  status: 'ACTIVE',
  ...fields,
})

let land: OpenSubgraph
let publish: Awaited<ReturnType<typeof createPublisher>>
beforeEach(async () => {
  land = await openSubgraph(manifest, landSlice)
  publish = await createPublisher(land)
})
afterEach(() => land.close())

const read = (sql: string) => land.database.query<Answer>(undefined, sql)
const ours = `code LIKE '330211998%'`

/** A fixed order without an order: the same for every run. */
const shuffled = <Item>(items: readonly Item[], seed: number): Item[] =>
  items
    .map((item, index) => ({ item, place: ((index + 1) * 7_919 * (seed + 1)) % 10_007 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)

describe('50 publishers at once', () => {
  it('with overlapping keys neither deadlock nor lose an update: the versions add up', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, publisher) => {
        const serials = Array.from({ length: 60 }, (__, index) => (publisher * 3 + index) % 100)
        const records = shuffled(serials, publisher).map((serial) =>
          parcel(serial, { areaM2: `${publisher + 1}.${String(serial % 100).padStart(2, '0')}` }),
        )
        return publish('parcels', records)
      }),
    )
    const sum = (field: string) => answers.reduce((total, answer) => total + answer[field], 0)
    expect(answers.flatMap(({ refused }) => refused)).toEqual([])
    expect(sum('accepted') + sum('unchanged')).toBe(50 * 60)
    const [present] = await read(
      `SELECT count(*)::int AS records, sum(version)::int AS versions FROM land.parcel WHERE ${ours}`,
    )
    const [past] = await read(`SELECT count(*)::int AS replaced FROM land.record_version WHERE key LIKE '330211998%'`)
    expect(present).toEqual({ records: 100, versions: sum('accepted') })
    expect(past).toEqual({ replaced: sum('accepted') - 100 })
  })

  it('that count one number up by its version get every step in, each once', async () => {
    await publish('parcels', [parcel(1, { areaM2: '1' })])
    const step = async (publisher: number): Promise<void> => {
      for (let attempt = 0; ; attempt++) {
        const [{ area, version }] = await read(
          `SELECT area_m2::text AS area, version FROM land.parcel WHERE code = '${codeOf(1)}'`,
        )
        const { accepted } = await publish(
          'parcels',
          [parcel(1, { areaM2: `${Number(area) + 1}`, expectedVersion: version })],
          {
            idempotencyKey: `${publisher} ${attempt}`,
          },
        )
        if (accepted === 1) return
      }
    }
    await Promise.all(Array.from({ length: 12 }, (_, publisher) => step(publisher)))
    expect(await read(`SELECT area_m2::text AS area, version FROM land.parcel WHERE code = '${codeOf(1)}'`)).toEqual([
      { area: '13.00', version: 13 },
    ])
  })

  it('with one idempotency key write once and all get the same answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => publish('parcels', [parcel(1)], { idempotencyKey: 'the one' })),
    )
    expect(new Set(answers.map(({ batchId }) => batchId)).size).toBe(1)
    expect(await read(`SELECT version FROM land.parcel WHERE ${ours}`)).toEqual([{ version: 1 }])
  })

  it('of which some bring parcels and others their units leave no unit waiting', async () => {
    const serials = Array.from({ length: 25 }, (_, serial) => serial)
    await Promise.all(
      serials.flatMap((serial) => [
        publish('realEstateUnits', [
          { code: `${codeOf(serial)}W00000000`, parcelCode: codeOf(serial), kind: 'NONE', location: '镇海区' },
        ]),
        publish('parcels', [parcel(serial)]),
      ]),
    )
    expect(await read(`SELECT key FROM land.parked_record WHERE status = 'WAITING'`)).toEqual([])
    const [{ units }] = await read(`SELECT count(*)::int AS units FROM land.real_estate_unit WHERE ${ours}`)
    expect(units).toBe(25)
  })
})

describe('records in whatever batches, order and repetition', () => {
  const family = [
    ...Array.from({ length: 6 }, (_, serial) => ['parcels', parcel(serial)] as const),
    ...Array.from(
      { length: 6 },
      (_, serial) => ['parcels', parcel(10 + serial, { parentCode: codeOf(serial) })] as const,
    ),
    ...Array.from(
      { length: 6 },
      (_, serial) =>
        [
          'realEstateUnits',
          {
            code: `${codeOf(10 + serial)}W00000000`,
            parcelCode: codeOf(10 + serial),
            kind: 'NONE',
            location: '镇海区',
          },
        ] as const,
    ),
  ]
  const table = async () => ({
    parcels: await read(`SELECT code, parent_code, area_m2 FROM land.parcel WHERE ${ours} ORDER BY code`),
    units: await read(`SELECT code, parcel_code FROM land.real_estate_unit WHERE ${ours} ORDER BY code`),
    waiting: await read(`SELECT key FROM land.parked_record WHERE status = 'WAITING'`),
  })

  it('give the same tables', async () => {
    for (const dataset of ['parcels', 'realEstateUnits']) {
      await publish(
        dataset,
        family.filter(([name]) => name === dataset).map(([, record]) => record),
      )
    }
    const expected = await table()
    expect([expected.parcels.length, expected.units.length]).toEqual([12, 6])
    let run = 0
    const batches = fc
      .tuple(
        fc.shuffledSubarray([...family, ...family], { minLength: 2 * family.length }),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 4 }),
      )
      .map(([records, sizes]) => split(records, sizes))
    await fc.assert(
      fc.asyncProperty(batches, async (some) => {
        await land.database.query(undefined, `DELETE FROM land.real_estate_unit WHERE ${ours}`)
        await land.database.query(undefined, `DELETE FROM land.parcel WHERE ${ours}`)
        await land.database.query(undefined, 'TRUNCATE land.record_version')
        run++
        for (const [index, batch] of some.entries()) {
          for (const dataset of ['realEstateUnits', 'parcels']) {
            const records = new Map(
              batch.filter(([name]) => name === dataset).map(([, record]) => [record.code, record]),
            )
            if (records.size > 0) {
              await publish(dataset, [...records.values()], { idempotencyKey: `run ${run} ${index} ${dataset}` })
            }
          }
        }
        expect(await table()).toEqual(expected)
      }),
      { numRuns: 25, seed: 20_261_122 },
    )
  })
})

/** Consecutive batches of these sizes, over and over. */
function split<Item>(items: readonly Item[], sizes: readonly number[]): Item[][] {
  const batches: Item[][] = []
  for (let start = 0; start < items.length;) {
    const size = sizes[batches.length % sizes.length] ?? 1
    batches.push(items.slice(start, start + size))
    start += size
  }
  return batches
}
