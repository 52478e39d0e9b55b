import { codeScalar } from './codeScalar.ts'
import { assertShape, malformed, oneOf, type Segment } from './codeShape.ts'
import { usccAllowList } from './usccAllowList.ts'

/** A unified social credit code; `checked` is false for one that fails the check and stands on the allow-list. */
export type UsccReading = { readonly code: string; readonly checked: boolean }

/** Reads a unified social credit code. @throws ClientError BAD_USER_INPUT with what was expected and the position. */
export type UsccRule = (text: string) => UsccReading

/** The characters of GB 32100 in the order of their values, 0 to 30: no I, O, S, V, Z. */
export const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/** The segment of `count` characters of GB 32100. */
export const usccSegment = (count: number): Segment => oneOf(USCC_ALPHABET, count, '0-9 A-H J-N P-R T U W X Y')

const assertUsccShape = assertShape({ scalar: 'Uscc', segments: [usccSegment(18)] })
const assertBodyShape = assertShape({ scalar: 'Uscc', segments: [usccSegment(17)] })

/**
 * The check character of GB 32100 for the first 17 characters: (31 - weighted sum mod 31) mod 31.
 * @throws ClientError BAD_USER_INPUT where they are not 17 characters of the alphabet.
 */
export function usccCheckCharacter(first17: string): string {
  assertBodyShape(first17)
  return checkCharacter(first17)
}

/** The rule of GB 32100 where codes in official use that fail the check are accepted if the allow-list has them, and flagged. */
export function createUsccRule(allowList: ReadonlySet<string>): UsccRule {
  return (text) => {
    assertUsccShape(text)
    const expected = checkCharacter(text)
    if (text.endsWith(expected)) return { code: text, checked: true }
    if (allowList.has(text)) return { code: text, checked: false }
    throw malformed('Uscc', { key: 'CODE_CHECK', expected, received: text.slice(-1), position: 18 })
  }
}

/** The rule with this installation's allow-list, `USCC_ALLOW_LIST`. */
export const readUscc: UsccRule = createUsccRule(usccAllowList)

/** Returns the text if {@link readUscc} accepts it. @throws ClientError BAD_USER_INPUT with what was expected and the position. */
export function parseUscc(text: string): string {
  return readUscc(text).code
}

/** An organisation: enterprise, organ, institution or society. */
export const UsccScalar = codeScalar({
  name: 'Uscc',
  description: '18 characters, GB 32100 (统一社会信用代码).',
  parse: parseUscc,
})

function checkCharacter(text: string): string {
  let sum = 0
  for (const [index, weight] of WEIGHTS.entries()) sum += weight * USCC_ALPHABET.indexOf(text.charAt(index))
  return USCC_ALPHABET.charAt((31 - (sum % 31)) % 31)
}
