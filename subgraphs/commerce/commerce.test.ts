import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commerceSlice } from '../../demo/slices/commerce.ts'
import type { WorldProject } from '../../demo/world/types.ts'
import { openSubgraph, type OpenSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let commerce: OpenSubgraph
beforeAll(async () => {
  commerce = await openSubgraph(manifest, commerceSlice)
})
afterAll(() => commerce.close())

/** A project that brought an investment deal and is in operation. */
function finishedOnMarketLand(): WorldProject {
  const project = commerce.world.projects.find(
    ({ landSource, stage }) => landSource !== 'ALLOCATION' && stage === 'FINISHED',
  )
  if (project === undefined) throw new Error('no finished project stands on market land')
  return project
}

async function dealNumberOf({ developerUscc, code }: WorldProject): Promise<string> {
  const { data } = await commerce.execute(
    'query ($uscc: Uscc!) { enterprise(uscc: $uscc) { investmentDeals { number project { code } } } }',
    { uscc: developerUscc },
  )
  const { enterprise } = data as { enterprise: { investmentDeals: { number: string; project: { code: string } }[] } }
  return enterprise.investmentDeals.find(({ project }) => project.code === code)?.number ?? ''
}

describe('the other entities', () => {
  it('reads a deal with its enterprise and project', async () => {
    const project = finishedOnMarketLand()
    const number = await dealNumberOf(project)
    const { data, errors } = await commerce.execute(
      /* GraphQL */ `
        query ($number: String!) {
          investmentDeal(number: $number) {
            number
            name
            enterprise {
              uscc
            }
            project {
              code
            }
            amountYuan
            signedOn
            status
          }
        }
      `,
      { number },
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      investmentDeal: {
        number,
        name: `${project.name.replace(/项目$/, '')}招商项目`,
        enterprise: { uscc: project.developerUscc },
        project: { code: project.code },
        amountYuan: project.investmentYuan,
        signedOn: '2025-02-14',
        status: 'IN_OPERATION',
      },
    })
  })

  it('reads a licence by its number and the trade categories', async () => {
    const { data } = await commerce.execute(/* GraphQL */ `
      {
        businessLicence(number: "330211000000203") {
          id
          number
          enterprise {
            name
          }
        }
        tradeCategory(code: "5191") {
          code
          section
          name
          smallTrade
        }
        tradeCategories {
          code
        }
      }
    `)
    expect(data).toMatchInlineSnapshot(`
      {
        "businessLicence": {
          "enterprise": {
            "name": "宁波市镇海嘉禾石化股份有限公司",
          },
          "id": "QnVzaW5lc3NMaWNlbmNlOjMzMDIxMTAwMDAwMDIwMw",
          "number": "330211000000203",
        },
        "tradeCategories": [
          {
            "code": "0141",
          },
          {
            "code": "2511",
          },
          {
            "code": "2614",
          },
          {
            "code": "2651",
          },
          {
            "code": "3451",
          },
          {
            "code": "3484",
          },
          {
            "code": "3525",
          },
          {
            "code": "4210",
          },
          {
            "code": "4430",
          },
          {
            "code": "4610",
          },
          {
            "code": "4710",
          },
          {
            "code": "5191",
          },
          {
            "code": "5211",
          },
          {
            "code": "5212",
          },
          {
            "code": "5213",
          },
          {
            "code": "5251",
          },
          {
            "code": "5431",
          },
          {
            "code": "5942",
          },
          {
            "code": "5951",
          },
          {
            "code": "6110",
          },
          {
            "code": "6210",
          },
          {
            "code": "6220",
          },
          {
            "code": "6291",
          },
          {
            "code": "7010",
          },
          {
            "code": "7020",
          },
          {
            "code": "7212",
          },
          {
            "code": "7484",
          },
          {
            "code": "8040",
          },
          {
            "code": "8051",
          },
          {
            "code": "8336",
          },
          {
            "code": "8810",
          },
          {
            "code": "9011",
          },
        ],
        "tradeCategory": {
          "code": "5191",
          "name": "再生物资回收与批发",
          "section": "F",
          "smallTrade": true,
        },
      }
    `)
  })

  it('resolves references to licences, scope items, trades and deals', async () => {
    const number = await dealNumberOf(finishedOnMarketLand())
    const query = /* GraphQL */ `
      query ($number: String!) {
        _entities(
          representations: [
            { __typename: "BusinessLicence", number: "330211000000203" }
            { __typename: "ScopeItem", code: "91330211MA002A0007-01" }
            { __typename: "TradeCategory", code: "9011" }
            { __typename: "InvestmentDeal", number: $number }
            { __typename: "InvestmentDeal", number: "ZS19990001" }
          ]
        ) {
          ... on BusinessLicence {
            kind
          }
          ... on ScopeItem {
            gated
          }
          ... on TradeCategory {
            name
          }
          ... on InvestmentDeal {
            status
          }
        }
      }
    `
    const { data } = await commerce.execute(query, { number })
    expect(data).toEqual({
      _entities: [{ kind: 'FORMAL' }, { gated: false }, { name: '歌舞厅娱乐活动' }, { status: 'IN_OPERATION' }, null],
    })
  })

  it('keeps the version that a change replaces', async () => {
    await commerce.database.query(
      undefined,
      `UPDATE commerce.enterprise SET name = '宁波嘉禾石化股份有限公司' WHERE uscc = '91330211MA002A0007'`,
    )
    const versions = await commerce.database.query(
      undefined,
      `SELECT key, version, record ->> 'name' AS name FROM commerce.record_version`,
    )
    expect(versions).toEqual([{ key: '91330211MA002A0007', version: 1, name: '宁波市镇海嘉禾石化股份有限公司' }])
  })
})
