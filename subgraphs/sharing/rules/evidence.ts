import { createHash } from 'node:crypto'

/** What one entry of evidence says. */
export interface EvidenceContent {
  readonly actor: string
  readonly operation: string
  readonly subject: string | null
  readonly decision: string
  readonly reason: string | null
  readonly at: Date
}

/** An entry in its place of the chain; `sequence` counts from 1, hashes are hexadecimal. */
export interface EvidenceEntry extends EvidenceContent {
  readonly sequence: number
  readonly prevHash: string
  readonly hash: string
}

/** A place of the chain that is known from elsewhere, such as a signed receipt. */
export type EvidenceAnchor = Pick<EvidenceEntry, 'sequence' | 'hash'>

/** What the verifier found wrong at a place of the chain. */
export interface EvidenceFinding {
  readonly sequence: number
  /** CHANGED: its content or hash is not what it was; MISSING: it is not there; UNLINKED: it does not follow the one before. */
  readonly problem: 'CHANGED' | 'MISSING' | 'UNLINKED'
}

/** The start of every chain: no entry has this hash. */
export const chainStart: EvidenceAnchor = { sequence: 0, hash: '0'.repeat(64) }

/** SHA-256 (GB/T 18238.3) over all that an entry says, its place and the hash before it. */
export function evidenceHash(entry: Omit<EvidenceEntry, 'hash'>): string {
  const { sequence, prevHash, actor, operation, subject, decision, reason, at } = entry
  const text = JSON.stringify([sequence, prevHash, actor, operation, subject, decision, reason, at.toISOString()])
  return createHash('sha256').update(text).digest('hex')
}

/** Puts contents into a chain, each entry after the one before it, beginning after `after`. */
export function* chainEvidence<Content extends EvidenceContent>(
  contents: Iterable<Content>,
  after: EvidenceAnchor = chainStart,
): Generator<Content & EvidenceEntry> {
  let last = after
  for (const content of contents) {
    const place = { ...content, sequence: last.sequence + 1, prevHash: last.hash }
    const entry = { ...place, hash: evidenceHash(place) }
    yield entry
    last = entry
  }
}

/**
 * Verifies entries that are in the order of the chain and should fill it between two anchors, neither of them included at
 * the start: any changed or missing entry is found. Without `until` only entries cut off at the end stay unnoticed.
 */
export function verifyEvidence(
  entries: Iterable<EvidenceEntry>,
  { after = chainStart, until }: { readonly after?: EvidenceAnchor; readonly until?: EvidenceAnchor } = {},
): EvidenceFinding[] {
  const findings: EvidenceFinding[] = []
  let last = after
  for (const entry of entries) {
    findings.push(...missingBetween(last.sequence, entry.sequence))
    if (evidenceHash(entry) !== entry.hash) findings.push({ sequence: entry.sequence, problem: 'CHANGED' })
    if (!follows(last, entry)) findings.push({ sequence: entry.sequence, problem: 'UNLINKED' })
    last = entry
  }
  if (until === undefined) return findings
  findings.push(...missingBetween(last.sequence, until.sequence + 1))
  if (last.sequence === until.sequence && last.hash !== until.hash) {
    findings.push({ sequence: last.sequence, problem: 'CHANGED' })
  }
  return findings
}

/** After a gap the entry before is unknown, so that only its place can be checked. */
const follows = (last: EvidenceAnchor, entry: EvidenceEntry): boolean =>
  entry.sequence === last.sequence + 1 ? entry.prevHash === last.hash : entry.sequence > last.sequence

const missingBetween = (last: number, next: number): EvidenceFinding[] =>
  Array.from({ length: Math.max(0, next - last - 1) }, (_, index) => ({
    sequence: last + 1 + index,
    problem: 'MISSING' as const,
  }))
