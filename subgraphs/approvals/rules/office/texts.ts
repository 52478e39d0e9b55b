import { ClientError } from '#schema/errors.ts'

/** The text without the spaces around it. @throws ClientError BAD_USER_INPUT unless it has 1 to `most` characters. */
export function requiredText(field: string, value: string, most: number): string {
  return checkLength(field, value.trim(), 1, most)
}

/**
 * The text without the spaces around it, null for none: where a rule asks for it, the rule says why.
 * @throws ClientError BAD_USER_INPUT for more than `most` characters.
 */
export function optionalText(field: string, value: string | null | undefined, most: number): string | null {
  return checkLength(field, (value ?? '').trim(), 0, most) || null
}

function checkLength(field: string, text: string, least: number, most: number): string {
  const received = [...text].length
  if (received >= least && received <= most) return text
  throw new ClientError('BAD_USER_INPUT', 'TEXT_LENGTH', { field, least, most, received })
}

/** The longest name, topic or reason, in characters. */
export const longestName = 200
/** The longest text that tells what was found, said or done, in characters. */
export const longestNote = 2_000
/** The longest minutes of a consultation, in characters. */
export const longestMinutes = 20_000
