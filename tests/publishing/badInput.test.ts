import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commerceSlice } from '../../demo/slices/commerce.ts'
import { constructionSlice } from '../../demo/slices/construction.ts'
import { landSlice } from '../../demo/slices/land.ts'
import { planningSlice } from '../../demo/slices/planning.ts'
import { datasets as ofCommerce } from '../../subgraphs/commerce/datasets/index.ts'
import { manifest as commerce } from '../../subgraphs/commerce/index.ts'
import { datasets as ofConstruction } from '../../subgraphs/construction/datasets/index.ts'
import { manifest as construction } from '../../subgraphs/construction/index.ts'
import { datasets as ofLand } from '../../subgraphs/land/datasets/index.ts'
import { manifest as land } from '../../subgraphs/land/index.ts'
import { datasets as ofPlanning } from '../../subgraphs/planning/datasets/index.ts'
import { manifest as planning } from '../../subgraphs/planning/index.ts'
import { type OpenSubgraph, openSubgraph } from '../kit/openSubgraph.ts'
import { type Answer, createPublisher, recordsOf, type Sent } from './data.ts'

const datasets = { ...ofLand, ...ofPlanning, ...ofConstruction, ...ofCommerce }
const opened = new Map<string, OpenSubgraph>()
const publishers = new Map<string, Awaited<ReturnType<typeof createPublisher>>>()

beforeAll(async () => {
  for (const [names, open] of [
    [Object.keys(ofLand), () => openSubgraph(land, landSlice)],
    [Object.keys(ofPlanning), () => openSubgraph(planning, planningSlice)],
    [Object.keys(ofConstruction), () => openSubgraph(construction, constructionSlice)],
    [Object.keys(ofCommerce), () => openSubgraph(commerce, commerceSlice)],
  ] as const) {
    const department = await open()
    const publish = await createPublisher(department)
    for (const name of names) {
      opened.set(name, department)
      publishers.set(name, publish)
    }
  }
})
afterAll(async () => {
  for (const department of new Set(opened.values())) await department.close()
})

type Name = keyof typeof datasets

/** What comes back for a record of the register with some fields changed. */
async function refusalOf(name: Name, change: Sent, find: (record: Sent) => boolean = () => true): Promise<Answer> {
  const department = opened.get(name)
  const publish = publishers.get(name)
  if (!department || !publish) throw new TypeError(`Nobody publishes ${name}.`)
  const record = (await recordsOf(department, datasets[name])).find(find)
  const { refused } = await publish(name, [{ ...record, ...change }], { onUnknownReference: 'REFUSE' })
  return refused[0]
}

