import { describe, expect, it } from 'vitest'
import { parseProjectCode } from './ProjectCode.ts'
import { refusalOf } from './refusalOf.ts'

describe('ProjectCode', () => {
  it.each(['2017-330211-47-03-012345', '2105-330211-04-01-123456', '2012-330211-04-01-123456'])(
    'accepts %s',
    (code) => {
      expect(parseProjectCode(code)).toBe(code)
    },
  )

  it.each([...'0123456789'])('accepts the last digit %s', (digit) => {
    const code = `2105-330211-04-01-12345${digit}`
    expect(parseProjectCode(code)).toBe(code)
  })

  it('refuses a first part that is neither a year nor a year and month', () => {
    expect(refusalOf(() => parseProjectCode('2113-330211-04-01-123456'))).toMatchObject({
      expected: 'YYYY / YYMM',
      received: '2113',
      position: 1,
    })
  })

  it.each([
    ['2105330211-04-01-123456', 'ProjectCode: expected one of `-` at position 5, received "3".'],
    ['2105－330211-04-01-123456', 'ProjectCode: expected one of `-` at position 5, received the full-width "－".'],
    [
      '2105-330211-04-01-12345',
      'ProjectCode: expected the form `NNNN-NNNNNN-NN-NN-NNNNNN`, received 23 characters (position 24).',
    ],
    ['2105-330211-O4-01-123456', 'ProjectCode: expected one of `0-9` at position 13, received "O".'],
  ])('refuses %s and says why', (code, message) => {
    expect(refusalOf(() => parseProjectCode(code)).message).toBe(message)
  })
})
