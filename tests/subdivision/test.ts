import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishAs } from '../kit/mutateAs.ts'
import type { TestHub } from '../kit/startHub.ts'
import { closeOffices, consentTo, count, halves, newParcel, openOffices, subdivide, until } from './data.ts'

/**
 * Row 17 of the domain (土地分割登记→抵押): planning consents, land splits, a bank verifies. Each test has a parcel of its own in the
 * cadastral sub-zone 330211992210, of 1000.00 m². The day is 2026-11-22.
 */
let hub: TestHub
beforeAll(async () => {
  hub = await openOffices()
})
afterAll(closeOffices)
const project = '2506-330211-04-01-100123'
const holder = '91330211MA002A98AH'

describe('a subdivision', () => {
  it('retires the parcel, carries its place, project and right holder over, and tells others of the pieces', async () => {
    const parcel = await newParcel({ projectCode: project, rightHolderUscc: holder })
    const consent = await consentTo(parcel)
    const carried = {
      status: 'ACTIVE',
      region: { code: '330211002010' },
      project: { code: project },
      rightHolder: { uscc: holder },
      parent: { code: parcel },
    }
    const [one, two] = halves(parcel)
    expect(
      await subdivide(parcel, consent, {
        children: [{ ...one, landUse: '住宅用地' }, two],
        registeredOn: '2026-11-22',
      }),
    ).toEqual({
      __typename: 'SubdivisionRegistered',
      subdivision: {
        number: `FG-${parcel}`,
        planningConsent: consent,
        registeredOn: '2026-11-22',
        parent: { code: parcel, status: 'RETIRED', version: 2 },
        children: [
          { ...one, landUse: '住宅用地', ...carried },
          { ...two, landUse: '商服用地', ...carried },
        ],
      },
    })
    await until(async () =>
      expect(
        await count(
          `SELECT FROM planning.known_entity WHERE type_name = 'Parcel' AND key LIKE $1`,
          `${parcel.slice(0, 18)}_`,
        ),
      ).toBe(3),
    )
    const told = await hub.database.query(
      undefined,
      `SELECT entity, key, kind FROM land.outbox WHERE key = ANY($1) ORDER BY id`,
      [[parcel, one?.code, two?.code, `FG-${parcel}`]],
    )
    expect(told).toEqual([
      { entity: 'parcel', key: one?.code, kind: 'REGISTERED' },
      { entity: 'parcel', key: two?.code, kind: 'REGISTERED' },
      { entity: 'parcel', key: parcel, kind: 'RETIRED' },
      { entity: 'subdivision', key: `FG-${parcel}`, kind: 'REGISTERED' },
    ])
  })

  it('is registered once under one idempotency key', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    const first = await subdivide(parcel, consent, { idempotencyKey: 'the same split' })
    expect(await subdivide(parcel, consent, { idempotencyKey: 'the same split' })).toEqual(first)
    expect(await count('SELECT FROM land.parcel WHERE parent_code = $1', parcel)).toBe(2)
  })

  it('shows who comes second the parcel as it is now', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    await publishAs(hub, 'LAND')('parcels', [
      { code: parcel, regionCode: '330211002010', areaM2: '1000.00', landUse: '住宅用地', status: 'ACTIVE' },
    ])
    expect(await subdivide(parcel, consent)).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
      current: { status: 'ACTIVE' },
    })
  })

  it('of two at once is registered once', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    const outcomes = await Promise.all([subdivide(parcel, consent), subdivide(parcel, consent)])
    const names = outcomes.map(({ __typename, code }: { __typename: string; code?: string }) => code ?? __typename)
    expect(names.toSorted()).toEqual(['PARCEL_RETIRED', 'SubdivisionRegistered'])
  })

  it('brings in what waited for its pieces', async () => {
    const parcel = await newParcel()
    const consent = await consentTo(parcel)
    const [one] = halves(parcel)
    const unit = { code: `${one?.code}F00010001`, parcelCode: one?.code, kind: 'BUILDING', location: '镇海区测试路1号' }
    expect(await publishAs(hub, 'LAND')('realEstateUnits', [unit])).toMatchObject({ parked: [{ key: unit.code }] })
    await subdivide(parcel, consent)
    expect(await count('SELECT FROM land.real_estate_unit WHERE code = $1', unit.code)).toBe(1)
  })
})

it('a published subdivision waits for the consent of planning, and goes in by itself when it comes', async () => {
  const parcel = await newParcel()
  const publish = publishAs(hub, 'LAND')
  const piece = { regionCode: '330211002010', status: 'ACTIVE', parentCode: parcel }
  await publish(
    'parcels',
    halves(parcel).map((half) => ({ ...half, ...piece })),
  )
  const planningConsent = `镇规分〔2026〕${parcel.slice(-5)}号`
  const number = `镇不动产分〔2026〕${parcel.slice(-5)}号`
  const record = { number, parentCode: parcel, planningConsent, registeredOn: '2026-11-22' }
  expect(await publish('subdivisions', [record])).toMatchObject({ accepted: 0, parked: [{ key: number }] })
  await consentTo(parcel)
  const retired = `SELECT FROM land.parcel WHERE code = $1 AND status = 'RETIRED'`
  await until(async () => expect(await count(retired, parcel)).toBe(1))
})
