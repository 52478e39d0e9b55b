import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'

/** `lookup` and `codeSet` of the contract: any pasted code or name, and the words for the codes. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

interface Found {
  readonly kind: string
  readonly label: string
  readonly node: { readonly __typename: string; readonly id: string } | null
}

const lookup = async (text: string): Promise<Found[]> =>
  (await hub.data('query ($text: String!) { lookup(text: $text) { kind label node { __typename id } } }', { text }))
    .lookup

/** A code of each kind, as the district's own lists give it. */
const kinds: readonly (readonly [kind: string, query: string])[] = [
  ['Organ', '{ of: organs(first: 1) { nodes { text: code id } } }'],
  ['Region', '{ of: regions(first: 1, filter: { level: { eq: VILLAGE } }) { nodes { text: code id } } }'],
  ['Zone', '{ of: zones(first: 1) { nodes { text: code id } } }'],
  ['ServiceItem', '{ of: serviceItems(first: 1) { nodes { text: code id } } }'],
  ['Project', '{ of: projects(first: 1) { nodes { text: code id } } }'],
  ['ApprovalCase', '{ of: approvalCases(first: 1) { nodes { text: number id } } }'],
  ['JointApproval', '{ of: jointApprovals(first: 1) { nodes { text: number id } } }'],
  ['Parcel', '{ of: parcels(first: 1) { nodes { text: code id } } }'],
  ['Enterprise', '{ of: enterprises(first: 1) { nodes { text: uscc id } } }'],
  [
    'LandUsePlanningPermit',
    '{ of: planningPermits(first: 1, filter: { kind: { eq: LAND_USE } }) { nodes { text: number id } } }',
  ],
  [
    'ConstructionPlanningPermit',
    '{ of: planningPermits(first: 1, filter: { kind: { eq: CONSTRUCTION } }) { nodes { text: number id } } }',
  ],
  ['ConstructionPermit', '{ of: constructionPermits(first: 1) { nodes { text: number id } } }'],
]

describe('lookup', () => {
  it.each(kinds)('finds a %s by its code', async (kind, query) => {
    const { of } = await hub.data(query)
    const [{ text, id }] = of.nodes
    expect(await lookup(text)).toContainEqual({ kind, label: expect.any(String), node: { __typename: kind, id } })
    expect((await lookup(` ${text}\n`))[0]).toMatchObject({ kind, node: { id } })
  })

  it.each([
    ['澥浦镇', 'Region'],
    ['石化经济开发区', 'Zone'],
    ['禁燃区集中供热工程', 'Project'],
    ['建筑工程施工许可证核发', 'ServiceItem'],
    ['镇海区规划局', 'Organ'],
  ])('finds %s, a %s, by its name', async (text, kind) => {
    const [first] = await lookup(text)
    expect(first).toMatchObject({ kind, label: text, node: { __typename: kind } })
  })

  it('finds an enterprise by two characters in the middle of its name', async () => {
    const enterprise = hub.world.enterprises[0]
    const found = await lookup(enterprise?.name ?? '')
    expect(found[0]).toMatchObject({ kind: 'Enterprise', label: enterprise?.name })
  })

  it('finds nothing for a code that nobody has', async () => {
    expect(await lookup('91350100M000100Y43')).toEqual([])
    expect(await lookup('2099-330211-04-01-999999')).toEqual([])
  })

  it('takes the text for data, never for a pattern', async () => {
    for (const text of ['%', '_____', "'; DROP TABLE approvals.project; --", '{"a":1}', '\\']) {
      expect([text, (await lookup(text)).length]).toEqual([text, 0])
    }
  })

  it('refuses an empty text', async () => {
    const { errors } = await hub.query('{ lookup(text: "  ") { label } }')
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
  })
})

describe('codeSet', () => {
  it('has the values of every enum of the contract under its name, in both languages', async () => {
    for (const name of [
      'RegionLevel',
      'ProjectStage',
      'CertificateStatus',
      'IndicatorBasis',
      'ParcelStatus',
      'CaseStatus',
    ]) {
      const { __type, codeSet } = await hub.data(
        `query ($name: String!) {
          __type(name: $name) { enumValues { name } }
          codeSet(name: $name) { code zh: label(language: ZH) en: label(language: EN) }
        }`,
        { name },
      )
      const codes = (codeSet as { code: string }[] | null)?.map(({ code }) => code)
      expect([name, codes]).toEqual([name, __type.enumValues.map((value: { name: string }) => value.name)])
      for (const { zh, en } of codeSet) {
        expect(zh).toMatch(/[一-鿿]/)
        expect(en).toMatch(/[A-Za-z]/)
      }
    }
  })

  it('is null for an unknown name', async () => {
    expect(await hub.data('{ codeSet(name: "NoSuchSet") { code } }')).toEqual({ codeSet: null })
  })
})