describe('a record is refused with its field, code and what was expected:', () => {
  it.each<[string, Name, Sent, object]>([
    [
      'a date that does not exist',
      'landSupplies',
      { signedOn: '2025-02-29' },
      { field: 'signedOn', code: expect.any(String), expected: 'YYYY-MM-DD' },
    ],
    [
      'a date as people write it',
      'landSupplies',
      { signedOn: '2024年1月5日' },
      { field: 'signedOn', expected: 'YYYY-MM-DD' },
    ],
    [
      'a credit code whose check fails',
      'enterprises',
      { uscc: '91330211MA002A98AX' },
      { field: 'uscc', code: 'CODE_CHECK' },
    ],
    [
      'a code that Excel stored as a number',
      'parcels',
      { regionCode: 330_211_002_010 },
      { field: 'regionCode', code: 'FIELD_NOT_TEXT' },
    ],
    ['a code of another form', 'parcels', { code: '330211-1' }, { field: 'code', key: null }],
    ['an area in another unit', 'parcels', { areaM2: '12.5亩' }, { field: 'areaM2', code: 'DECIMAL_NOTATION' }],
    [
      'an area that would have to be rounded',
      'parcels',
      { areaM2: '12.345' },
      { field: 'areaM2', code: 'FIELD_DECIMAL' },
    ],
    ['an area of nothing', 'parcels', { areaM2: '0.00' }, { field: 'areaM2', code: 'FIELD_DECIMAL' }],
    ['an area that no column holds', 'parcels', { areaM2: '1'.repeat(20) }, { field: 'areaM2', code: 'FIELD_DECIMAL' }],
    ['a decimal with an exponent', 'parcels', { areaM2: '1e3' }, { field: 'areaM2', code: 'DECIMAL_NOTATION' }],
    ['a float', 'parcels', { areaM2: 12.5 }, { field: 'areaM2', code: 'FIELD_NOT_TEXT' }],
    [
      'a state that there is not',
      'parcels',
      { status: '现势' },
      { field: 'status', code: 'FIELD_CHOICE', expected: 'ACTIVE | RETIRED' },
    ],
    ['a missing value', 'parcels', { areaM2: '' }, { field: 'areaM2', code: 'FIELD_REQUIRED' }],
    ['a list for a text', 'parcels', { landUse: ['a'] }, { field: 'landUse', code: 'FIELD_NOT_TEXT' }],
    [
      'a character that could not be decoded',
      'parcels',
      { landUse: '工业\uFFFD地' },
      { field: 'landUse', code: 'FIELD_CONTROL_CHARACTER' },
    ],
    ['U+0000', 'parcels', { landUse: 'a\u0000' }, { field: 'landUse', code: 'FIELD_CONTROL_CHARACTER' }],
    ['a text that is too long', 'parcels', { landUse: '地'.repeat(61) }, { field: 'landUse', code: 'FIELD_TOO_LONG' }],
    ['a parcel of a region that nobody knows', 'parcels', { regionCode: '330211999000' }, { field: 'regionCode' }],
    [
      'a unit of an unknown parcel',
      'realEstateUnits',
      { parcelCode: '330211009201GB00009', code: '330211009201GB00009W00000000' },
      { field: 'parcelCode', code: 'REFERENCE_UNKNOWN' },
    ],
    [
      'a unit of another kind than its code says',
      'realEstateUnits',
      { kind: 'FOREST' },
      { field: 'kind', code: 'RULE_BROKEN' },
    ],
    ['a term beyond the statute', 'landSupplies', { termYears: 71 }, { field: 'termYears', code: 'FIELD_INTEGER' }],
    ['a term that is no number', 'landSupplies', { termYears: 'fifty' }, { field: 'termYears', code: 'FIELD_INTEGER' }],
    [
      'a certificate that ends before it begins',
      'mortgages',
      { issuedOn: '2026-01-02', validUntil: '2026-01-01' },
      { field: 'validUntil', code: 'RULE_BROKEN' },
    ],
    [
      'more than the whole land',
      'planningConditions',
      { buildingDensityMax: '60', greenRatioMin: '41' },
      { field: 'greenRatioMin', code: 'RULE_BROKEN' },
    ],
    [
      'an indicator in a wrong unit',
      'approvedIndicators',
      { indicator: 'FLOOR_AREA', unit: '%' },
      { field: 'unit', code: 'RULE_BROKEN' },
    ],
    [
      'a land-use permit with the area of a building',
      'planningPermits',
      { kind: 'LAND_USE', landUse: '工业用地', landAreaM2: '5', floorAreaM2: '5' },
      { field: 'kind', code: 'RULE_BROKEN' },
    ],
    [
      'drawings that passed with a breach',
      'drawingReviews',
      { result: 'PASSED', mandatoryBreaches: 1 },
      { field: 'mandatoryBreaches', code: 'RULE_BROKEN' },
    ],
    [
      'works that end before they begin',
      'constructionPermits',
      { startsOn: '2026-02-01', endsOn: '2026-01-01' },
      { field: 'endsOn', code: 'RULE_BROKEN' },
    ],
    [
      'a building without storeys',
      'buildingWorks',
      { storeysAbove: 0, storeysBelow: 0 },
      { field: 'storeysAbove', code: 'RULE_BROKEN' },
    ],
    [
      'gated scope that opens without its permit',
      'scopeItems',
      { gatedBy: '食品经营许可证', permitNumber: null, openedOn: '2026-01-01' },
      { field: 'openedOn', code: 'RULE_BROKEN' },
    ],
    ['a trade code of another form', 'tradeCategories', { code: '88' }, { field: 'code', code: 'FIELD_FORM' }],
  ])('%s', async (_what, name, change, expected) => {
    expect(await refusalOf(name, change)).toMatchObject({
      index: 0,
      message: expect.stringMatching(/\.$/),
      ...expected,
    })
  })

  it('a second review of one round, which the register itself refuses, while the rest goes in', async () => {
    const department = opened.get('designSchemes')
    const publish = publishers.get('designSchemes')
    if (!department || !publish) throw new TypeError('Nobody publishes design schemes.')
    const [scheme] = await recordsOf(department, datasets.designSchemes)
    const others = Array.from({ length: 9 }, (_, index) => ({ ...scheme, number: `other ${index}`, round: 50 + index }))
    const answer = await publish('designSchemes', [
      ...others.slice(0, 4),
      { ...scheme, number: 'twin' },
      ...others.slice(4),
    ])
    expect(answer).toMatchObject({ accepted: 9, refused: [{ index: 4, key: 'twin', code: 'CONSTRAINT_BROKEN' }] })
  })

  it('a mortgage on a parcel that is retired', async () => {
    const [retired] = await recordsOf(opened.get('parcels') as OpenSubgraph, datasets.parcels).then((all) =>
      all.filter(({ status }) => status === 'RETIRED'),
    )
    expect(
      await refusalOf('mortgages', { number: 'new', parcelCode: retired?.['code'], status: 'VALID' }),
    ).toMatchObject({
      field: 'parcelCode',
      code: 'RULE_BROKEN',
      message: 'Only an active parcel can be split or mortgaged.',
    })
  })
})

