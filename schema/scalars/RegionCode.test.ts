import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from './refusalOf.ts'
import {
  commonAncestor,
  parseRegionCode,
  regionAncestors,
  regionKind,
  regionLevel,
  regionParts,
  regionPrefix,
} from './RegionCode.ts'

const part = (least: number, most: number, length: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(length, '0'))
const village = fc
  .tuple(part(11, 65, 2), part(1, 99, 2), part(0, 99, 2), part(1, 599, 3), part(1, 599, 3))
  .map((parts) => parts.join(''))
const region = fc
  .tuple(village, fc.constantFrom(0, 2, 4, 6, 9, 12))
  .map(([code, kept]) => code.slice(0, kept).padEnd(12, '0'))
const order = ['VILLAGE', 'TOWN', 'DISTRICT', 'CITY', 'PROVINCE', 'NATION']

describe('RegionCode', () => {
  it.each([
    ['000000000000', 'NATION', '', undefined],
    ['330000000000', 'PROVINCE', '33', undefined],
    ['330200000000', 'CITY', '3302', undefined],
    ['330211000000', 'DISTRICT', '330211', undefined],
    ['330211001000', 'TOWN', '330211001', 'STREET'],
    ['330211100000', 'TOWN', '330211100', 'TOWN'],
    ['330211200000', 'TOWN', '330211200', 'TOWNSHIP'],
    ['330211599000', 'TOWN', '330211599', 'ENTERPRISE_RUN_UNIT'],
    ['330211001199', 'VILLAGE', '330211001199', 'COMMUNITY'],
    ['330211001200', 'VILLAGE', '330211001200', 'VILLAGE'],
    ['330211001400', 'VILLAGE', '330211001400', 'COMMUNITY_LIKE'],
    ['330211001500', 'VILLAGE', '330211001500', 'VILLAGE_LIKE'],
    ['441900003000', 'TOWN', '441900003', 'STREET'],
  ])('reads %s as %s with the prefix %j and the kind %s', (code, level, prefix, kind) => {
    expect(parseRegionCode(code)).toBe(code)
    expect([regionLevel(code), regionPrefix(code), regionKind(code)]).toEqual([level, prefix, kind])
  })

  it('takes a code apart', () => {
    const parts = { province: '33', city: '02', district: '11', town: '001', village: '201' }
    expect(regionParts('330211001201')).toEqual(parts)
  })

  it('lists the ancestors of a village, the nearest first', () => {
    const ancestors = ['330211001000', '330211000000', '330200000000', '330000000000', '000000000000']
    expect(regionAncestors('330211001201')).toEqual(ancestors)
  })

  it('skips the district where a town stands directly under its city, as in 东莞', () => {
    expect(regionAncestors('441900003001')).toEqual(['441900003000', '441900000000', '440000000000', '000000000000'])
  })

  it('chains ancestors upwards: each contains the one below, and the ancestors of the parent are the rest', () => {
    fc.assert(
      fc.property(region, (code) => {
        const chain = [code, ...regionAncestors(code)]
        const levels = chain.map((link) => order.indexOf(regionLevel(link)))
        expect(levels).toEqual(levels.toSorted((a, b) => a - b))
        expect(new Set(levels).size).toBe(chain.length)
        expect(chain.every((link) => code.startsWith(regionPrefix(parseRegionCode(link))))).toBe(true)
        expect(regionAncestors(chain[1] ?? code)).toEqual(chain.slice(2))
      }),
    )
  })

  it('counts a project that crosses towns at their district', () => {
    expect(commonAncestor(['330211001201', '330211002000', '330211001000'])).toBe('330211000000')
  })

  it('takes a region that contains the others as the common one, and a single one as itself', () => {
    expect(commonAncestor(['330211001201', '330211001000'])).toBe('330211001000')
    expect(commonAncestor(['330211001201'])).toBe('330211001201')
    expect(commonAncestor(['330211001201', '110000000000'])).toBe('000000000000')
  })

  it('finds the smallest region that contains all', () => {
    fc.assert(
      fc.property(fc.array(region, { minLength: 1, maxLength: 5 }), (codes) => {
        const common = commonAncestor(codes)
        const containsAll = (candidate: string) => codes.every((code) => code.startsWith(regionPrefix(candidate)))
        const inside = codes.flatMap((code) => [code, ...regionAncestors(code)])
        const smaller = inside.filter((candidate) => regionPrefix(candidate).length > regionPrefix(common).length)
        expect(containsAll(common)).toBe(true)
        expect(smaller.some(containsAll)).toBe(false)
      }),
    )
  })

  it('refuses a common ancestor of nothing', () => {
    expect(refusalOf(() => commonAncestor([])).message).toBe('Expected at least one region code.')
  })

  it.each([
    ['330211000001', 7, '001-999', '000', 'a village under no town'],
    ['330011000000', 3, '01-99', '00', 'a district under no city'],
    ['330000001000', 3, '01-99', '00', 'a town under a province'],
    ['000211000000', 1, '01-99', '00', 'a city under no province'],
    ['330211600000', 7, '000-599', '600', 'an unassigned town part'],
    ['330211001600', 10, '000-599', '600', 'an unassigned village part'],
  ])('refuses %s at position %i', (code, position, expected, received) => {
    expect(refusalOf(() => parseRegionCode(code))).toMatchObject({ position, expected, received })
  })

  it.each([
    ['33021100100', 'RegionCode: expected 12 characters, received 11 (position 12).'],
    ['3302110010000', 'RegionCode: expected 12 characters, received 13 (position 13).'],
    ['33021１001000', 'RegionCode: expected one of `0-9` at position 6, received the full-width "１".'],
    ['330211001000　', 'RegionCode: expected 12 characters, received 13 (position 13).'],
    ['33021100l000', 'RegionCode: expected one of `0-9` at position 9, received "l".'],
    ['镇海区', 'RegionCode: expected one of `0-9` at position 1, received "镇".'],
  ])('refuses %j and says why', (code, message) => {
    expect(refusalOf(() => parseRegionCode(code)).message).toBe(message)
  })
})
