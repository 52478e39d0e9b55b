import { codeScalar, requireText } from './codeScalar.ts'
import { malformed } from './codeShape.ts'

const MAX_DIGITS = 30
const plainNotation = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/
// The longest beginning that some decimal could have; the character after it is the first wrong one.
const plainBeginning = /^-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)?/

/**
 * Returns the text if it is a decimal in plain notation: an optional minus sign, digits without needless leading zeros, optionally a
 * point and digits; up to 30 digits. No exponent, no plus sign, no thousands separator. Trailing zeros are kept: they tell precision.
 * @throws ClientError BAD_USER_INPUT with what was expected and the position.
 */
export function parseDecimal(text: string): string {
  if (!plainNotation.test(text)) throw notPlain(text)
  const count = text.replace(/[-.]/g, '').length
  if (count <= MAX_DIGITS) return text
  const expected = `at most ${MAX_DIGITS} digits`
  throw malformed('Decimal', { expected, received: `${count} digits`, position: text.length - count + MAX_DIGITS + 1 })
}

/** Areas and money. Stored values are the text, or an object such as one of decimal.js whose `toFixed()` gives plain notation; never a float. */
export const DecimalScalar = codeScalar({
  name: 'Decimal',
  description: 'Decimal as a string, never a float: areas in m², money in yuan (小数).',
  parse: parseDecimal,
  print: (stored) => parseDecimal(isDecimalObject(stored) ? stored.toFixed() : requireText('Decimal', stored)),
})

function notPlain(text: string): Error {
  const length = plainBeginning.exec(text)?.[0].length ?? 0
  const character = text.slice(length, length + 1)
  const received = character === '' ? 'the end of the text' : JSON.stringify(character)
  return malformed('Decimal', { expected: 'a plain decimal such as "1234.50"', received, position: length + 1 })
}

function isDecimalObject(value: unknown): value is { toFixed: () => string } {
  return typeof value === 'object' && value !== null && 'toFixed' in value && typeof value.toFixed === 'function'
}
