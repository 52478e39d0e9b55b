import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commerceSlice } from '../../demo/slices/commerce.ts'
import { openSubgraph, type OpenSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let commerce: OpenSubgraph
beforeAll(async () => {
  commerce = await openSubgraph(manifest, commerceSlice)
})
afterAll(() => commerce.close())

describe('a preparatory licence', () => {
  const scopeOf = async (uscc: string, argumentsText: string) => {
    const { data } = await commerce.execute(`{ enterprise(uscc: "${uscc}") { scopeItems${argumentsText} { name } } }`)
    return (data as { enterprise: { scopeItems: { name: string }[] } }).enterprise.scopeItems.map(({ name }) => name)
  }
  const cultural = async (status: string) => {
    const { data } = await commerce.execute(/* GraphQL */ `
      {
        enterprises(filter: { status: { eq: ${status} }, trade: { eq: "8810" } }, first: 1) {
          nodes {
            uscc
            licences {
              kind
              status
              issuedOn
              replaces {
                kind
              }
            }
          }
        }
      }
    `)
    const [enterprise] = (data as { enterprises: { nodes: { uscc: string; licences: { issuedOn: string }[] }[] } })
      .enterprises.nodes
    if (enterprise === undefined) throw new Error(`no cultural enterprise is ${status}`)
    return enterprise
  }

  it('keeps gated scope absent until the permit arrives', async () => {
    const { uscc, licences } = await cultural('PREPARING')
    expect(licences.at(-1)).toMatchObject({ kind: 'PREPARATORY', status: 'VALID' })
    expect(await scopeOf(uscc, '')).toEqual(['组织文化艺术交流活动', '文艺创作'])
    expect(await scopeOf(uscc, '(includePending: true)')).toEqual(['组织文化艺术交流活动', '文艺创作', '营业性演出'])
  })

  it('is replaced by a formal one, and the gated scope is there from that day on', async () => {
    const { uscc, licences } = await cultural('ACTIVE')
    expect(licences).toMatchObject([
      { kind: 'PREPARATORY', status: 'SUPERSEDED', replaces: null },
      { kind: 'FORMAL', status: 'VALID', replaces: { kind: 'PREPARATORY' } },
    ])
    const formalOn = licences[1]?.issuedOn ?? ''
    expect(await scopeOf(uscc, `(on: "${formalOn}")`)).toContain('营业性演出')
    expect(await scopeOf(uscc, `(on: "${licences[0]?.issuedOn}")`)).not.toContain('营业性演出')
  })

  it('cannot open gated scope without a permit number', async () => {
    const opening = commerce.database.query(
      undefined,
      `UPDATE commerce.scope_item SET opened_on = '2026-11-20' WHERE gated_by IS NOT NULL AND opened_on IS NULL`,
    )
    await expect(opening).rejects.toMatchObject({ code: 'STORE_FAILED' })
  })
})

describe('the list of enterprises', () => {
  const listed = async (argumentsText: string) => {
    const { data, errors } = await commerce.execute(
      `{ enterprises(${argumentsText}) { nodes { uscc name status registeredOn } totalCount totalCountIsExact
           pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { uscc } } } }`,
    )
    expect(errors).toBeUndefined()
    return (data as { enterprises: EnterprisePage }).enterprises
  }

  it('finds Chinese words anywhere in a name', async () => {
    const { nodes } = await listed('filter: { keyword: "再生资源" }, first: 100')
    expect(nodes.length).toBeGreaterThan(5)
    expect(nodes.every(({ name }) => name.includes('再生资源'))).toBe(true)
  })

  it('takes in everything below a town', async () => {
    const { totalCount } = await listed(
      'filter: { region: { within: "330211100000" }, status: { in: [ACTIVE, DORMANT, PREPARING, DEREGISTERED, REVOKED] } }',
    )
    const inXiepu = commerce.world.enterprises.filter(({ regionCode }) => regionCode.startsWith('330211100'))
    expect(totalCount).toBe(inXiepu.length)
  })

  it('leaves deregistered and revoked ones out unless they are asked for', async () => {
    const { nodes } = await listed('first: 100')
    expect(nodes.filter(({ status }) => ['DEREGISTERED', 'REVOKED'].includes(status))).toEqual([])
    const { nodes: gone } = await listed('filter: { status: { in: [DEREGISTERED, REVOKED] } }')
    expect(gone.length).toBeGreaterThan(0)
  })

  it('goes through all of them in order of registration, page after page', async () => {
    const days: string[] = []
    for (let after = '', more = true; more;) {
      const page = await listed(`first: 60, orderBy: { field: REGISTERED_ON, direction: DESC }${after}`)
      days.push(...page.nodes.map(({ registeredOn }) => registeredOn))
      more = page.pageInfo.hasNextPage
      after = `, after: "${page.pageInfo.endCursor}"`
    }
    expect(days).toHaveLength((await listed('first: 1')).totalCount)
    expect(days).toEqual(days.toSorted().toReversed())
  })
})

interface EnterprisePage {
  readonly nodes: { uscc: string; name: string; status: string; registeredOn: string }[]
  readonly totalCount: number
  readonly pageInfo: { hasNextPage: boolean; endCursor: string }
}
