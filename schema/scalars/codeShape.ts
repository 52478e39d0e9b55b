import { ClientError } from '../errors.ts'

/** `count` characters in a row, each one of `oneOf` (letters, digits or a lone hyphen); `called` names one of them in messages. */
export type Segment = { readonly count: number; readonly oneOf: string; readonly called: string }

/** A code of fixed length. `whole` names it in messages about its length; of a `personal` code no character is ever repeated. */
export type CodeShape = {
  readonly scalar: string
  readonly whole: string
  readonly segments: readonly Segment[]
  readonly personal?: boolean
}

/** Where a text departs from its standard; `position` counts characters from 1. */
export type Malformation = { readonly expected: string; readonly received: string; readonly position: number }

/** The segment of `count` ASCII digits. */
export const digits = (count: number): Segment => ({ count, oneOf: '0123456789', called: 'a digit' })

/** One fixed character, such as the hyphen of a date. */
export const literal = (character: string): Segment => ({
  count: 1,
  oneOf: character,
  called: JSON.stringify(character),
})

/** The refusal of a malformed code: a ClientError BAD_USER_INPUT with `scalar`, `expected`, `received` and `position` as extensions. */
export function malformed(scalar: string, { expected, received, position }: Malformation): ClientError {
  const message = `${scalar}: expected ${expected}, received ${received} (position ${position})`
  return new ClientError('BAD_USER_INPUT', message, { scalar, expected, received, position })
}

/** Returns a check that throws {@link malformed} at the first position where a text leaves the shape. Nothing is trimmed or folded. */
export function assertShape(shape: CodeShape): (text: string) => void {
  const pattern = new RegExp(`^${shape.segments.map(({ count, oneOf }) => `[${oneOf}]{${count}}`).join('')}$`)
  return (text) => {
    if (!pattern.test(text)) throw malformed(shape.scalar, firstDeparture(shape, text))
  }
}

function firstDeparture(shape: CodeShape, text: string): Malformation {
  const places = shape.segments.flatMap((segment) => Array.from({ length: segment.count }, () => segment))
  const characters = [...text.slice(0, 2 * places.length)]
  const wrong = places.findIndex((place, index) => !place.oneOf.includes(characters[index] ?? ''))
  const place = places[wrong]
  const received = characters[wrong]
  if (place === undefined || received === undefined) return wrongLength(shape, text, places.length)
  return { ...comparison(place, received, shape.personal === true), position: wrong + 1 }
}

// Reached only where every character up to the shorter end fits the shape, so that one UTF-16 unit is one character.
function wrongLength(shape: CodeShape, text: string, length: number): Malformation {
  const received = text.length === 1 ? '1 character' : `${text.length} characters`
  return { expected: shape.whole, received, position: Math.min(text.length, length) + 1 }
}

function comparison(place: Segment, received: string, personal: boolean): Omit<Malformation, 'position'> {
  if (personal) return { expected: place.called, received: kindOf(received) }
  const upperCase = received.toUpperCase()
  const wantsUpperCase = upperCase !== received && place.oneOf.includes(upperCase)
  const expected = wantsUpperCase ? `the upper-case ${JSON.stringify(upperCase)}` : place.called
  const kind = kindOf(received)
  return { expected, received: isInvisible(received) ? kind : `${kind} ${JSON.stringify(received)}` }
}

const isInvisible = (character: string): boolean => /[\s\p{C}]/u.test(character)

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\u3000$/u, 'a full-width space'],
  [/^\s$/u, 'a space'],
  [/^\p{C}$/u, 'an invisible character'],
  [/^[\uff01-\uff5e]$/u, 'the full-width character'],
  [/^[a-z]$/u, 'the lower-case letter'],
  [/^[A-Z]$/u, 'the letter'],
  [/^[0-9]$/u, 'the digit'],
]

function kindOf(character: string): string {
  return kinds.find(([pattern]) => pattern.test(character))?.[1] ?? 'the character'
}
