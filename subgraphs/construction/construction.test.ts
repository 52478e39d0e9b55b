import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { constructionSlice } from '../../demo/slices/construction.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let construction: OpenSubgraph
beforeAll(async () => {
  construction = await openSubgraph(manifest, constructionSlice)
})
afterAll(() => construction.close())

const heating = '2506-330211-04-01-100123'
const heatingPermit = '330211202507110101'
const heatingAcceptance = '镇建竣备330211202600001号'

async function references(selection: string, ...representations: object[]) {
  const query = `query ($references: [_Any!]!) { _entities(representations: $references) { ${selection} } }`
  const { data, errors } = await construction.execute(query, { references: representations })
  expect(errors).toBeUndefined()
  return (data as { _entities: unknown[] })._entities
}
const projectOf = async (selection: string, code = heating) =>
  (await references(`... on Project { ${selection} }`, { __typename: 'Project', code }))[0]

it('shows the construction permit of a project with all its fields', async () => {
  const project = await projectOf(`constructionPermits {
    id number contractPriceYuan floorAreaM2 startsOn endsOn issuedOn validUntil status legalEffect
    issuedBy { code } project { code } region { code } builder { uscc } designer { uscc }
    buildingWorks { name } completionAcceptances { number }
  }`)
  expect(project).toEqual({
    constructionPermits: [
      {
        id: Buffer.from(`ConstructionPermit:${heatingPermit}`).toString('base64url'),
        number: heatingPermit,
        contractPriceYuan: expect.stringMatching(/^[1-9]\d{7,}\.00$/),
        floorAreaM2: '19138.90',
        startsOn: expect.stringMatching(/^2025-07-\d\d$/),
        endsOn: expect.stringMatching(/^2026-0[78]-\d\d$/),
        issuedOn: '2025-07-11',
        validUntil: '2027-07-11',
        status: 'VALID',
        legalEffect: true,
        issuedBy: { code: 'CONSTRUCTION' },
        project: { code: heating },
        region: { code: '330211000000' },
        builder: { uscc: '91330211MA002C0CFG' },
        designer: { uscc: '91330211MA002C38EA' },
        buildingWorks: [{ name: '主厂房' }, { name: '控制楼' }, { name: '变配电间' }],
        completionAcceptances: [{ number: heatingAcceptance }],
      },
    ],
  })
})

it('shows the works of a project with all their fields', async () => {
  const project = await projectOf(`buildingWorks {
    code name structure storeysAbove storeysBelow floorAreaM2 project { code } permit { number } acceptance { number }
  }`)
  expect((project as { buildingWorks: unknown[] }).buildingWorks[0]).toEqual({
    code: `${heatingPermit}-001`,
    name: '主厂房',
    structure: '现浇钢筋混凝土框架结构',
    storeysAbove: 1,
    storeysBelow: 0,
    floorAreaM2: '11483.35',
    project: { code: heating },
    permit: { number: heatingPermit },
    acceptance: { number: heatingAcceptance },
  })
})

it('shows the reviews of the drawings of a project, and the acceptance at its completion', async () => {
  const project = await projectOf(`
    drawingReviews {
      number reviewer round result mandatoryBreaches reviewedOn project { code } designer { uscc }
      designedIndicators { indicator value }
    }
    completionAcceptances {
      number acceptedOn issuedOn validUntil status legalEffect issuedBy { code } project { code } permit { number }
      buildingWorks { code } asBuiltIndicators { indicator value }
    }`)
  const indicators = [
    { indicator: 'BUILDING_HEIGHT', value: '8.50' },
    { indicator: 'FLOOR_AREA', value: '19138.90' },
    { indicator: 'GREEN_RATIO', value: '21.70' },
    { indicator: 'PARKING_SPACES', value: '76' },
    { indicator: 'PLOT_RATIO', value: '0.22' },
  ]
  expect(project).toEqual({
    drawingReviews: [
      {
        number: expect.stringMatching(/^镇建图审〔2025〕\d{4}号$/),
        reviewer: expect.stringMatching(/审查/),
        round: 1,
        result: 'PASSED',
        mandatoryBreaches: 0,
        reviewedOn: expect.stringMatching(/^2025-07-0[7-9]$/),
        project: { code: heating },
        designer: { uscc: '91330211MA002C38EA' },
        designedIndicators: indicators,
      },
    ],
    completionAcceptances: [
      {
        number: heatingAcceptance,
        acceptedOn: expect.stringMatching(/^2026-08-\d\d$/),
        issuedOn: '2026-09-02',
        validUntil: null,
        status: 'VALID',
        legalEffect: true,
        issuedBy: { code: 'CONSTRUCTION' },
        project: { code: heating },
        permit: { number: heatingPermit },
        buildingWorks: ['001', '002', '003'].map((serial) => ({ code: `${heatingPermit}-${serial}` })),
        asBuiltIndicators: indicators,
      },
    ],
  })
})

