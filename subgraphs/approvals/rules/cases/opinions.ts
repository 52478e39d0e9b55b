import type { Refused } from '#schema/refusals.ts'
import { jointRefusals } from './jointRefusals.ts'

const { refuse } = jointRefusals

/** A document as it was handed in: its name, and the SHA-256 of its content in hex. */
export interface Document {
  readonly name: string
  readonly contentHash: string
}

/** What an organ said of a case, and the documents that it was based on. */
export interface Opinion {
  readonly sequence: number
  readonly organCode: string
  readonly opinion: string
  /** The version of the service item that it went by. */
  readonly itemVersion: number
  readonly basedOn: readonly Document[]
}

/** The opinions of a case, the organ that handles it now, the version of its item, and its documents as they are. */
export interface OpinionFile<Given extends Opinion = Opinion> {
  readonly organCode: string
  readonly itemVersion: number
  readonly opinions: readonly Given[]
  readonly documents: readonly Document[]
}

/** The opinion that counts: the last one of the organ that handles the case now, by the version of the item that the case goes by. */
export const lastOpinion = <Given extends Opinion>(file: OpinionFile<Given>): Given | null =>
  file.opinions
    .filter(({ organCode, itemVersion }) => organCode === file.organCode && itemVersion === file.itemVersion)
    .toSorted((a, b) => b.sequence - a.sequence)[0] ?? null

/** The documents that were changed or added since, by name. What is compared is the content: the same again is no change. */
export function changedSince({ basedOn }: Opinion, documents: readonly Document[]): string[] {
  const seen = new Map(basedOn.map(({ name, contentHash }) => [name, contentHash]))
  return documents.filter(({ name, contentHash }) => seen.get(name) !== contentHash).map(({ name }) => name)
}

/** Whether an opinion of the file counts now: it is the last of the organ, and no document changed since. */
export const holds = (file: OpinionFile, opinion: Opinion): boolean =>
  lastOpinion(file)?.sequence === opinion.sequence && changedSince(opinion, file.documents).length === 0

/** The documents that the organ's last opinion does not cover; all of them where it gave none. */
export function materialsToReview(file: OpinionFile): string[] {
  const last = lastOpinion(file)
  return last === null ? file.documents.map(({ name }) => name) : changedSince(last, file.documents)
}

/** What is said, on which documents; null for all. */
export interface OpinionClaim {
  readonly opinion: string
  readonly comment: string | null
  readonly reviewed: readonly string[] | null
}

/** Why an opinion may not be given; null where it may. What was seen already need not be looked at again, what changed must. */
export function refuseOpinion(file: OpinionFile, { opinion, comment, reviewed }: OpinionClaim): Refused | null {
  if (opinion !== 'AGREED' && comment === null) return refuse('OPINION_REASON_MISSING', { path: ['comment'] })
  if (reviewed === null) return null
  const known = new Set(file.documents.map(({ name }) => name))
  const unknown = reviewed.findIndex((name) => !known.has(name))
  if (unknown >= 0) {
    const parameters = { received: reviewed[unknown] ?? '', expected: [...known].join('、') }
    return refuse('MATERIAL_UNKNOWN', { parameters, path: ['reviewed', String(unknown)] })
  }
  const left = materialsToReview(file).filter((name) => !reviewed.includes(name))
  if (left.length === 0) return null
  return refuse('REVIEW_INCOMPLETE', { parameters: { materials: left.join('、') }, path: ['reviewed'] })
}

/** Why a case may not be decided for want of an opinion; null where it may. */
export function refuseUnfounded(file: OpinionFile, granted: boolean): Refused | null {
  const last = lastOpinion(file)
  if (last === null) return refuse('OPINION_MISSING')
  const changed = changedSince(last, file.documents)
  if (changed.length > 0) return refuse('OPINION_OUTDATED', { parameters: { materials: changed.join('、') } })
  return granted && last.opinion === 'OPPOSED' ? refuse('OPINION_OPPOSED', { path: ['granted'] }) : null
}
