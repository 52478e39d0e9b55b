import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actingAs } from '../kit/openSubgraph.ts'
import type { TestHub } from '../kit/startHub.ts'
import {
  closeOffices,
  codeOf,
  consentTo,
  discharge,
  grant,
  halves,
  mortgage,
  newParcel,
  openOffices,
  subdivide,
} from './data.ts'

/** Row 17 of the domain: mortgages and consents. Parcels are as in `test.ts`. */
let hub: TestHub
beforeAll(async () => {
  hub = await openOffices()
})
afterAll(closeOffices)
describe('a mortgage', () => {
  const verify = /* GraphQL */ `
    query ($number: String!) {
      mortgage(number: $number) {
        number
        status
        legalEffect
        validUntil
        dischargedOn
        issuedBy {
          code
        }
        parcel {
          code
          status
        }
      }
    }
  `

  it('on a piece is verified by a bank by its number, until it is discharged', async () => {
    const parcel = await newParcel()
    await subdivide(parcel, await consentTo(parcel))
    const piece = halves(parcel)[1]?.code ?? ''
    expect(await mortgage(piece, '测试抵押-2')).toMatchObject({ mortgage: { version: 1, status: 'VALID' } })
    const bank = await actingAs('AUDITOR')
    const shown = {
      number: '测试抵押-2',
      status: 'VALID',
      legalEffect: true,
      validUntil: '2028-11-21',
      dischargedOn: null,
      issuedBy: { code: 'LAND' },
      parcel: { code: piece, status: 'ACTIVE' },
    }
    expect(await hub.data(verify, { number: '测试抵押-2' }, bank)).toEqual({ mortgage: shown })
    expect(await discharge({ number: '测试抵押-2', expectedVersion: 7 })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 1,
    })
    await discharge({ number: '测试抵押-2', expectedVersion: 1 })
    expect(await hub.data(verify, { number: '测试抵押-2' }, bank)).toEqual({
      mortgage: { ...shown, status: 'EXPIRED', dischargedOn: '2026-11-22' },
    })
    expect(await discharge({ number: '测试抵押-2', expectedVersion: 2 })).toMatchObject({
      code: 'MORTGAGE_ENDED',
    })
    expect(await hub.data(verify, { number: '没有这个号' }, bank)).toEqual({ mortgage: null })
  })

  it('is refused on a retired parcel, by rule, basis and remedy', async () => {
    const parcel = await newParcel()
    await subdivide(parcel, await consentTo(parcel))
    expect(await mortgage(parcel, '测试抵押-3')).toEqual({
      __typename: 'Refused',
      code: 'PARCEL_RETIRED',
      message: `The parcel ${parcel} was split or merged away.`,
      rule: 'Only an active parcel can be split or mortgaged.',
      basis: '《不动产登记暂行条例实施细则》第二十六条、第六十五条',
      remedy: 'Name one of the `children` of the parcel.',
      path: ['parcel'],
    })
  })

  it('is refused under a number that is taken, for a debt that ends before it begins, and on a day to come', async () => {
    const parcel = await newParcel()
    await mortgage(parcel, '测试抵押-4')
    expect(await mortgage(parcel, '测试抵押-4')).toMatchObject({ code: 'MORTGAGE_NUMBER_USED' })
    expect(await mortgage(parcel, '测试抵押-5', { validUntil: '2026-11-21' })).toMatchObject({
      code: 'PERIOD_REVERSED',
    })
    expect(await mortgage(parcel, '测试抵押-5', { issuedOn: '2026-11-23' })).toMatchObject({ code: 'DAY_TO_COME' })
    expect(await discharge({ number: '测试抵押-9', expectedVersion: 1 })).toMatchObject({
      code: 'MORTGAGE_UNKNOWN',
    })
  })
})

describe('a consent', () => {
  it('is refused for a parcel that planning does not know, under a taken number, or for a period that ends first', async () => {
    const parcel = await newParcel()
    const number = await consentTo(parcel)
    const consent = (more: object) =>
      grant({
        idempotencyKey: `grant ${JSON.stringify(more)}`,
        number: '镇规分〔2026〕甲号',
        parcel,
        ...more,
      })
    expect(await consent({ parcel: codeOf(99_991) })).toMatchObject({ code: 'PARCEL_UNKNOWN' })
    expect(await consent({ number })).toMatchObject({ code: 'CONSENT_NUMBER_USED' })
    expect(await consent({ issuedOn: '2199-01-01' })).toMatchObject({ code: 'DAY_TO_COME', path: ['issuedOn'] })
    expect(await consent({ issuedOn: '2026-11-22', validUntil: '2026-11-21' })).toMatchObject({
      code: 'PERIOD_REVERSED',
    })
  })

  it('stands beside the parcel', async () => {
    const parcel = await newParcel()
    const number = await consentTo(parcel, { validUntil: '2027-11-21' })
    const query = /* GraphQL */ `
      query ($parcel: ParcelCode!, $number: String!) {
        parcel(code: $parcel) {
          subdivisionConsents {
            number
            status
          }
        }
        subdivisionConsent(number: $number) {
          parcel {
            code
          }
          issuedOn
          validUntil
        }
      }
    `
    expect(await hub.data(query, { parcel, number })).toEqual({
      parcel: { subdivisionConsents: [{ number, status: 'VALID' }] },
      subdivisionConsent: { parcel: { code: parcel }, issuedOn: '2026-11-22', validUntil: '2027-11-21' },
    })
  })
})
