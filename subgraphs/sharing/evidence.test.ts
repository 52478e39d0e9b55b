import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharingSlice } from '../../demo/slices/sharing.ts'
import { openSubgraph, type OpenSubgraph } from '../../tests/kit/openSubgraph.ts'
import { manifest } from './index.ts'
import { type EvidenceEntry, verifyEvidence } from './rules/evidence.ts'

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

describe('evidence', () => {
  const query = /* GraphQL */ `
    query ($after: String) {
      evidenceRecords(first: 100, after: $after) {
        nodes {
          number
          sequence
          actor
          operation
          subject
          decision
          reason
          at
          prevHash
          hash
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `
  async function readTrail(): Promise<EvidenceEntry[]> {
    const trail: EvidenceEntry[] = []
    for (let after: string | null = null, more = true; more;) {
      const page: TrailPage = (await read<{ evidenceRecords: TrailPage }>(query, { after })).evidenceRecords
      trail.push(...page.nodes.map((entry) => ({ ...entry, at: new Date(entry.at) })))
      more = page.pageInfo.hasNextPage
      after = page.pageInfo.endCursor
    }
    return trail
  }

  it('read through the graph is one whole chain, and a forged copy is not', async () => {
    const trail = await readTrail()
    expect(trail).toHaveLength(240)
    expect(new Set(trail.map(({ decision }) => decision))).toEqual(new Set(['ALLOWED', 'DENIED']))
    expect(verifyEvidence(trail)).toEqual([])
    expect(verifyEvidence(trail.toSpliced(100, 1))).toEqual([{ sequence: 101, problem: 'MISSING' }])
    const forged = trail.map((entry) => (entry.sequence === 57 ? { ...entry, subject: 'Project:none' } : entry))
    expect(verifyEvidence(forged)).toEqual([{ sequence: 57, problem: 'CHANGED' }])
  })

  it('cannot be changed or deleted in the database', async () => {
    const attempts = [
      `UPDATE sharing.evidence SET actor = 'portal' WHERE sequence = 57`,
      'DELETE FROM sharing.evidence WHERE sequence = 240',
    ]
    for (const attempt of attempts) {
      await expect(sharing.database.query(undefined, attempt)).rejects.toMatchObject({ code: 'STORE_FAILED' })
    }
  })

  it('is found by decision and by number', async () => {
    const { evidence, evidenceRecords } = await read<{ evidence: object; evidenceRecords: { nodes: object[] } }>(
      `{ evidence(number: "LH0000000001") { sequence prevHash }
         evidenceRecords(filter: { decision: { eq: DENIED } }, first: 100) { nodes { decision } } }`,
    )
    expect(evidence).toEqual({ sequence: 1, prevHash: '0'.repeat(64) })
    expect(evidenceRecords.nodes.length).toBeGreaterThan(5)
    expect(new Set(evidenceRecords.nodes.map((node) => JSON.stringify(node)))).toEqual(
      new Set(['{"decision":"DENIED"}']),
    )
  })
})

interface TrailPage {
  readonly nodes: (Omit<EvidenceEntry, 'at'> & { at: string })[]
  readonly pageInfo: { hasNextPage: boolean; endCursor: string }
}
