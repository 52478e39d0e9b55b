import { civilDate, systemClock, type Clock } from '../clock.ts'
import { impossibleDay, YEARS } from './calendarDay.ts'
import { codeScalar } from './codeScalar.ts'
import { assertShape, digits, malformed, oneOf } from './codeShape.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECK_CHARACTERS = '10X98765432'
// An example of the standard itself was born in 1880.
const BIRTH_YEARS = { first: 1800, last: YEARS.last }

const assertResidentIdShape = assertShape({
  scalar: 'ResidentId',
  segments: [digits(17), oneOf('0123456789X', 1, '0-9 X')],
  personal: true,
})
const assertBodyShape = assertShape({ scalar: 'ResidentId', segments: [digits(17)], personal: true })

/** The check character of GB 11643 for the first 17 digits. @throws ClientError BAD_USER_INPUT where they are not 17 digits. */
export function residentIdCheckCharacter(first17: string): string {
  assertBodyShape(first17)
  return checkCharacter(first17)
}

/**
 * Returns the text if it is a resident identity number of GB 11643: 17 digits with a real date of birth, and the check character.
 * With a clock a date of birth after its day in Shanghai is refused.
 * @throws ClientError BAD_USER_INPUT with what was expected and the position; it never holds a character of the number.
 */
export function parseResidentId(text: string, clock?: Clock): string {
  assertResidentIdShape(text)
  const born = dateOfBirth(text)
  const departure = impossibleDay(born, BIRTH_YEARS)
  if (departure) throw wrongBirthDate(positionInNumber.get(departure.position))
  if (clock && born > civilDate(clock())) throw wrongBirthDate()
  if (text.endsWith(checkCharacter(text))) return text
  throw malformed('ResidentId', { key: 'PERSONAL_CODE_CHECK', expected: 'GB 11643', position: 18 })
}

/** A person's identity number. An input only: what is shown is PersonalText. */
export const ResidentIdScalar = codeScalar({
  name: 'ResidentId',
  description: '18 characters, GB 11643 (公民身份号码). Personal: never repeated in an error.',
  parse: (text) => parseResidentId(text, systemClock),
})

const dateOfBirth = (text: string): string => `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`

// Of the year, month and day: from their places in YYYY-MM-DD.
const positionInNumber: ReadonlyMap<number, number> = new Map([
  [1, 7],
  [6, 11],
  [9, 13],
])

const wrongBirthDate = (position = 7): Error =>
  malformed('ResidentId', { key: 'PERSONAL_BIRTH_DATE', expected: 'YYYYMMDD', position })

function checkCharacter(text: string): string {
  let sum = 0
  for (const [index, weight] of WEIGHTS.entries()) sum += weight * Number(text.charAt(index))
  return CHECK_CHARACTERS.charAt(sum % 11)
}