it('shows designed and as-built indicators with unit and organ', async () => {
  const project = await projectOf(`
    designedIndicators { indicator value unit organ { code } } asBuiltIndicators { indicator value unit organ { code } }`)
  const organ = { code: 'CONSTRUCTION' }
  const indicators = [
    { indicator: 'BUILDING_HEIGHT', value: '8.50', unit: 'm', organ },
    { indicator: 'FLOOR_AREA', value: '19138.90', unit: 'm²', organ },
    { indicator: 'GREEN_RATIO', value: '21.70', unit: '%', organ },
    { indicator: 'PARKING_SPACES', value: '76', unit: '个', organ },
    { indicator: 'PLOT_RATIO', value: '0.22', unit: '1', organ },
  ]
  expect(project).toEqual({ designedIndicators: indicators, asBuiltIndicators: indicators })
})

it('has nothing of a project that it does not know', async () => {
  expect(
    await projectOf(
      'constructionPermits { number } buildingWorks { code } designedIndicators { value }',
      '2601-330211-04-01-999999',
    ),
  ).toEqual({ constructionPermits: [], buildingWorks: [], designedIndicators: [] })
})

describe('a construction permit by its number', () => {
  it.each([
    [heatingPermit, { number: heatingPermit }],
    ['33021119990718000101', null],
    ['', null],
  ])('%s is %o', async (number, constructionPermit) => {
    const query = 'query ($number: String!) { constructionPermit(number: $number) { number } }'
    expect(await construction.execute(query, { number })).toEqual({ data: { constructionPermit } })
  })
})

it('finds each entity by its key, and nothing for an unknown one', async () => {
  const [review] = await construction.database.query<{ number: string }>(
    undefined,
    'SELECT min(number) AS number FROM construction.drawing_review',
  )
  const found = await references(
    `... on ConstructionPermit { number } ... on DrawingReview { number } ... on CompletionAcceptance { number }
     ... on BuildingWork { code }`,
    { __typename: 'BuildingWork', code: `${heatingPermit}-002` },
    { __typename: 'ConstructionPermit', number: heatingPermit },
    { __typename: 'CompletionAcceptance', number: heatingAcceptance },
    { __typename: 'DrawingReview', number: review?.number },
    { __typename: 'DrawingReview', number: '镇建图审〔1999〕0001号' },
  )
  expect(found).toEqual([
    { code: `${heatingPermit}-002` },
    { number: heatingPermit },
    { number: heatingAcceptance },
    { number: review?.number },
    null,
  ])
})

it('reads projects in full with one statement per table, however many there are', async () => {
  const read = (count: number) =>
    references(
      `... on Project {
        constructionPermits { number buildingWorks { permit { number } } completionAcceptances { number } }
        drawingReviews { number designedIndicators { value } }
        buildingWorks { code permit { number } acceptance { asBuiltIndicators { value } } }
        completionAcceptances { permit { number } buildingWorks { code } }
        designedIndicators { value } asBuiltIndicators { value }
      }`,
      ...construction.world.projects.slice(0, count).map(({ code }) => ({ __typename: 'Project', code })),
    )
  const one = await construction.statementsOf(() => read(1))
  const many = await construction.statementsOf(() => read(54))
  expect(one).toHaveLength(5)
  expect(many).toHaveLength(5)
})
