import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharingSlice } from '../../demo/slices/sharing.ts'
import { openSubgraph, type OpenSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let sharing: OpenSubgraph
beforeAll(async () => {
  sharing = await openSubgraph(manifest, sharingSlice)
})
afterAll(() => sharing.close())

async function read<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await sharing.execute(query, variables)
  expect(errors).toBeUndefined()
  return data as Data
}

describe('the catalogue', () => {
  it('shows an entry with all that is known of it', async () => {
    const data = await read(/* GraphQL */ `
      {
        catalogueEntry(code: "LAND.Parcel.areaM2") {
          code
          organ {
            code
          }
          entity
          field
          name
          sharingClass
          basis
          personal
          updateCycle
          corrections {
            number
            status
          }
        }
      }
    `)
    expect(data).toEqual({
      catalogueEntry: {
        code: 'LAND.Parcel.areaM2',
        organ: { code: 'LAND' },
        entity: 'Parcel',
        field: 'areaM2',
        name: '面积',
        sharingClass: 'UNCONDITIONAL',
        basis: '《政务数据共享条例》：无条件共享类',
        personal: false,
        updateCycle: 'DAILY',
        corrections: [{ number: 'JH20260091', status: 'UPHELD' }],
      },
    })
  })

  it('is null for what is not catalogued', async () => {
    expect(await read('{ catalogueEntry(code: "LAND.Parcel.secret") { code } }')).toEqual({ catalogueEntry: null })
  })

  it('is searched by provider, class and Chinese words', async () => {
    const { catalogueEntries } = await read<{ catalogueEntries: { nodes: { code: string }[] } }>(/* GraphQL */ `
      {
        catalogueEntries(
          filter: { organ: { eq: "LAND" }, sharingClass: { eq: CONDITIONAL }, personal: { eq: false }, keyword: "金额" }
        ) {
          nodes {
            code
          }
        }
      }
    `)
    expect(catalogueEntries.nodes).toEqual([{ code: 'LAND.Mortgage.amountYuan' }])
  })

  it('comes page by page under each organ, all organs in one statement', async () => {
    const query = /* GraphQL */ `
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Organ {
            code
            catalogueEntries(first: 2) {
              nodes {
                code
              }
              totalCount
              pageInfo {
                hasNextPage
              }
            }
          }
        }
      }
    `
    const representations = ['LAND', 'COMMERCE', 'CULTURE'].map((code) => ({ __typename: 'Organ', code }))
    let organs: { catalogueEntries: { nodes: { code: string }[]; totalCount: number } }[] = []
    const statements = await sharing.statementsOf(async () => {
      organs = (await read<{ _entities: typeof organs }>(query, { representations }))._entities
    })
    expect(statements).toHaveLength(1)
    expect(organs.map(({ catalogueEntries }) => catalogueEntries.nodes)).toEqual([
      [{ code: 'LAND.LandSupply.grantee' }, { code: 'LAND.LandSupply.method' }],
      [{ code: 'COMMERCE.BusinessLicence.enterprise' }, { code: 'COMMERCE.BusinessLicence.issuedBy' }],
      [],
    ])
    expect(organs.map(({ catalogueEntries }) => catalogueEntries.totalCount > 20)).toEqual([true, true, false])
  })
})

