import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusalOf.ts'
import { createUsccRule, parseUscc, readUscc, USCC_ALPHABET, usccCheckCharacter } from './Uscc.ts'
import { readUsccAllowList } from './usccAllowList.ts'

const published = [
  '91350100M000100Y43',
  '9144030071526726XG',
  '91330100799655058B',
  '914403001922038216',
  '91110000802100433B',
  '91110108551385082Q',
  '91330000142919173A',
  '12100000400010275N',
]
const character = fc.constantFrom(...USCC_ALPHABET)
const uscc = fc
  .array(character, { minLength: 17, maxLength: 17 })
  .map((body) => body.join('') + usccCheckCharacter(body.join('')))
const replaceAt = (text: string, index: number, by: string): string => text.slice(0, index) + by + text.slice(index + 1)

describe('Uscc', () => {
  it.each(published)('accepts %s, which is in official use', (code) => {
    expect(readUscc(code)).toEqual({ code, checked: true })
  })

  // Codes in use often have 0 where a prefecture begins, which no weight moves; here every character counts.
  it.each(['91441912MA4UH7QX5K', '9246293271WYTRLKEH', 'Y3719526BCDFGHJNPH'])(
    'weighs every position of %s, whose check character was computed apart',
    (code) => {
      expect(usccCheckCharacter(code.slice(0, 17))).toBe(code.slice(17))
    },
  )

  it('catches any one changed character', () => {
    fc.assert(
      fc.property(uscc, fc.nat(17), character, (code, index, other) => {
        fc.pre(code[index] !== other)
        expect(refusalOf(() => parseUscc(replaceAt(code, index, other)))).toMatchObject({
          scalar: 'Uscc',
          position: 18,
        })
      }),
    )
  })

  it('catches any two neighbours swapped', () => {
    fc.assert(
      fc.property(uscc, fc.nat(16), (code, index) => {
        const [left, right] = [code.charAt(index), code.charAt(index + 1)]
        fc.pre(left !== right)
        const swapped = replaceAt(replaceAt(code, index, right), index + 1, left)
        expect(refusalOf(() => parseUscc(swapped)).position).toBe(18)
      }),
    )
  })

  it('says which check character was expected', () => {
    expect(refusalOf(() => parseUscc('91350100M000100Y44'))).toEqual({
      message: 'Uscc: expected the check character `3` at position 18, received `4`.',
      scalar: 'Uscc',
      expected: '3',
      received: '4',
      position: 18,
    })
  })

  it.each([
    ['91350100m000100Y43', 'Uscc: expected the upper-case letter `M` at position 9, received the lower-case "m".'],
    [
      ' 91350100M000100Y43',
      'Uscc: expected one of `0-9 A-H J-N P-R T U W X Y` at position 1, received a space (U+0020).',
    ],
    [
      '９1350100M000100Y43',
      'Uscc: expected one of `0-9 A-H J-N P-R T U W X Y` at position 1, received the full-width "９".',
    ],
    ['91350100I000100Y43', 'Uscc: expected one of `0-9 A-H J-N P-R T U W X Y` at position 9, received "I".'],
    ['91350100\u200b000100Y43', 'Uscc: expected one of `0-9 A-H J-N P-R T U W X Y` at position 9, received U+200B.'],
    ['91350100𠮷000100Y43', 'Uscc: expected one of `0-9 A-H J-N P-R T U W X Y` at position 9, received "𠮷".'],
    ['91350100M000100Y4', 'Uscc: expected 18 characters, received 17 (position 18).'],
    ['91350100M000100Y43 ', 'Uscc: expected 18 characters, received 19 (position 19).'],
    ['91350100M000100Y43\n', 'Uscc: expected 18 characters, received 19 (position 19).'],
    ['', 'Uscc: expected 18 characters, received 0 (position 1).'],
  ])('refuses %j and says why', (text, message) => {
    expect(refusalOf(() => parseUscc(text)).message).toBe(message)
  })

  it('refuses to compute a check character of anything but 17 characters', () => {
    expect(refusalOf(() => usccCheckCharacter('91350100M000100Y')).message).toBe(
      'Uscc: expected 17 characters, received 16 (position 17).',
    )
  })
})

describe('the allow-list of Uscc', () => {
  const readWithList = createUsccRule(new Set(['91350100M000100Y44']))

  it('accepts a listed code that fails the check, and flags it', () => {
    expect(readWithList('91350100M000100Y44')).toEqual({ code: '91350100M000100Y44', checked: false })
  })

  it('does not flag a code that passes the check', () => {
    expect(readWithList('91350100M000100Y43').checked).toBe(true)
  })

  it('refuses a code that fails the check and is not listed', () => {
    expect(refusalOf(() => readWithList('91350100M000100Y45')).received).toBe('5')
  })

  it('is empty where no file is named', () => {
    expect(readUsccAllowList(undefined)).toEqual(new Set())
  })
})
