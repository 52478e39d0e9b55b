import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainEvidence, chainStart, evidenceHash, type EvidenceEntry, verifyEvidence } from './evidence.ts'

const contents = Array.from({ length: 8 }, (_, index) => ({
  actor: 'planning-system',
  operation: 'ProjectInFull',
  subject: `Project:2509-330211-04-01-10316${index}`,
  decision: index === 5 ? 'DENIED' : 'ALLOWED',
  reason: index === 5 ? '无权查看' : null,
  at: new Date(Date.UTC(2026, 4, 6, 1, index)),
}))
const chain: EvidenceEntry[] = [...chainEvidence(contents)]
const last = chain.at(-1) as EvidenceEntry
const indexOfChain = fc.integer({ min: 0, max: chain.length - 1 })

describe('the chain of evidence', () => {
  it('is SHA-256 over the hash before and all that the entry says', () => {
    const text = JSON.stringify([
      1,
      '0'.repeat(64),
      'planning-system',
      'ProjectInFull',
      'Project:2509-330211-04-01-103160',
      'ALLOWED',
      null,
      '2026-05-06T01:00:00.000Z',
    ])
    expect(chain[0]?.hash).toBe(createHash('sha256').update(text).digest('hex'))
    expect(chain[1]?.prevHash).toBe(chain[0]?.hash)
  })

  it('has nothing to find as it was written, whole or between two known places', () => {
    expect(verifyEvidence(chain, { until: last })).toEqual([])
    expect(verifyEvidence(chain.slice(3, 6), { after: chain[2] ?? chainStart, until: chain[5] ?? last })).toEqual([])
  })

  it('shows any changed field of any entry', () => {
    const changes: Partial<EvidenceEntry>[] = [
      { actor: 'land-system' },
      { operation: 'AuditPage' },
      { subject: null },
      { decision: 'DENIED' },
      { reason: '补记' },
      { at: new Date(Date.UTC(2026, 4, 6, 2)) },
      { hash: 'f'.repeat(64) },
      { prevHash: 'f'.repeat(64) },
    ]
    fc.assert(
      fc.property(indexOfChain, fc.constantFrom(...changes), (index, change) => {
        const forged = chain.map((entry, at) => (at === index ? { ...entry, ...change } : entry))
        fc.pre(JSON.stringify(forged) !== JSON.stringify(chain))
        expect(verifyEvidence(forged, { until: last })).not.toEqual([])
      }),
    )
  })

  it('shows an entry that was changed and given a new hash, at the entry after it or at the end', () => {
    const rehash = (index: number) =>
      chain.map((entry, at) => {
        if (at !== index) return entry
        const changed = { ...entry, actor: 'land-system' }
        return { ...changed, hash: evidenceHash(changed) }
      })
    expect(verifyEvidence(rehash(2), { until: last })).toEqual([{ sequence: 4, problem: 'UNLINKED' }])
    expect(verifyEvidence(rehash(7), { until: last })).toEqual([{ sequence: 8, problem: 'CHANGED' }])
  })

  it('shows every missing entry by its place, the first and the last among them', () => {
    fc.assert(
      fc.property(indexOfChain, (index) => {
        expect(verifyEvidence(chain.toSpliced(index, 1), { until: last })).toEqual([
          { sequence: index + 1, problem: 'MISSING' },
        ])
      }),
    )
    expect(verifyEvidence([], { until: last })).toHaveLength(8)
  })

  it('shows a chain that was written anew from some entry on', () => {
    const head = chain.slice(0, 4)
    const forged = [...head, ...chainEvidence(contents.slice(4).toReversed(), head.at(-1))]
    expect(verifyEvidence(forged, { until: last })).toEqual([{ sequence: 8, problem: 'CHANGED' }])
  })

  it('shows an entry that comes twice and two that changed places', () => {
    const twice = chain.toSpliced(3, 0, chain[2] as EvidenceEntry)
    expect(verifyEvidence(twice, { until: last })).toContainEqual({ sequence: 3, problem: 'UNLINKED' })
    const swapped = chain.with(2, chain[3] as EvidenceEntry).with(3, chain[2] as EvidenceEntry)
    expect(verifyEvidence(swapped, { until: last })).toContainEqual({ sequence: 3, problem: 'MISSING' })
  })
})
