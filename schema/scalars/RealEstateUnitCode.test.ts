import { describe, expect, it } from 'vitest'
import { parseRealEstateUnitCode } from './RealEstateUnitCode.ts'
import { refusalOf } from './refusalOf.ts'

describe('RealEstateUnitCode', () => {
  it.each(['330211001002GB00017F00010001', '330211001002GB00017L00000001', '330211001002GB00017W00000000'])(
    'accepts %s',
    (code) => {
      expect(parseRealEstateUnitCode(code)).toBe(code)
    },
  )

  it('refuses a number after W, which says that nothing stands on the parcel', () => {
    expect(refusalOf(() => parseRealEstateUnitCode('330211001002GB00017W00000100'))).toMatchObject({
      expected: '000',
      received: '100',
      position: 26,
    })
  })

  it.each([
    ['330211001002GB00017G00010001', 'RealEstateUnitCode: expected one of `FLQW` at position 20, received "G".'],
    ['330211001002AB00017F00010001', 'RealEstateUnitCode: expected one of `GJZ` at position 13, received "A".'],
    ['330211001002GB00017', 'RealEstateUnitCode: expected 28 characters, received 19 (position 20).'],
  ])('refuses %s and says why', (code, message) => {
    expect(refusalOf(() => parseRealEstateUnitCode(code)).message).toBe(message)
  })
})
