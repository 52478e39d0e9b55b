import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { landSlice } from '../../demo/slices/land.ts'
import { actingAs, type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let land: OpenSubgraph
let publisher: Readonly<Record<string, string>>
beforeAll(async () => {
  land = await openSubgraph(manifest, landSlice)
  publisher = await actingAs('PUBLISHER', 'LAND')
})
afterAll(() => land.close())

const village = '330211002010'
const codeOf = (serial: number) => `330211002202GB${String(serial).padStart(5, '0')}`
const parcel = (serial: number, fields: object = {}) => ({
  code: codeOf(serial),
  regionCode: village,
  areaM2: '1200.50',
  landUse: '工业用地',
  status: 'ACTIVE',
  ...fields,
})

const mutation = /* GraphQL */ `
  mutation ($input: PublishParcelsInput!) {
    publishParcels(input: $input) {
      __typename
      ... on Publication {
        received
        accepted
        unchanged
        withheld
        released
        refused {
          index
          key
          field
          code
          message
          otherIndex
          currentVersion
        }
        parked {
          index
          waitsFor
        }
      }
      ... on Refusal {
        code
        message
        path
      }
      ... on Conflict {
        currentVersion
        current {
          id
        }
      }
    }
  }
`

interface Answer {
  readonly [field: string]: unknown
}

let requests = 0
async function publish(records: readonly object[], options: object = {}, headers = publisher): Promise<Answer> {
  const input = { idempotencyKey: `request ${++requests}`, source: 'land-registry', records, ...options }
  const { data, errors } = await land.execute(mutation, { input }, headers)
  if (errors) throw new Error(JSON.stringify(errors))
  return (data as { publishParcels: Answer }).publishParcels
}

const stored = (serial: number) =>
  land.database.query<Answer>(undefined, 'SELECT area_m2, version, source FROM land.parcel WHERE code = $1', [
    codeOf(serial),
  ])

describe('publishing parcels', () => {
  it('writes each record as a version with its source, and one that is equal writes nothing', async () => {
    expect(await publish([parcel(1), parcel(2)])).toMatchObject({ received: 2, accepted: 2, unchanged: 0, refused: [] })
    expect(await publish([parcel(1, { areaM2: '1200.5' }), parcel(2, { areaM2: '900' })])).toMatchObject({
      accepted: 1,
      unchanged: 1,
    })
    expect(await stored(1)).toEqual([{ areaM2: '1200.50', version: 1, source: 'land-registry' }])
    expect(await stored(2)).toEqual([{ areaM2: '900.00', version: 2, source: 'land-registry' }])
  })

  it('gives the first answer to a key that comes again, and changes nothing', async () => {
    const first = await publish([parcel(3)], { idempotencyKey: 'once' })
    expect(await publish([parcel(3)], { idempotencyKey: 'once' })).toEqual(first)
    expect(await publish([parcel(3, { areaM2: '7' })], { idempotencyKey: 'once' })).toMatchObject({
      __typename: 'Refused',
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
    expect(await stored(3)).toMatchObject([{ areaM2: '1200.50', version: 1 }])
  })

  it('takes the good records of a batch and gives each bad one back with its reason', async () => {
    const records = [parcel(4), parcel(5, { areaM2: '12.345' }), parcel(6), parcel(6), parcel(7, { regionCode: null })]
    expect(await publish(records)).toMatchObject({
      received: 5,
      accepted: 1,
      refused: [
        { index: 1, key: codeOf(5), field: 'areaM2', code: 'FIELD_DECIMAL' },
        { index: 2, key: codeOf(6), field: 'code', code: 'DUPLICATE_KEY', otherIndex: 3 },
        { index: 3, key: codeOf(6), field: 'code', code: 'DUPLICATE_KEY', otherIndex: 2 },
        { index: 4, key: codeOf(7), field: 'regionCode', code: 'FIELD_REQUIRED' },
      ],
    })
    expect(await stored(4)).toHaveLength(1)
  })

  it('takes none of an ATOMIC batch where one is bad', async () => {
    const records = [parcel(8), parcel(9, { status: 'SOLD' })]
    expect(await publish(records, { mode: 'ATOMIC' })).toMatchObject({
      accepted: 0,
      withheld: 1,
      refused: [{ index: 1 }],
    })
    expect(await stored(8)).toEqual([])
    expect(await publish([parcel(8), parcel(9)], { mode: 'ATOMIC' })).toMatchObject({ accepted: 2, withheld: 0 })
  })

  it('refuses a record that is based on a version which is not the present one', async () => {
    await publish([parcel(10)])
    const late = parcel(10, { areaM2: '5', expectedVersion: 3 })
    expect(await publish([late])).toMatchObject({
      accepted: 0,
      refused: [{ index: 0, code: 'VERSION_CONFLICT', currentVersion: 1 }],
    })
    expect(await publish([late], { mode: 'ATOMIC' })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 1,
      current: { id: expect.any(String) },
    })
    expect(await publish([{ ...late, expectedVersion: 1 }])).toMatchObject({ accepted: 1 })
    expect(await publish([parcel(11, { expectedVersion: 1 })])).toMatchObject({
      refused: [{ code: 'VERSION_CONFLICT', currentVersion: 0 }],
    })
  })

  it('refuses or parks what names something unknown, as it is told', async () => {
    const lost = parcel(12, { projectCode: '2509-330211-04-01-999999' })
    expect(await publish([lost], { onUnknownReference: 'REFUSE' })).toMatchObject({
      refused: [{ field: 'projectCode', code: 'REFERENCE_UNKNOWN' }],
    })
    expect(await publish([lost], { onUnknownReference: 'PARK' })).toMatchObject({
      accepted: 0,
      parked: [{ index: 0, waitsFor: ['Project:2509-330211-04-01-999999'] }],
    })
    expect(await stored(12)).toEqual([])
  })

  it('lets a parked record in with the one that it waits for', async () => {
    const child = parcel(14, { parentCode: codeOf(13) })
    expect(await publish([child])).toMatchObject({ accepted: 0, parked: [{ waitsFor: [`Parcel:${codeOf(13)}`] }] })
    expect(await publish([parcel(13)])).toMatchObject({ accepted: 1, released: 1 })
    expect(await stored(14)).toHaveLength(1)
  })

  it('takes a parent and its children in one batch, whatever their order', async () => {
    expect(await publish([parcel(16, { parentCode: codeOf(15) }), parcel(15)])).toMatchObject({ accepted: 2 })
  })

  it('never brings a retired parcel back', async () => {
    await publish([parcel(17, { status: 'RETIRED' })])
    expect(await publish([parcel(17)])).toMatchObject({ accepted: 0, refused: [{ code: 'RECORD_FROZEN' }] })
  })

  it('is for publishers of the land department alone', async () => {
    const input = { idempotencyKey: 'who', source: 'x', records: [] }
    const refusal = async (headers: Readonly<Record<string, string>>) => {
      const { errors } = await land.execute(mutation, { input }, headers)
      return errors?.[0]?.extensions?.['code']
    }
    expect(await refusal({})).toBe('UNAUTHENTICATED')
    expect(await refusal(await actingAs('PUBLISHER', 'PLANNING'))).toBe('FORBIDDEN')
    expect(await refusal(await actingAs('DECISION_MAKER', 'LAND'))).toBe('FORBIDDEN')
  })

  it('refuses one record more than 5,000', async () => {
    const records = Array.from({ length: 5_001 }, (_, serial) => parcel(serial))
    expect(await publish(records)).toMatchObject({ __typename: 'Refused', code: 'TOO_MANY_RECORDS', path: ['records'] })
  })
})
