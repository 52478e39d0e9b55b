import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servicesSlice } from '../../demo/slices/services.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let services: OpenSubgraph
beforeAll(async () => {
  services = await openSubgraph(manifest, servicesSlice)
})
afterAll(() => services.close())

describe('the register of organs', () => {
  it('gives an organ with all its fields', async () => {
    const query = /* GraphQL */ `
      {
        organ(code: "CONSTRUCTION") {
          id
          code
          name
          shortName
          licensing
          uscc
          connectedSince
          lastPublishedAt
        }
      }
    `
    expect(await services.execute(query)).toEqual({
      data: {
        organ: {
          id: Buffer.from('Organ:CONSTRUCTION').toString('base64url'),
          code: 'CONSTRUCTION',
          name: '镇海区住房和城乡建设局',
          shortName: '建设',
          licensing: true,
          uscc: '11330211002903009R',
          connectedSince: '2024-07-08',
          lastPublishedAt: '2026-11-20T00:00:00+08:00',
        },
      },
    })
  })

  it('lists the connected ones by name, last first', async () => {
    const query = /* GraphQL */ `
      {
        organs(
          filter: { connected: { eq: true }, licensing: { eq: true } }
          orderBy: { field: CODE, direction: DESC }
          first: 2
        ) {
          nodes {
            code
          }
          totalCount
          pageInfo {
            hasNextPage
          }
        }
      }
    `
    expect(await services.execute(query)).toEqual({
      data: {
        organs: {
          nodes: [{ code: 'PLANNING' }, { code: 'LAND' }],
          totalCount: 4,
          pageInfo: { hasNextPage: true },
        },
      },
    })
  })

  it('computes coverage as connected over licensing, with the organs that are missing', async () => {
    const query = /* GraphQL */ `
      {
        organCoverage {
          licensing
          connected
          ratio
          organsMissing {
            code
            connectedSince
          }
        }
      }
    `
    const { data } = await services.execute(query)
    const { organCoverage } = data as { organCoverage: { ratio: number; organsMissing: unknown[] } }
    expect(organCoverage).toMatchObject({ licensing: 19, connected: 4 })
    expect(organCoverage.ratio).toBeCloseTo(4 / 19, 12)
    expect(organCoverage.organsMissing).toHaveLength(15)
    expect(organCoverage.organsMissing).toContainEqual({ code: 'FIRE_RESCUE', connectedSince: null })
  })
})

describe('policy instruments', () => {
  it('are read with all their fields', async () => {
    const query = /* GraphQL */ `
      {
        policyInstrument(code: "DATA_SHARING_REGULATION") {
          code
          title
          kind
          documentNumber
          issuedBy
          issuedOn
          effectiveOn
        }
      }
    `
    expect(await services.execute(query)).toEqual({
      data: {
        policyInstrument: {
          code: 'DATA_SHARING_REGULATION',
          title: '政务数据共享条例',
          kind: 'REGULATION',
          documentNumber: '国务院令第809号',
          issuedBy: '国务院',
          issuedOn: '2025-05-28',
          effectiveOn: '2025-08-01',
        },
      },
    })
  })

  it('are listed by code', async () => {
    const { data } = await services.execute('{ policyInstruments { code } }')
    const codes = (data as { policyInstruments: { code: string }[] }).policyInstruments.map(({ code }) => code)
    expect(codes).toHaveLength(14)
    expect(codes).toEqual(codes.toSorted())
  })
})

describe('code sets', () => {
  const query = /* GraphQL */ `
    {
      national: codeSet(name: "NationalStage") {
        code
        label
        zh: label(language: ZH)
        en: label(language: EN)
      }
      unknown: codeSet(name: "NoSuchSet") {
        code
      }
    }
  `
  const initiation = { code: 'INITIATION', zh: '立项用地规划许可', en: 'Initiation and land use planning permission' }

  it('are labelled in both languages, in that of the request where none is named; an unknown one is null', async () => {
    const chinese = await services.execute(query, {}, { 'accept-language': 'zh-CN' })
    const english = await services.execute(query, {}, { 'accept-language': 'en' })
    const inChinese = { national: expect.arrayContaining([{ ...initiation, label: initiation.zh }]), unknown: null }
    const inEnglish = { national: expect.arrayContaining([{ ...initiation, label: initiation.en }]), unknown: null }
    expect(chinese).toEqual({ data: inChinese })
    expect(english).toEqual({ data: inEnglish })
  })

  it('carry the names of the enums and their values in order', async () => {
    const { data } = await services.execute('{ codeSet(name: "RegionLevel") { code label(language: ZH) } }')
    expect(data).toEqual({
      codeSet: [
        { code: 'NATION', label: '国家级' },
        { code: 'PROVINCE', label: '省级' },
        { code: 'CITY', label: '市级' },
        { code: 'DISTRICT', label: '县级' },
        { code: 'TOWN', label: '乡级' },
        { code: 'VILLAGE', label: '村级' },
      ],
    })
  })
})

