import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { codeSchemas } from '../../cli/hub/codeSchemas.ts'
import { lintSchema } from './conventions.ts'
import { parseDeprecation } from './deprecation.ts'

const findings = (sdl: string) => lintSchema(parse(sdl)).map(({ rule, coordinate, line }) => [rule, coordinate, line])

describe('our conventions', () => {
  it('are kept by every schema in the code', async () => {
    const found = (await codeSchemas()).flatMap(({ name, sdl }) =>
      lintSchema(parse(sdl)).map(({ coordinate, message }) => `${name}: ${coordinate} ${message}`),
    )
    expect(found).toEqual([])
  })

  it('ask for a description of every type, field, argument and value, except of the root types', () => {
    expect(findings('type Query {\n  a(b: Int): Kind\n}\nenum Kind { ONE }')).toEqual([
      ['description', 'Query.a', 2],
      ['description', 'Query.a.b', 2],
      ['description', 'Kind', 4],
      ['description', 'Kind.ONE', 4],
    ])
  })

  it('ask for PascalCase, camelCase and UPPER_CASE', () => {
    const sdl = '"d" type land_parcel { "d" Area_m2("d" First: Int): Int }\n"d" enum Kind { "d" one }'
    expect(findings(sdl)).toEqual([
      ['naming', 'land_parcel', 1],
      ['naming', 'land_parcel.Area_m2', 1],
      ['naming', 'land_parcel.Area_m2.First', 1],
      ['naming', 'Kind.one', 2],
    ])
  })

  it('ask that what a policy can take away is nullable', () => {
    const sdl =
      '"d" type A { "d" a: Int! @authenticated "d" b: [Int!]! @policy(policies: [["x"]]) "d" c: PersonalText! "d" d: Int @authenticated }'
    expect(findings(sdl)).toEqual([
      ['nullability', 'A.a', 1],
      ['nullability', 'A.b', 1],
      ['nullability', 'A.c', 1],
    ])
  })

  it('leave out what federation itself adds', () => {
    expect(findings('scalar _Any type Query { _service: Int _entities: Int } scalar federation__FieldSet')).toEqual([])
  })
})

describe('a deprecation', () => {
  it.each([
    ['since 2026-11-01; use beds2; removed not before 2027-01-30', '2027-01-30'],
    ['since 2026-11-01; use beds2; removed not before 2027-01-29', undefined],
    ['since 2026-11-31; use beds2; removed not before 2027-06-01', undefined],
    ['since 2026-11-01; removed not before 2027-06-01', undefined],
    ['use beds2', undefined],
  ])('with the reason "%s" gives the day %s', (reason, day) => {
    expect(parseDeprecation(reason).removedNotBefore).toBe(day)
    const sdl = `"d" type A { "d" a: Int @deprecated(reason: "${reason}") }`
    expect(findings(sdl)).toEqual(day === undefined ? [['deprecation', 'A.a', 1]] : [])
  })
})
