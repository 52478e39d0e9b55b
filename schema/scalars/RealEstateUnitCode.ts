import { codeScalar } from './codeScalar.ts'
import { assertShape, digits, malformed, oneOf } from './codeShape.ts'
import { parcelSegments } from './ParcelCode.ts'

const assertUnitShape = assertShape({
  scalar: 'RealEstateUnitCode',
  segments: [...parcelSegments, oneOf('FLQW'), digits(8)],
})

/**
 * Returns the text if it is the code of a real-estate unit (不动产单元代码, GB/T 37346): parcel code + F building, L forest, Q other or
 * W none + 8 digits, which are zeros after W.
 * @throws ClientError BAD_USER_INPUT with what was expected and the position.
 */
export function parseRealEstateUnitCode(text: string): string {
  assertUnitShape(text)
  const wrong = text.charAt(19) === 'W' ? text.slice(20).search(/[^0]/) : -1
  if (wrong === -1) return text
  const received = text.slice(20 + wrong)
  throw malformed('RealEstateUnitCode', {
    key: 'CODE_PART',
    expected: '0'.repeat(received.length),
    received,
    position: 21 + wrong,
  })
}

/** A parcel with what stands on it. */
export const RealEstateUnitCodeScalar = codeScalar({
  name: 'RealEstateUnitCode',
  description: '28 characters (不动产单元代码).',
  parse: parseRealEstateUnitCode,
})
