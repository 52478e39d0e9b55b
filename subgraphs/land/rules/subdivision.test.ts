import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaOf, hundredthsOf } from './areas.ts'
import { type Consent, consentObstacle, splitObstacle } from './subdivision.ts'

const whole = { code: '330211002206GB00001', areaM2: '0.01' }
const codeOf = (serial: number) => `330211002206GB${String(serial + 2).padStart(5, '0')}`
const pieces = (areas: readonly bigint[]) =>
  areas.map((hundredths, serial) => ({ code: codeOf(serial), areaM2: areaOf(hundredths) }))

/** Parts of a parcel in hundredths of a square metre, up to the largest area that the register holds. */
const parts = fc.array(fc.bigInt({ min: 1n, max: 10n ** 13n }), { minLength: 2, maxLength: 50 })
const sumOf = (areas: readonly bigint[]) => areas.reduce((sum, area) => sum + area, 0n)

describe('a split', () => {
  it('holds whatever the parts, and one hundredth of a square metre more or less is refused', () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.boolean(), (areas, chosen, more) => {
        const parent = { ...whole, areaM2: areaOf(sumOf(areas)) }
        expect(splitObstacle(parent, pieces(areas))).toBeNull()
        const index = chosen % areas.length
        const changed = areas.with(index, (areas[index] ?? 0n) + (more ? 1n : -1n))
        expect(splitObstacle(parent, pieces(changed))?.code).toMatch(/^(AREAS_DIFFER|AREA_NOT_POSITIVE)$/)
      }),
    )
  })

  it('is judged alike whatever the order of its parts', () => {
    fc.assert(
      fc.property(parts, (areas) => {
        const parent = { ...whole, areaM2: areaOf(sumOf(areas)) }
        expect(splitObstacle(parent, pieces(areas).toReversed())).toBeNull()
      }),
    )
  })
})

describe('an area', () => {
  it('is read exactly and written back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n }), (hundredths) => {
        expect(hundredthsOf(areaOf(hundredths))).toBe(hundredths)
      }),
    )
  })

  it.each([
    ['0.1', 10n],
    ['1200', 120_000n],
    ['9007199254740993.01', 900_719_925_474_099_301n],
    ['1.001', null],
    ['-1.00', null],
    ['1e3', null],
  ])('reads %s as %s hundredths', (area, hundredths) => {
    expect(hundredthsOf(area)).toBe(hundredths)
  })
})

describe('a consent', () => {
  const consent: Consent = {
    number: '镇规分〔2026〕0001号',
    parcelCode: whole.code,
    issuedOn: '2026-01-05',
    validUntil: '2027-01-04',
    status: 'VALID',
    legalEffect: true,
  }
  const judge = (change: Partial<Consent>, on: string) =>
    consentObstacle({ ...consent, ...change }, { number: consent.number, parcelCode: whole.code, on })?.code ?? null

  it.each([
    ['2026-01-04', 'CONSENT_OUT_OF_TIME'],
    ['2026-01-05', null],
    ['2027-01-04', null],
    ['2027-01-05', 'CONSENT_OUT_OF_TIME'],
  ])('of 2026-01-05 to 2027-01-04 on %s: %s', (on, expected) => {
    expect(judge({}, on)).toBe(expected)
  })

  it('that has run out since carried what was registered in its time', () => {
    expect(judge({ status: 'EXPIRED' }, '2026-06-01')).toBeNull()
  })

  it('without a last day holds until it is ended', () => {
    expect(judge({ validUntil: null }, '2099-01-01')).toBeNull()
    expect(judge({ validUntil: null, status: 'EXPIRED' }, '2026-06-01')).toBe('CONSENT_OUT_OF_TIME')
  })

  it('that was revoked, suspended, replaced or given in a mock approval carries nothing', () => {
    const codes = ['REVOKED', 'SUSPENDED', 'SUPERSEDED'].map((status) => judge({ status }, '2026-06-01'))
    expect([...codes, judge({ legalEffect: false }, '2026-06-01')]).toEqual(Array(4).fill('CONSENT_NOT_IN_FORCE'))
  })
})
