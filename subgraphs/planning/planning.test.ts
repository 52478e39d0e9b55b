import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planningSlice } from '../../demo/slices/planning.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let planning: OpenSubgraph
beforeAll(async () => {
  planning = await openSubgraph(manifest, planningSlice)
})
afterAll(() => planning.close())

const heating = '2506-330211-04-01-100123'
const references = async (selection: string, ...representations: object[]) => {
  const query = `query ($references: [_Any!]!) { _entities(representations: $references) { ${selection} } }`
  const { data, errors } = await planning.execute(query, { references: representations })
  expect(errors).toBeUndefined()
  return (data as { _entities: unknown[] })._entities
}

it('shows the planning permits of a project with all their fields', async () => {
  const certificate = 'id number kind issuedOn validUntil status legalEffect issuedBy { code }'
  const [project] = await references(
    `... on Project {
      planningPermits {
        __typename ${certificate} project { code } region { code }
        ... on LandUsePlanningPermit { landUse landAreaM2 parcels { code } }
        ... on ConstructionPlanningPermit { floorAreaM2 designScheme { number result } approvedIndicators { indicator } }
      }
    }`,
    { __typename: 'Project', code: heating },
  )
  const shared = {
    status: 'VALID',
    legalEffect: true,
    issuedBy: { code: 'PLANNING' },
    project: { code: heating },
    region: { code: '330211000000' },
  }
  expect(project).toEqual({
    planningPermits: [
      {
        __typename: 'LandUsePlanningPermit',
        id: Buffer.from('LandUsePlanningPermit:地字第330211202500001号').toString('base64url'),
        number: '地字第330211202500001号',
        kind: 'LAND_USE',
        issuedOn: '2025-06-30',
        validUntil: '2027-06-30',
        ...shared,
        landUse: '公用设施用地（U）',
        landAreaM2: expect.stringMatching(/^\d+\.\d\d$/),
        parcels: [
          { code: '330211002206GB00002' },
          { code: '330211002206GB00003' },
          { code: '330211003010GB00006' },
          { code: '330211005202GB00011' },
        ],
      },
      {
        __typename: 'ConstructionPlanningPermit',
        id: Buffer.from('ConstructionPlanningPermit:建字第330211202500001号').toString('base64url'),
        number: '建字第330211202500001号',
        kind: 'CONSTRUCTION',
        issuedOn: '2025-07-04',
        validUntil: '2027-07-04',
        ...shared,
        floorAreaM2: '19138.90',
        designScheme: { number: expect.stringMatching(/^镇规方审〔2025〕\d{4}号$/), result: 'APPROVED' },
        approvedIndicators: [
          { indicator: 'BUILDING_HEIGHT' },
          { indicator: 'FLOOR_AREA' },
          { indicator: 'GREEN_RATIO' },
          { indicator: 'PARKING_SPACES' },
          { indicator: 'PLOT_RATIO' },
        ],
      },
    ],
  })
})

it('shows the approved indicators of a project with unit and organ', async () => {
  const [project] = await references('... on Project { approvedIndicators { indicator value unit organ { code } } }', {
    __typename: 'Project',
    code: heating,
  })
  const organ = { code: 'PLANNING' }
  expect(project).toEqual({
    approvedIndicators: [
      { indicator: 'BUILDING_HEIGHT', value: '8.50', unit: 'm', organ },
      { indicator: 'FLOOR_AREA', value: '19138.90', unit: 'm²', organ },
      { indicator: 'GREEN_RATIO', value: '21.70', unit: '%', organ },
      { indicator: 'PARKING_SPACES', value: '76', unit: '个', organ },
      { indicator: 'PLOT_RATIO', value: '0.22', unit: '1', organ },
    ],
  })
})

