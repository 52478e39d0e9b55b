import { codeScalar } from './codeScalar.ts'
import { assertShape, digits, malformed, oneOf } from './codeShape.ts'

const hyphen = oneOf('-')
const assertProjectShape = assertShape({
  scalar: 'ProjectCode',
  segments: [digits(4), hyphen, digits(6), hyphen, digits(2), hyphen, digits(2), hyphen, digits(6)],
  form: 'NNNN-NNNNNN-NN-NN-NNNNNN',
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
  throw malformed('ProjectCode', {
    key: 'CODE_PART',
    expected: 'YYYY / YYMM',
    received: text.slice(0, 4),
    position: 1,
  })
}

/** An investment project. */
export const ProjectCodeScalar = codeScalar({
  name: 'ProjectCode',
  description: 'NNNN-NNNNNN-NN-NN-NNNNNN (投资项目统一代码).',
  parse: parseProjectCode,
})
