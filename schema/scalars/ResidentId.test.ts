import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messages } from '../messages.ts'
import { refusalOf } from './refusalOf.ts'
import { parseResidentId, residentIdCheckCharacter } from './ResidentId.ts'

const withCheck = (first17: string): string => first17 + residentIdCheckCharacter(first17)
const twoDigits = (number: number): string => String(number).padStart(2, '0')
const residentId = fc
  .tuple(
    fc.integer({ min: 110000, max: 659999 }),
    fc.integer({ min: 1900, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([district, year, month, day, serial]) =>
    withCheck(`${district}${year}${twoDigits(month)}${twoDigits(day)}${String(serial).padStart(3, '0')}`),
  )
const replaceAt = (text: string, index: number, by: string): string => text.slice(0, index) + by + text.slice(index + 1)

/** Every three neighbouring characters that belong to the number; a space put in would be found in any sentence. */
const windowsOf = (text: string): string[] =>
  [...text].map((_, start) => text.slice(start, start + 3)).filter((window) => /^[0-9X]{3}$/.test(window))

describe('ResidentId', () => {
  it.each(['11010519491231002X', '440524188001010014'])('accepts %s, an example of GB 11643', (number) => {
    expect(parseResidentId(number)).toBe(number)
  })

  it('weighs every digit of the serial too, in an invented number whose check was computed apart', () => {
    expect(parseResidentId('330211198806089570')).toBe('330211198806089570')
  })

  it('catches any one changed digit', () => {
    fc.assert(
      fc.property(residentId, fc.nat(17), fc.constantFrom(...'0123456789X'), (number, index, other) => {
        fc.pre(number[index] !== other && (index === 17 || other !== 'X'))
        expect(refusalOf(() => parseResidentId(replaceAt(number, index, other))).scalar).toBe('ResidentId')
      }),
    )
  })

  it('never repeats three neighbouring characters of what it refuses', () => {
    fc.assert(
      fc.property(residentId, fc.nat(17), fc.constantFrom(...'0189Xxа９ '), (number, index, other) => {
        fc.pre(number[index] !== other)
        const text = replaceAt(number, index, other)
        const told = JSON.stringify(refusalOf(() => parseResidentId(text))).replaceAll(/U\+0020|GB 11643/g, '')
        const repeated = windowsOf(text).filter((window) => told.includes(window))
        expect(repeated).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['330211199002300010', 13, 'a thirtieth of February'],
    ['330211199013010010', 11, 'a thirteenth month'],
    ['330211179901010010', 7, 'a year before 1800'],
  ])('refuses %s: position %i, %s', (number, position) => {
    expect(refusalOf(() => parseResidentId(number))).toEqual({
      message: `ResidentId: expected a date of birth that exists and is not after today (position ${position}).`,
      scalar: 'ResidentId',
      expected: 'YYYYMMDD',
      position,
    })
  })

  it('takes today in Shanghai as the last possible date of birth', () => {
    const clock = () => new Date('2026-02-08T16:30:00Z')
    const bornToday = withCheck('33021120260209001')
    const bornTomorrow = withCheck('33021120260210001')
    expect(parseResidentId(bornToday, clock)).toBe(bornToday)
    expect(refusalOf(() => parseResidentId(bornTomorrow, clock)).position).toBe(7)
    expect(parseResidentId(bornTomorrow)).toBe(bornTomorrow)
  })

  it.each([
    ['11010519491231002x', 'ResidentId: expected one of `0-9 X` at position 18, received another character.'],
    ['1101051949123100２X', 'ResidentId: expected one of `0-9` at position 17, received another character.'],
    ['110105 19491231002X', 'ResidentId: expected one of `0-9` at position 7, received a space (U+0020).'],
    ['110105491231002', 'ResidentId: expected 18 characters, received 15 (position 16).'],
    ['110105194912310021', 'ResidentId: the check character at position 18 does not match the others.'],
  ])('refuses %s and says why', (number, message) => {
    expect(refusalOf(() => parseResidentId(number)).message).toBe(message)
  })

  it('has no place for what was received in its personal messages', () => {
    const personal = Object.entries(messages).filter(([key]) => key.startsWith('PERSONAL_'))
    expect(personal).toHaveLength(3)
    expect(JSON.stringify(personal)).not.toContain('{received}')
  })
})