describe('a subdivision', () => {
  const publish = (records: readonly Sent[]) => publishers.get('subdivisions')?.('subdivisions', records)
  const parent = '330211992201GB00001'
  const parcel = (code: string, areaM2: string, parentCode: string | null = null) => ({
    code,
    regionCode: '330211002010',
    areaM2,
    status: 'ACTIVE',
    parentCode,
  })
  const subdivision = {
    number: '镇不动产分〔2026〕9号',
    parentCode: parent,
    planningConsent: '镇规分〔2026〕9号',
    registeredOn: '2026-11-20',
  }

  /** As planning's event tells of it. */
  const learnConsent = async () => {
    const { database } = opened.get('parcels') as OpenSubgraph
    const provenance = `'test', gen_random_uuid(), now()`
    await database.query(undefined, `INSERT INTO land.known_entity VALUES ('SubdivisionConsent', $1, ${provenance})`, [
      subdivision.planningConsent,
    ])
    await database.query(
      undefined,
      `INSERT INTO land.known_subdivision_consent VALUES ($1, $2, '2026-11-02', NULL, 'VALID', true, 1, ${provenance})`,
      [subdivision.planningConsent, parent],
    )
  }

  it('needs the consent of planning, children, and areas that sum to the whole; then it retires its parent', async () => {
    const parcels = publishers.get('parcels')
    await parcels?.('parcels', [parcel(parent, '300.00')])
    await learnConsent()
    expect(await publish([{ ...subdivision, planningConsent: null }])).toMatchObject({
      refused: [{ field: 'planningConsent' }],
    })
    expect(await publish([{ ...subdivision, planningConsent: '镇规分〔2026〕无' }])).toMatchObject({
      parked: [{ waitsFor: ['SubdivisionConsent:镇规分〔2026〕无'] }],
    })
    expect(await publish([subdivision])).toMatchObject({
      refused: [{ message: expect.stringContaining('published first') }],
    })
    const [one, two] = ['330211992201GB00002', '330211992201GB00003']
    await parcels?.('parcels', [parcel(one as string, '100.00', parent), parcel(two as string, '199.99', parent)])
    expect(await publish([subdivision])).toMatchObject({ refused: [{ message: expect.stringContaining('areas sum') }] })
    await parcels?.('parcels', [parcel(two as string, '200.00', parent)])
    expect(await publish([subdivision])).toMatchObject({ accepted: 1 })
    const { data } = await (opened.get('parcels') as OpenSubgraph).execute(
      `{ parcel(code: "${parent}") { status children { code } } }`,
    )
    expect(data).toEqual({ parcel: { status: 'RETIRED', children: [{ code: one }, { code: two }] } })
  })
})

describe('what was sent', () => {
  it('is never repeated where it may name a person', async () => {
    const person = '王小明 330211199001010013'
    const refusal = await refusalOf('mortgages', { mortgagee: `${person}\n` })
    expect(refusal).toMatchObject({ field: 'mortgagee', code: 'FIELD_CONTROL_CHARACTER' })
    expect(JSON.stringify(refusal)).not.toContain('王小明')
    expect(JSON.stringify(await refusalOf('parcels', { rightHolderUscc: '330211199001010013' }))).not.toContain(
      '3302111990',
    )
  })

  it('is refused in Chinese for whoever reads Chinese', async () => {
    const publish = await createPublisher(opened.get('parcels') as OpenSubgraph, { language: 'zh-CN' })
    const { refused } = await publish('parcels', [{}], { idempotencyKey: 'in Chinese' })
    expect(refused).toMatchObject([{ field: 'code', message: '该项必填，应为：ParcelCode。' }])
  })
})
