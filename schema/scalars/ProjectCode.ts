import { codeScalar } from './codeScalar.ts'
import { assertShape, digits, literal, malformed } from './codeShape.ts'

const assertProjectShape = assertShape({
  scalar: 'ProjectCode',
  whole: '24 characters, NNNN-NNNNNN-NN-NN-NNNNNN',
  segments: [
    ...[digits(4), literal('-'), digits(6), literal('-'), digits(2), literal('-')],
    ...[digits(2), literal('-'), digits(6)],
  ],
})

/**
 * Returns the text if it is a project code (投资项目统一代码) `NNNN-NNNNNN-NN-NN-NNNNNN`. The first part is a year (19YY, 20YY) before
 * about 2020 and YYMM since. The last digit is never a reason to refuse: its rule is not published.
 * @throws ClientError BAD_USER_INPUT with what was expected and the position.
 */
export function parseProjectCode(text: string): string {
  assertProjectShape(text)
  const isYear = text.startsWith('19') || text.startsWith('20')
  const month = Number(text.slice(2, 4))
  if (isYear || (month >= 1 && month <= 12)) return text
  const expected = 'a year YYYY, or YYMM with a month from 01 to 12'
  throw malformed('ProjectCode', { expected, received: text.slice(0, 4), position: 3 })
}

/** An investment project. */
export const ProjectCodeScalar = codeScalar({
  name: 'ProjectCode',
  description: 'NNNN-NNNNNN-NN-NN-NNNNNN (投资项目统一代码).',
  parse: parseProjectCode,
})
