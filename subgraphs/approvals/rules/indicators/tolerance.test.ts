import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areInConflict, type Basis } from './compareIndicators.ts'
import { isMeaningful, isWithin, type Tolerance } from './tolerance.ts'

const percent = (amount: string): Tolerance => ({ kind: 'PERCENT', amount })
const absolute = (amount: string): Tolerance => ({ kind: 'ABSOLUTE', amount })

describe('two values', () => {
  it.each([
    ['100.00', '103.00', undefined, false],
    ['100.00', '100', undefined, true],
    ['12.50', '12.5', undefined, true],
    ['100.00', '103.00', percent('3'), true],
    ['100.00', '103.01', percent('3'), false],
    ['100.00', '97.00', percent('3.0000'), true],
    ['100.00', '96.99', percent('3'), false],
    // Three percent of 103 would be 3.09: the percentage is of the reference alone.
    ['103.00', '100.00', percent('2.9'), false],
    ['100.00', '103.00', absolute('3'), true],
    ['100.00', '103.0001', absolute('3'), false],
    ['0', '0.01', percent('50'), false],
    ['0', '0.00', percent('0'), true],
    ['9007199254740993', '9007199254740992', absolute('0.5'), false],
  ])('%s and %s within %o: %s', (reference, value, tolerance, expected) => {
    expect(isWithin(reference, value, tolerance)).toBe(expected)
  })

  it('at the border are within, one step beyond are not, whatever they are', () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 12n })
    const text = (hundredths: bigint) => `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
    fc.assert(
      fc.property(cents, cents, (reference, amount) => {
        expect(isWithin(text(reference), text(reference + amount), absolute(text(amount)))).toBe(true)
        expect(isWithin(text(reference), text(reference + amount + 1n), absolute(text(amount)))).toBe(false)
        expect(isWithin(text(reference + amount), text(reference), absolute(text(amount)))).toBe(true)
      }),
    )
  })
})

describe('values of departments', () => {
  const value = (organ: string, basis: Basis, figure: string, unit = 'm²') => ({
    organ: { code: organ },
    basis,
    value: figure,
    unit,
  })
  const approved = value('PLANNING', 'APPROVED', '100.00')

  it('are in conflict where one of construction lies beyond the tolerance of the approved one', () => {
    const designed = value('CONSTRUCTION', 'DESIGNED', '102.00')
    const built = value('CONSTRUCTION', 'AS_BUILT', '104.00')
    expect(areInConflict([approved, designed], percent('3'))).toBe(false)
    expect(areInConflict([approved, designed, built], percent('3'))).toBe(true)
    expect(areInConflict([built, approved], percent('4'))).toBe(false)
  })

  it('of one organ are its own affair, and another unit is always a conflict', () => {
    const designed = value('CONSTRUCTION', 'DESIGNED', '1.00')
    const built = value('CONSTRUCTION', 'AS_BUILT', '9.00')
    expect(areInConflict([designed, built], undefined)).toBe(false)
    expect(areInConflict([approved, value('CONSTRUCTION', 'DESIGNED', '100.00', 'm')], percent('50'))).toBe(true)
  })
})

it('a hundred percent is no tolerance', () => {
  expect([percent('99.9999'), percent('100'), percent('100.0001'), absolute('100')].map(isMeaningful)).toEqual([
    true,
    false,
    false,
    true,
  ])
})
