import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toNodeId } from '#schema/nodeId.ts'
import { approvalsSlice } from '../../demo/slices/approvals.ts'
import { type OpenSubgraph, openSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'

let hub: OpenSubgraph
beforeAll(async () => {
  hub = await openSubgraph(manifest, approvalsSlice)
})
afterAll(() => hub.close())

describe('node', () => {
  const nodeQuery =
    'query ($id: ID!) { node(id: $id) { __typename id ... on Project { name } ... on Enterprise { uscc } ... on ServiceItem { code version } } }'

  it('finds what this subgraph owns, with its fields', async () => {
    const { code = '', name } = hub.world.projects[1] ?? {}
    const id = toNodeId('Project', code)
    expect(await hub.execute(nodeQuery, { id })).toEqual({ data: { node: { __typename: 'Project', id, name } } })
  })

  it('finds what other subgraphs own, by its key', async () => {
    const [{ code = '', version = 0 } = {}] = hub.world.serviceItems
    const id = toNodeId('ServiceItem', `${code}@${version}`)
    expect(await hub.execute(nodeQuery, { id })).toEqual({
      data: { node: { __typename: 'ServiceItem', id, code, version } },
    })
  })

  it('is null for a well-formed id of nothing, an error for a malformed one', async () => {
    for (const unknown of [toNodeId('Project', 'x'), toNodeId('Enterprise', 'x'), toNodeId('Dragon', 'x')]) {
      expect(await hub.execute(nodeQuery, { id: unknown })).toEqual({ data: { node: null } })
    }
    const { data, errors } = await hub.execute(nodeQuery, { id: 'not an id' })
    expect(data).toEqual({ node: null })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', messageKey: 'NODE_ID_MALFORMED' })
  })

  it('gives many in their order, null for each unknown, at most a hundred', async () => {
    const { code = '' } = hub.world.projects[0] ?? {}
    const { uscc = '' } = hub.world.enterprises[0] ?? {}
    const ids = [toNodeId('Enterprise', uscc), toNodeId('Parcel', 'none'), toNodeId('Project', code)]
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect(await hub.execute(query, { ids })).toEqual({ data: { nodes: [{ id: ids[0] }, null, { id: ids[2] }] } })
    const { errors } = await hub.execute(query, { ids: Array(101).fill(ids[0]) })
    expect(errors?.[0]?.message).toBe('Expected at most 100 ids, received 101.')
  })
})

describe('lookup', () => {
  const lookup = async (text: string) => {
    const { data, errors } = await hub.execute(
      'query ($text: String!) { lookup(text: $text) { kind label node { __typename id } } }',
      { text },
    )
    return errors
      ? errors[0]?.extensions?.['messageKey']
      : (data as { lookup: { kind: string; label: string }[] }).lookup
  }

  it('finds any exact code', async () => {
    const { world } = hub
    const item = world.serviceItems[0]
    const texts: [string | undefined, string][] = [
      [world.enterprises[0]?.uscc, 'Enterprise'],
      [world.enterprises[0]?.uscc.toLowerCase(), 'Enterprise'],
      [world.parcels[0]?.code, 'Parcel'],
      [world.projects[0]?.code, 'Project'],
      [world.villages[0]?.code, 'Region'],
      [item?.code, 'ServiceItem'],
      [[...world.cases(1)][0]?.number, 'ApprovalCase'],
      [world.projects[0]?.constructionPermit?.number, 'ConstructionPermit'],
      [` ${world.projects[0]?.siteOpinion?.number} `, 'SiteOpinion'],
    ]
    for (const [text = '', kind] of texts) {
      const found = await lookup(text)
      expect([text, Array.isArray(found) ? found[0]?.kind : found]).toEqual([text, kind])
    }
  })

  it('finds names by their words, the closest first, at most 20', async () => {
    expect(await lookup('集中供热')).toMatchObject([{ kind: 'Project', label: '禁燃区集中供热工程' }])
    expect(await lookup('许可')).toHaveLength(20)
    expect(await lookup('镇海区规划局')).toMatchObject([{ kind: 'Organ', label: '镇海区规划局' }])
  })

  it('finds nothing for punctuation and refuses an empty or overlong text', async () => {
    expect(await lookup('。！')).toEqual([])
    expect(await lookup('  ')).toBe('LOOKUP_TEXT_LENGTH')
    expect(await lookup('镇'.repeat(101))).toBe('LOOKUP_TEXT_LENGTH')
  })
})
