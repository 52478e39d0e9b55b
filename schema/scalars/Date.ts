import { impossibleDay } from './calendarDay.ts'
import { codeScalar, requireText } from './codeScalar.ts'
import { assertShape, digits, malformed, oneOf } from './codeShape.ts'

const assertDateShape = assertShape({
  scalar: 'Date',
  segments: [digits(4), oneOf('-'), digits(2), oneOf('-'), digits(2)],
  form: 'YYYY-MM-DD',
})

/**
 * Returns the text if it is a real civil date `YYYY-MM-DD` (GB/T 7408.1) of the years 1900 to 2200.
 * @throws ClientError BAD_USER_INPUT with what was expected and the position.
 */
export function parseDate(text: string): string {
  assertDateShape(text)
  const departure = impossibleDay(text)
  if (departure) throw malformed('Date', departure)
  return text
}

/** A civil date in Asia/Shanghai. Stored values are the text, or the JS Date at UTC midnight that Prisma gives for `@db.Date`. */
export const DateScalar = codeScalar({
  name: 'Date',
  description: 'Civil date in Asia/Shanghai, YYYY-MM-DD (日期).',
  parse: parseDate,
  print: (stored) => parseDate(stored instanceof Date ? textOfMidnight(stored) : requireText('Date', stored)),
})

function textOfMidnight(stored: Date): string {
  const text = stored.toISOString()
  if (!text.endsWith('T00:00:00.000Z')) throw new RangeError('Date: expected a Date at UTC midnight')
  return text.slice(0, -14)
}
