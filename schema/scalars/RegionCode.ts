import { ClientError } from '../errors.ts'
import { codeScalar } from './codeScalar.ts'
import { outOfRange } from './calendarDay.ts'
import { assertShape, type Departure, digits, malformed } from './codeShape.ts'

/** The levels of the administrative division, highest first. */
export type RegionLevel = 'NATION' | 'PROVINCE' | 'CITY' | 'DISTRICT' | 'TOWN' | 'VILLAGE'

/** What a town-level (街道, 镇, 乡, 政企合一单位) or village-level (社区, 村, 类似居委会, 类似村委会) code names. */
export type RegionKind =
  'STREET' | 'TOWN' | 'TOWNSHIP' | 'ENTERPRISE_RUN_UNIT' | 'COMMUNITY' | 'VILLAGE' | 'COMMUNITY_LIKE' | 'VILLAGE_LIKE'

/** The five parts of a region code: three of GB/T 2260, one of GB/T 10114, one for the village; zeros below its level. */
export type RegionParts = {
  readonly province: string
  readonly city: string
  readonly district: string
  readonly town: string
  readonly village: string
}

const significantDigits = { NATION: 0, PROVINCE: 2, CITY: 4, DISTRICT: 6, TOWN: 9, VILLAGE: 12 } as const
const levelsUpwards = ['VILLAGE', 'TOWN', 'DISTRICT', 'CITY', 'PROVINCE', 'NATION'] as const

// Upper ends of the ranges of GB/T 10114 and of the statistical village codes, in order.
const townKinds = [
  [99, 'STREET'],
  [199, 'TOWN'],
  [399, 'TOWNSHIP'],
  [599, 'ENTERPRISE_RUN_UNIT'],
] as const
const villageKinds = [
  [199, 'COMMUNITY'],
  [399, 'VILLAGE'],
  [499, 'COMMUNITY_LIKE'],
  [599, 'VILLAGE_LIKE'],
] as const

const assertRegionShape = assertShape({ scalar: 'RegionCode', segments: [digits(12)] })

/**
 * Returns the text if it is a region code: 12 digits, GB/T 2260 (district) + GB/T 10114 (town, 001-599) + village (001-599).
 * A part is zero only where all below it are, except the district of a town that stands directly under its city (as in 东莞).
 * @throws ClientError BAD_USER_INPUT with what was expected and the position.
 */
export function parseRegionCode(text: string): string {
  assertRegionShape(text)
  const departure = gap(text, 1, 2) ?? gap(text, 3, 2) ?? gap(text, 7, 3) ?? unassigned(text, 7) ?? unassigned(text, 10)
  if (departure) throw malformed('RegionCode', departure)
  return text
}

/** The level of a valid region code; the nation is twelve zeros. */
export function regionLevel(code: string): RegionLevel {
  const level = levelsUpwards.find((candidate) => {
    const end = significantDigits[candidate]
    const start = end - (end > 6 ? 3 : 2)
    return end === 0 || Number(code.slice(start, end)) > 0
  })
  return level ?? 'NATION'
}

/** The parts of a valid region code. */
export function regionParts(code: string): RegionParts {
  const [province, city, district] = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)]
  return { province, city, district, town: code.slice(6, 9), village: code.slice(9) }
}

/** The digits that every code inside the region begins with, and no code outside does: `330211` for 330211000000, empty for the nation. */
export function regionPrefix(code: string): string {
  return code.slice(0, significantDigits[regionLevel(code)])
}

/** What a town-level or village-level code names by its range; undefined at the levels above. */
export function regionKind(code: string): RegionKind | undefined {
  const { town, village } = regionParts(code)
  if (Number(village) > 0) return kindIn(villageKinds, village)
  return Number(town) > 0 ? kindIn(townKinds, town) : undefined
}

/** The codes of the regions around a valid one, the nearest first and the nation last; a town under a city without districts skips that level. */
export function regionAncestors(code: string): readonly string[] {
  const own = regionPrefix(code).length
  const prefixes = levelsUpwards.map((level) => code.slice(0, significantDigits[level]))
  const codes = prefixes.filter((prefix) => prefix.length < own).map((prefix) => prefix.padEnd(12, '0'))
  return [...new Set(codes)]
}

/**
 * The smallest region that contains all the given ones, itself if there is one: a project that crosses towns counts there, once.
 * @throws ClientError BAD_USER_INPUT for an empty list.
 */
export function commonAncestor(codes: readonly string[]): string {
  const [first, ...others] = codes
  if (first === undefined) throw new ClientError('BAD_USER_INPUT', 'REGION_CODES_MISSING')
  const containsAll = (region: string): boolean => others.every((code) => code.startsWith(regionPrefix(region)))
  return [first, ...regionAncestors(first)].find(containsAll) ?? '0'.repeat(12)
}

/** A region of the administrative division, from the nation to a village. */
export const RegionCodeScalar = codeScalar({
  name: 'RegionCode',
  description: '12 digits, GB/T 2260 + GB/T 10114 (区划代码).',
  parse: parseRegionCode,
})

function gap(text: string, position: number, length: number): Departure | undefined {
  const below = text.slice(position - 1 + length)
  if (Number(below) === 0) return undefined
  const departure = outOfRange(text, position, length, 1, 10 ** length - 1)
  return departure && { ...departure, key: 'REGION_CODE_GAP' }
}

// Town and village parts of 600 and more are assigned to no kind.
const unassigned = (text: string, position: number): Departure | undefined => outOfRange(text, position, 3, 0, 599)

function kindIn(kinds: readonly (readonly [number, RegionKind])[], part: string): RegionKind | undefined {
  return kinds.find(([upperEnd]) => Number(part) <= upperEnd)?.[1]
}
