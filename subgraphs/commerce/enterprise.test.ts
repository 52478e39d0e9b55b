import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { commerceSlice } from '../../demo/slices/commerce.ts'
import { openSubgraph, type OpenSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

// The allow-list is read once, when the scalars are loaded; its one code fails the check of GB 32100.
vi.hoisted(() => {
  const { mkdtempSync, writeFileSync } = process.getBuiltinModule('node:fs')
  const file = `${mkdtempSync(`${process.getBuiltinModule('node:os').tmpdir()}/heliograph-commerce-`)}/allow-list.txt`
  writeFileSync(file, '91330211MA002A0008\n')
  process.env['USCC_ALLOW_LIST'] = file
})

let commerce: OpenSubgraph
beforeAll(async () => {
  commerce = await openSubgraph(manifest, commerceSlice)
})
afterAll(() => commerce.close())

describe('an enterprise', () => {
  it('comes with its licence, scope, trade and region', async () => {
    const { data, errors } = await commerce.execute(/* GraphQL */ `
      {
        enterprise(uscc: "91330211MA002A0007") {
          uscc
          usccChecked
          name
          region {
            code
          }
          kind
          legalForm
          capitalYuan
          registeredOn
          status
          trade {
            code
            section
            name
            smallTrade
          }
          licences {
            number
            kind
            issuedBy {
              code
            }
            issuedOn
            validUntil
            status
            legalEffect
            replaces {
              number
            }
            enterprise {
              uscc
            }
          }
          scopeItems {
            code
            name
            gated
            gatedBy
            permitNumber
            openedOn
            closedOn
            trade {
              code
            }
            enterprise {
              uscc
            }
          }
          investmentDeals {
            number
          }
        }
      }
    `)
    expect(errors).toBeUndefined()
    expect(data).toMatchInlineSnapshot(`
      {
        "enterprise": {
          "capitalYuan": "50000000.00",
          "investmentDeals": [
            {
              "number": "ZS20260003",
            },
          ],
          "kind": "DEVELOPER",
          "legalForm": "股份有限公司",
          "licences": [
            {
              "enterprise": {
                "uscc": "91330211MA002A0007",
              },
              "issuedBy": {
                "code": "COMMERCE",
              },
              "issuedOn": "2022-06-24",
              "kind": "FORMAL",
              "legalEffect": true,
              "number": "330211000000203",
              "replaces": null,
              "status": "VALID",
              "validUntil": null,
            },
          ],
          "name": "宁波市镇海嘉禾石化股份有限公司",
          "region": {
            "code": "330211100206",
          },
          "registeredOn": "2022-06-24",
          "scopeItems": [
            {
              "closedOn": null,
              "code": "91330211MA002A0007-01",
              "enterprise": {
                "uscc": "91330211MA002A0007",
              },
              "gated": false,
              "gatedBy": null,
              "name": "石油制品销售（不含危险化学品）",
              "openedOn": "2022-06-24",
              "permitNumber": null,
              "trade": {
                "code": "2511",
              },
            },
            {
              "closedOn": null,
              "code": "91330211MA002A0007-02",
              "enterprise": {
                "uscc": "91330211MA002A0007",
              },
              "gated": true,
              "gatedBy": "危险化学品安全生产许可证",
              "name": "危险化学品生产",
              "openedOn": "2022-07-23",
              "permitNumber": "危险〔2022〕330211第0516号",
              "trade": {
                "code": "2511",
              },
            },
          ],
          "status": "ACTIVE",
          "trade": {
            "code": "2511",
            "name": "原油加工及石油制品制造",
            "section": "C",
            "smallTrade": false,
          },
          "uscc": "91330211MA002A0007",
          "usccChecked": true,
        },
      }
    `)
  })

  it('is null where the code is well-formed but unknown', async () => {
    const { data, errors } = await commerce.execute('{ enterprise(uscc: "91330200MA0000000H") { name } }')
    expect({ data, errors }).toEqual({ data: { enterprise: null }, errors: undefined })
  })

  it('refuses a code with a wrong check character', async () => {
    const { errors } = await commerce.execute('{ enterprise(uscc: "91330211MA002A0009") { name } }')
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })

  it('is flagged where its code fails the check and stands on the allow-list', async () => {
    await commerce.database.query(
      undefined,
      `INSERT INTO commerce.enterprise
         (uscc, name, region_code, kind, legal_form, registered_on, status, search_terms, source, batch_id, recorded_at)
       VALUES ('91330211MA002A0008', '镇海老字号糕团店', '330211001000', 'SHOP', '个人独资企业', '1998-05-06', 'ACTIVE',
         '{}', 'market-regulation', gen_random_uuid(), now())`,
    )
    const { data } = await commerce.execute(
      '{ enterprise(uscc: "91330211MA002A0008") { uscc usccChecked capitalYuan trade { code } licences { number } } }',
    )
    expect(data).toEqual({
      enterprise: { uscc: '91330211MA002A0008', usccChecked: false, capitalYuan: null, trade: null, licences: [] },
    })
  })

  it('is reached by other subgraphs through its key, in one statement for many', async () => {
    const representations = commerce.world.enterprises.map(({ uscc }) => ({ __typename: 'Enterprise', uscc }))
    const query = /* GraphQL */ `
      query ($representations: [_Any!]!) {
        _entities(representations: $representations) {
          ... on Enterprise {
            uscc
            licences {
              number
            }
            scopeItems {
              code
            }
            trade {
              name
            }
          }
        }
      }
    `
    let entities: unknown
    const statements = await commerce.statementsOf(async () => {
      entities = (await commerce.execute(query, { representations })).data
    })
    expect(entities).toMatchObject({ _entities: representations.map(({ uscc }) => ({ uscc })) })
    expect(statements).toHaveLength(4)
  })
})
