import { describe, expect, it } from 'vitest'
import { parseParcelCode } from './ParcelCode.ts'
import { refusalOf } from './refusalOf.ts'

describe('ParcelCode', () => {
  it.each(['330211001002GB00017', '330211001002JC00017', '330211001002ZY00017'])('accepts %s', (code) => {
    expect(parseParcelCode(code)).toBe(code)
  })

  it.each([
    ['330211001002AB00017', 'ParcelCode: expected one of `GJZ` at position 13, received "A".'],
    ['330211001002GZ00017', 'ParcelCode: expected one of `ABSXCDEFHGWY` at position 14, received "Z".'],
    [
      '330211001002gB00017',
      'ParcelCode: expected the upper-case letter `G` at position 13, received the lower-case "g".',
    ],
    ['330211001002GB0001', 'ParcelCode: expected 19 characters, received 18 (position 19).'],
    ['33021100100 GB00017', 'ParcelCode: expected one of `0-9` at position 12, received a space (U+0020).'],
  ])('refuses %s and says why', (code, message) => {
    expect(refusalOf(() => parseParcelCode(code)).message).toBe(message)
  })
})
