import { codeScalar } from './codeScalar.ts'
import { assertShape, digits, oneOf } from './codeShape.ts'
import type { RegionLevel } from './RegionCode.ts'
import { readUscc, type UsccRule, usccSegment } from './Uscc.ts'

/** An implementation code taken apart; `checked` is false where the organ's credit code is accepted by the allow-list only. */
export type ServiceItemParts = {
  readonly organUscc: string
  readonly level: RegionLevel
  readonly basicCode: string
  readonly checked: boolean
}

const levels: readonly RegionLevel[] = ['NATION', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'VILLAGE']

const assertItemShape = assertShape({
  scalar: 'ServiceItemCode',
  segments: [usccSegment(18), oneOf('123456', 1, '1-6'), digits(12)],
})

/**
 * Takes the implementation code (实施编码) of a service item apart: the organ's credit code (GB 32100), its level (1 nation to 6
 * village) and the basic code of 12 digits (基本编码).
 * @throws ClientError BAD_USER_INPUT with what was expected and the position; a failed check names the scalar Uscc.
 */
export function serviceItemParts(text: string, usccRule: UsccRule = readUscc): ServiceItemParts {
  assertItemShape(text)
  const { code, checked } = usccRule(text.slice(0, 18))
  const level = levels[Number(text.charAt(18)) - 1] ?? 'VILLAGE'
  return { organUscc: code, level, basicCode: text.slice(19), checked }
}

/** Returns the text if {@link serviceItemParts} accepts it. @throws ClientError BAD_USER_INPUT as that does. */
export function parseServiceItemCode(text: string): string {
  serviceItemParts(text)
  return text
}

/** A service item as one organ carries it out. */
export const ServiceItemCodeScalar = codeScalar({
  name: 'ServiceItemCode',
  description: '31 characters (政务服务事项实施编码).',
  parse: parseServiceItemCode,
})
