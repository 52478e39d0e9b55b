import { codeScalar } from './codeScalar.ts'
import { assertShape, digits, oneOf, type Segment } from './codeShape.ts'

/**
 * The segments of a parcel code (宗地代码, GB/T 37346): 6 district + 3 cadastral zone + 3 sub-zone + 2 letters + 5 serial. The first letter
 * tells the ownership (G state, J collective, Z undetermined), the second the right.
 */
export const parcelSegments: readonly Segment[] = [digits(12), oneOf('GJZ'), oneOf('ABSXCDEFHGWY'), digits(5)]

const assertParcelShape = assertShape({ scalar: 'ParcelCode', segments: parcelSegments })

/** Returns the text if it is a parcel code. @throws ClientError BAD_USER_INPUT with what was expected and the position. */
export function parseParcelCode(text: string): string {
  assertParcelShape(text)
  return text
}

/** A parcel of land. A split parcel's code is retired and never used again. */
export const ParcelCodeScalar = codeScalar({
  name: 'ParcelCode',
  description: '19 characters (宗地代码).',
  parse: parseParcelCode,
})