describe('due days', () => {
  it.each([
    ['2026-02-09', 20, '2026-03-13'],
    ['2026-02-14', 5, '2026-02-28'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2025-09-25', 32, '2025-11-14'],
    ['2026-01-05', 72, '2026-04-22'],
    ['2026-01-05', 0, '2026-01-05'],
  ])('of %s and %i working days is %s', async (from, workingDays, dueOn) => {
    const query =
      'query ($from: Date!, $workingDays: Int!) { dueDate(from: $from, workingDays: $workingDays) { dueOn } }'
    expect(await services.execute(query, { from, workingDays })).toEqual({ data: { dueDate: { dueOn } } })
  })

  it('is provisional in a year whose calendar is not announced', async () => {
    const { data } = await services.execute('{ dueDate(from: "2098-12-30", workingDays: 5) { provisional } }')
    expect(data).toEqual({ dueDate: { provisional: true } })
  })

  it.each([
    ['a negative number of working days', '2026-02-09', -1],
    ['more working days than can be counted', '2026-02-09', 10_001],
    ['an impossible date', '2026-02-30', 5],
  ])('refuses %s', async (_, from, workingDays) => {
    const { errors } = await services.execute(`{ dueDate(from: "${from}", workingDays: ${workingDays}) { dueOn } }`)
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT'])
  })
})

describe('references from other subgraphs', () => {
  const query = /* GraphQL */ `
    query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        __typename
        ... on Organ {
          name
        }
        ... on Region {
          name
        }
        ... on Zone {
          name
        }
        ... on ServiceHall {
          name
        }
        ... on ServiceWindow {
          name
        }
        ... on ServiceItem {
          name
          version
        }
        ... on JointStandard {
          name
          version
        }
        ... on ProcessTemplate {
          name
          version
        }
        ... on PolicyInstrument {
          title
        }
      }
    }
  `

  it('are answered for every entity, in order, with null for an unknown key', async () => {
    const permit = '11330211002903009R4010170303001'
    const representations = [
      { __typename: 'Region', code: '330211003203' },
      { __typename: 'Organ', code: 'LAND' },
      { __typename: 'Region', code: '330211999000' },
      { __typename: 'Zone', code: 'NEW_TOWN' },
      { __typename: 'ServiceHall', code: '330211000000-H2' },
      { __typename: 'ServiceWindow', code: '330211000000-W01' },
      { __typename: 'ServiceItem', code: permit, version: 1 },
      { __typename: 'ServiceItem', code: permit, version: 3 },
      { __typename: 'JointStandard', code: 'RECYCLING_TRADE', version: 1 },
      { __typename: 'ProcessTemplate', code: 'STANDARD', version: 1 },
      { __typename: 'PolicyInstrument', code: 'LICENSING_LAW' },
    ]
    expect((await services.execute(query, { representations })).data).toEqual({
      _entities: [
        { __typename: 'Region', name: '骆驼村委会' },
        { __typename: 'Organ', name: '镇海区国土资源局' },
        null,
        { __typename: 'Zone', name: '镇海新城' },
        { __typename: 'ServiceHall', name: '镇海区行政服务中心' },
        { __typename: 'ServiceWindow', name: '综合受理窗口' },
        { __typename: 'ServiceItem', name: '建筑工程施工许可证核发', version: 1 },
        null,
        { __typename: 'JointStandard', name: '再生资源回收行业联合审批标准', version: 1 },
        { __typename: 'ProcessTemplate', name: '建设项目联合审批标准流程', version: 1 },
        { __typename: 'PolicyInstrument', title: '中华人民共和国行政许可法' },
      ],
    })
  })
})
