import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusalOf.ts'
import { parseServiceItemCode, serviceItemParts } from './ServiceItemCode.ts'
import { createUsccRule } from './Uscc.ts'

describe('ServiceItemCode', () => {
  it('takes an implementation code apart', () => {
    expect(serviceItemParts('12100000400010275N4000117001000')).toEqual({
      organUscc: '12100000400010275N',
      level: 'DISTRICT',
      basicCode: '000117001000',
      checked: true,
    })
  })

  it.each([
    ['1', 'NATION'],
    ['2', 'PROVINCE'],
    ['3', 'CITY'],
    ['4', 'DISTRICT'],
    ['5', 'TOWN'],
    ['6', 'VILLAGE'],
  ])('reads level %s as %s', (digit, level) => {
    expect(serviceItemParts(`12100000400010275N${digit}000117001000`).level).toBe(level)
  })

  it('refuses an organ whose credit code fails the check', () => {
    expect(refusalOf(() => parseServiceItemCode('12100000400010275P4000117001000'))).toMatchObject({
      scalar: 'Uscc',
      expected: 'N',
      received: 'P',
      position: 18,
    })
  })

  it('accepts and flags an organ on the allow-list', () => {
    const rule = createUsccRule(new Set(['12100000400010275P']))
    expect(serviceItemParts('12100000400010275P4000117001000', rule).checked).toBe(false)
  })

  it.each([
    ['12100000400010275N7000117001000', 'ServiceItemCode: expected one of `1-6` at position 19, received "7".'],
    ['12100000400010275N400011700100A', 'ServiceItemCode: expected one of `0-9` at position 31, received "A".'],
    ['12100000400010275N400011700100', 'ServiceItemCode: expected 31 characters, received 30 (position 31).'],
    [
      '12100000400010275n4000117001000',
      'ServiceItemCode: expected the upper-case letter `N` at position 18, received the lower-case "n".',
    ],
  ])('refuses %s and says why', (code, message) => {
    expect(refusalOf(() => parseServiceItemCode(code)).message).toBe(message)
  })
})