it('shows the site opinions and design schemes of a project', async () => {
  const [project] = await references(
    `... on Project {
      siteOpinions {
        id number site areaM2 issuedOn validUntil status legalEffect issuedBy { code } project { code } region { code }
      }
      designSchemes { number round result opinion reviewedOn project { code } designer { uscc } }
    }`,
    { __typename: 'Project', code: heating },
  )
  expect(project).toEqual({
    siteOpinions: [
      {
        id: Buffer.from('SiteOpinion:选字第330211202500001号').toString('base64url'),
        number: '选字第330211202500001号',
        site: expect.stringMatching(/^镇海区蛟川街道.+、骆驼街道.+、贵驷街道.+$/),
        areaM2: expect.stringMatching(/^\d+\.\d\d$/),
        issuedOn: '2025-06-24',
        validUntil: '2028-06-23',
        status: 'VALID',
        legalEffect: true,
        issuedBy: { code: 'PLANNING' },
        project: { code: heating },
        region: { code: '330211000000' },
      },
    ],
    designSchemes: [
      {
        number: expect.stringMatching(/^镇规方审〔2025〕\d{4}号$/),
        round: 1,
        result: 'APPROVED',
        opinion: expect.stringMatching(/。$/),
        reviewedOn: expect.stringMatching(/^2025-07-0\d$/),
        project: { code: heating },
        designer: { uscc: '91330211MA002C38EA' },
      },
    ],
  })
})

it('adds the planning conditions to a parcel', async () => {
  const [parcel, unknown] = await references(
    `... on Parcel {
      planningConditions {
        number landUse plotRatioMax buildingDensityMax greenRatioMin heightLimitM issuedOn parcel { code }
      }
    }`,
    { __typename: 'Parcel', code: '330211002206GB00002' },
    { __typename: 'Parcel', code: '330211999999GB99999' },
  )
  expect(parcel).toEqual({
    planningConditions: [
      {
        number: expect.stringMatching(/^镇规条〔2025〕\d{4}号$/),
        landUse: '公用设施用地（U）',
        plotRatioMax: '1.00',
        buildingDensityMax: '45.00',
        greenRatioMin: '20.00',
        heightLimitM: '36.00',
        issuedOn: expect.stringMatching(/^2025-0[56]-\d\d$/),
        parcel: { code: '330211002206GB00002' },
      },
    ],
  })
  expect(unknown).toEqual({ planningConditions: [] })
})

describe('a permit by its number', () => {
  const query = 'query ($number: String!) { planningPermit(number: $number) { __typename number } }'

  it.each([
    ['地字第330211202500001号', { __typename: 'LandUsePlanningPermit', number: '地字第330211202500001号' }],
    ['建字第330211202500001号', { __typename: 'ConstructionPlanningPermit', number: '建字第330211202500001号' }],
    ['建字第330211199900001号', null],
    ['', null],
  ])('%s is %o', async (number, planningPermit) => {
    expect(await planning.execute(query, { number })).toEqual({ data: { planningPermit } })
  })

  it('is not found as the other type', async () => {
    const number = '地字第330211202500001号'
    const found = await references(
      '... on LandUsePlanningPermit { number } ... on ConstructionPlanningPermit { number }',
      { __typename: 'LandUsePlanningPermit', number },
      { __typename: 'ConstructionPlanningPermit', number },
    )
    expect(found).toEqual([{ number }, null])
  })
})

it('finds a site opinion, a condition and a scheme by their numbers', async () => {
  const [keys] = await planning.database.query<{ condition: string; scheme: string }>(
    undefined,
    `SELECT (SELECT min(number) FROM planning.planning_condition) AS condition,
       (SELECT min(number) FROM planning.design_scheme) AS scheme`,
  )
  const opinion = '选字第330211202500001号'
  expect(
    await references(
      '... on SiteOpinion { number } ... on PlanningCondition { number } ... on DesignScheme { number }',
      { __typename: 'SiteOpinion', number: opinion },
      { __typename: 'PlanningCondition', number: keys?.condition },
      { __typename: 'DesignScheme', number: keys?.scheme },
      { __typename: 'SiteOpinion', number: '选字第330211199900001号' },
    ),
  ).toEqual([{ number: opinion }, { number: keys?.condition }, { number: keys?.scheme }, null])
  expect(await planning.execute(`{ siteOpinion(number: "${opinion}") { number } }`)).toEqual({
    data: { siteOpinion: { number: opinion } },
  })
})

it('reads a page of projects with one statement per table, however many there are', async () => {
  const selection = `... on Project {
    siteOpinions { number } designSchemes { number } approvedIndicators { value }
    planningPermits { number ... on ConstructionPlanningPermit { designScheme { number } approvedIndicators { value } } }
  }`
  const read = (count: number) =>
    references(
      selection,
      ...planning.world.projects.slice(0, count).map(({ code }) => ({ __typename: 'Project', code })),
    )
  const one = await planning.statementsOf(() => read(1))
  const many = await planning.statementsOf(() => read(54))
  expect(one).toHaveLength(4)
  expect(many).toHaveLength(4)
})
