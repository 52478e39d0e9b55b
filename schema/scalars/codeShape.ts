import { ClientError } from '../errors.ts'
import type { MessageKey } from '../messages.ts'

/** `count` characters in a row, each one of `oneOf` (letters, digits or a lone hyphen or colon); `called` names them in messages. */
export type Segment = { readonly count: number; readonly oneOf: string; readonly called: string }

/** A text of fixed length. `form` shows it in messages about its length; of a `personal` one no character is ever repeated. */
export type CodeShape = {
  readonly scalar: string
  readonly segments: readonly Segment[]
  readonly form?: string
  readonly personal?: boolean
}

/** Where a text departs from its standard; `position` counts characters from 1. */
export type Departure = {
  readonly key: MessageKey
  readonly expected: string | number
  readonly received?: string | number
  readonly position: number
}

/** `count` characters, each one of those listed; `called` shortens the list in messages. */
export const oneOf = (characters: string, count = 1, called = characters): Segment => ({
  count,
  oneOf: characters,
  called,
})

/** `count` ASCII digits. */
export const digits = (count: number): Segment => oneOf('0123456789', count, '0-9')

/** The refusal of a malformed text: a ClientError BAD_USER_INPUT with the parameters `scalar`, `expected`, `received` and `position`. */
export function malformed(scalar: string, { key, ...parameters }: Departure): ClientError {
  return new ClientError('BAD_USER_INPUT', key, { scalar, ...parameters })
}

/** Returns a check that throws {@link malformed} at the first position where a text leaves the shape. Nothing is trimmed or folded. */
export function assertShape(shape: CodeShape): (text: string) => void {
  const pattern = new RegExp(`^${shape.segments.map((segment) => `[${segment.oneOf}]{${segment.count}}`).join('')}$`)
  return (text) => {
    if (!pattern.test(text)) throw malformed(shape.scalar, firstDeparture(shape, text))
  }
}

function firstDeparture(shape: CodeShape, text: string): Departure {
  const places = shape.segments.flatMap((segment) => Array.from({ length: segment.count }, () => segment))
  const characters = Array.from(text.slice(0, 2 * places.length))
  const wrong = places.findIndex((place, index) => !place.oneOf.includes(characters[index] ?? ''))
  const place = places[wrong]
  const received = characters[wrong]
  if (place === undefined || received === undefined) return wrongLength(shape, text, places.length)
  return { ...wrongCharacter(place, received, shape.personal === true), position: wrong + 1 }
}

// Reached only where every character up to the shorter end fits the shape, so that one UTF-16 unit is one character there.
function wrongLength({ form }: CodeShape, text: string, length: number): Departure {
  const position = Math.min(text.length, length) + 1
  if (form !== undefined) return { key: 'CODE_FORM', expected: form, received: text.length, position }
  return { key: 'CODE_LENGTH', expected: length, received: text.length, position }
}

function wrongCharacter(place: Segment, character: string, personal: boolean): Omit<Departure, 'position'> {
  const expected = place.called
  if (/\s/.test(character)) return { key: 'CODE_CHARACTER_SPACE', expected, received: codePoint(character) }
  if (personal) return { key: 'PERSONAL_CODE_CHARACTER', expected }
  const received = /\p{C}/u.test(character) ? codePoint(character) : JSON.stringify(character)
  if (/[\uff01-\uff5e]/.test(character)) return { key: 'CODE_CHARACTER_FULL_WIDTH', expected, received }
  const upperCase = character.toUpperCase()
  if (upperCase !== character && place.oneOf.includes(upperCase)) {
    return { key: 'CODE_CHARACTER_LOWER_CASE', expected: upperCase, received }
  }
  return { key: 'CODE_CHARACTER', expected, received }
}

function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`
}