describe('requests for data', () => {
  it('show their limits, answer and entries', async () => {
    const { shareRequest } = await read<{ shareRequest: { entries: { code: string }[] } }>(/* GraphQL */ `
      {
        shareRequest(number: "GX20260005") {
          number
          applicant {
            code
          }
          purpose
          entries {
            code
            sharingClass
          }
          status
          requestedOn
          replyDueOn
          replyDueProvisional
          repliedOn
          refusalReason
          dataDueOn
          deliveredOn
        }
      }
    `)
    expect(shareRequest).toEqual({
      number: 'GX20260005',
      applicant: { code: 'DEVELOPMENT_REFORM' },
      purpose: '重大招商项目开工情况统计',
      entries: ['number', 'name', 'enterprise', 'project', 'amountYuan', 'signedOn', 'status'].map((field) => ({
        code: `COMMERCE.InvestmentDeal.${field}`,
        sharingClass: 'CONDITIONAL',
      })),
      status: 'DELIVERED',
      requestedOn: '2026-07-10',
      replyDueOn: '2026-07-24',
      replyDueProvisional: false,
      repliedOn: '2026-07-24',
      refusalReason: null,
      dataDueOn: '2026-08-21',
      deliveredOn: '2026-08-05',
    })
  })

  it('are refused with a reason only', async () => {
    const { shareRequests } = await read<{ shareRequests: object }>(/* GraphQL */ `
      {
        shareRequests(filter: { status: { in: [REFUSED] } }) {
          nodes {
            number
            refusalReason
          }
          totalCount
        }
      }
    `)
    expect(shareRequests).toEqual({
      nodes: [{ number: 'GX20260006', refusalReason: '使用目的与履行税务职责无直接关系，所涉事项尚在调查。' }],
      totalCount: 1,
    })
    const silent = sharing.database.query(
      undefined,
      `UPDATE sharing.share_request SET refusal_reason = NULL WHERE status = 'REFUSED'`,
    )
    await expect(silent).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })

  it('come the latest first, and by the day of their answer where asked', async () => {
    const { latest, urgent } = await read<Record<'latest' | 'urgent', { nodes: { number: string }[] }>>(/* GraphQL */ `
      {
        latest: shareRequests(first: 2) {
          nodes {
            number
          }
        }
        urgent: shareRequests(filter: { status: { eq: SUBMITTED } }, orderBy: { field: REPLY_DUE_ON }) {
          nodes {
            number
          }
        }
      }
    `)
    expect(latest.nodes).toEqual([{ number: 'GX20260012' }, { number: 'GX20260011' }])
    expect(urgent.nodes).toEqual([{ number: 'GX20260012' }, { number: 'GX20260011' }])
  })

  it('follow limits that are published with their basis', async () => {
    const { sharingLimits } = await read<{ sharingLimits: object[] }>(
      '{ sharingLimits { code name workingDays basis validFrom } }',
    )
    expect(sharingLimits).toHaveLength(4)
    expect(sharingLimits).toContainEqual({
      code: 'REPLY_CONDITIONAL',
      name: '有条件共享申请答复期限',
      workingDays: 10,
      basis: '《政务数据共享条例》（国务院令第809号）',
      validFrom: '2025-08-01',
    })
  })
})

describe('corrections', () => {
  it('name the disputed value, its source and the answer', async () => {
    const { correction } = await read<{ correction: object }>(/* GraphQL */ `
      {
        correction(number: "JH20260092") {
          number
          entityType
          entityKey
          field
          disputedValue
          reason
          raisedBy {
            code
          }
          source {
            code
          }
          raisedOn
          answerDueOn
          status
          answeredOn
          answer
        }
      }
    `)
    expect(correction).toEqual({
      number: 'JH20260092',
      entityType: 'Enterprise',
      entityKey: '91330211MA002A0007',
      field: 'region',
      disputedValue: '330211100206',
      reason: '企业已迁移住所，登记区划未变更。',
      raisedBy: { code: 'TAXATION' },
      source: { code: 'COMMERCE' },
      raisedOn: '2026-09-21',
      answerDueOn: '2026-10-12',
      status: 'CORRECTED',
      answeredOn: '2026-09-30',
      answer: '已按变更登记更正住所所在区划。',
    })
  })

  it('are open for each project whose departments have different indicators', async () => {
    const { corrections } = await read<{ corrections: { nodes: { entityKey: string }[] } }>(
      '{ corrections(filter: { status: { eq: OPEN }, entityType: { eq: "Project" } }) { nodes { entityKey } } }',
    )
    const conflicting = sharing.world.projects.filter(({ approvedIndicators, designedIndicators }) =>
      Object.entries(designedIndicators ?? {}).some(([name, value]) => approvedIndicators?.[name] !== value),
    )
    expect(corrections.nodes).toHaveLength(3)
    expect(corrections.nodes.map(({ entityKey }) => entityKey).toSorted()).toEqual(
      conflicting.map(({ code }) => code).toSorted(),
    )
  })
})

it('resolves references to each of its entities, and to none that it does not have', async () => {
  const data = await read(/* GraphQL */ `
    {
      _entities(
        representations: [
          { __typename: "CatalogueEntry", code: "LAND.Parcel.code" }
          { __typename: "ShareRequest", number: "GX20260001" }
          { __typename: "Correction", number: "JH20260091" }
          { __typename: "Evidence", number: "LH0000000240" }
          { __typename: "SharingLimit", code: "DELIVERY" }
          { __typename: "CatalogueEntry", code: "LAND.Parcel.secret" }
        ]
      ) {
        __typename
      }
    }
  `)
  expect(data).toEqual({
    _entities: [
      { __typename: 'CatalogueEntry' },
      { __typename: 'ShareRequest' },
      { __typename: 'Correction' },
      { __typename: 'Evidence' },
      { __typename: 'SharingLimit' },
      null,
    ],
  })
})
