import { codeScalar, requireText } from './codeScalar.ts'
import { malformed } from './codeShape.ts'

const MAX_DIGITS = 30
const plainNotation = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/
// The longest beginning that some decimal has; the character after it is the first wrong one.
const plainBeginning = /^-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)?/

/**
 * Returns the text if it is a decimal in plain notation: an optional minus sign, digits without needless leading zeros, optionally a
 * point and digits; up to 30 digits. No exponent, no plus sign, no thousands separator. Trailing zeros are kept: they tell precision.
 * @throws ClientError BAD_USER_INPUT with what was expected and the position.
 */
export function parseDecimal(text: string): string {
  if (!plainNotation.test(text)) throw notPlain(text)
  const count = text.replaceAll(/[-.]/g, '').length
  if (count <= MAX_DIGITS) return text
  const position = positionOfDigit(text, MAX_DIGITS + 1)
  throw malformed('Decimal', { key: 'DECIMAL_DIGITS', expected: MAX_DIGITS, received: count, position })
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
  const received = JSON.stringify(text.slice(length, length + 1))
  return malformed('Decimal', { key: 'DECIMAL_NOTATION', expected: '1234.50', received, position: length + 1 })
}

function positionOfDigit(text: string, ordinal: number): number {
  const found = [...text.matchAll(/[0-9]/g)][ordinal - 1]
  return (found?.index ?? text.length) + 1
}

function isDecimalObject(value: unknown): value is { toFixed: () => string } {
  return typeof value === 'object' && value !== null && 'toFixed' in value && typeof value.toFixed === 'function'
}
