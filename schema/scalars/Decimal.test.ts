import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InternalError } from '../errors.ts'
import { DecimalScalar, parseDecimal } from './Decimal.ts'
import { refusalOf } from './refusalOf.ts'

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.option(fc.stringMatching(/^[0-9]{1,15}$/)))
  .map(([whole, fraction]) => (fraction === null ? `${whole}` : `${whole}.${fraction}`))

describe('Decimal', () => {
  it.each([
    '0',
    '-1',
    '1234.50',
    '0.000',
    '-0.05',
    '123456789012345678901234567890',
    '1234567890.12345678901234567890',
  ])('accepts %s and keeps it as it is', (text) => {
    expect(DecimalScalar.serialize(parseDecimal(text))).toBe(text)
  })

  it('prints what it reads', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        expect(DecimalScalar.serialize(DecimalScalar.parseValue(text))).toBe(text)
      }),
    )
  })

  it.each([
    ['1e5', 2, '"e"'],
    ['+1', 1, '"+"'],
    ['.5', 1, '"."'],
    ['5.', 3, '""'],
    ['', 1, '""'],
    ['-', 2, '""'],
    ['007', 2, '"0"'],
    ['1,234.50', 2, '","'],
    [' 1', 1, '" "'],
    ['1.2.3', 4, '"."'],
    ['１', 1, '"１"'],
    ['NaN', 1, '"N"'],
    ['1\n', 2, '"\\n"'],
  ])('refuses %j at position %i', (text, position, received) => {
    expect(refusalOf(() => parseDecimal(text))).toMatchObject({ expected: '1234.50', position, received })
  })

  it('refuses a thirty-first digit', () => {
    expect(refusalOf(() => parseDecimal('-1234567890.123456789012345678901'))).toMatchObject({
      message: 'Decimal: expected at most 30 digits, received 31 (position 33).',
    })
  })

  it('prints an object of a decimal library in plain notation', () => {
    const stored = { toFixed: () => '0.00000001', toString: () => '1e-8' }
    expect(DecimalScalar.serialize(stored)).toBe('0.00000001')
  })

  it.each([1234.5, Number.NaN, 'NaN', '1e5', null, {}])('does not pass a corrupt stored value on: %s', (stored) => {
    expect(() => DecimalScalar.serialize(stored)).toThrow(
      new InternalError('STORE_FAILED', 'Decimal: a stored value is malformed'),
    )
  })
})
