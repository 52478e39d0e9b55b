import type { Actor } from '#schema/actor.ts'
import type { Columns, Write } from '#schema/records/createWrites.ts'
import type { Refused } from '#schema/refusals.ts'
import {
  lastOpinion,
  type OpinionClaim,
  type OpinionFile,
  refuseOpinion,
  refuseUnfounded,
} from '../../rules/cases/opinions.ts'
import type { CaseRow } from '../../store/caseFiles.ts'
import { opinionFileOf, type StoredOpinion } from '../../store/opinions.ts'
import type { StepContext, StepInput, TakeStep } from './takeStep.ts'

/** An opinion on a case: what is said, why, and which documents were looked at (all where absent). */
export interface OpinionInput extends Omit<StepInput, 'reason'> {
  readonly opinion: string
  readonly comment?: string | null | undefined
  readonly reviewed?: readonly string[] | null | undefined
}

/** 出具意见: the organ that handles a case says what it thinks of it. */
export const createOpinionSteps = (take: TakeStep) => ({
  giveOpinion: (actor: Actor, { opinion, comment = null, reviewed = null, ...input }: OpinionInput) =>
    take(actor, 'GIVE_OPINION', { ...input, reason: comment }, (context) =>
      give(context, { opinion, comment, reviewed }),
    ),
})

async function give({ write, row, today }: StepContext, claim: OpinionClaim): Promise<Columns | Refused> {
  const file = await opinionFileOf(write, row)
  const refused = refuseOpinion(file, claim)
  if (refused === null) await keepOpinion(write, row, file, claim, today)
  return refused ?? {}
}

/** Keeps an opinion that covers all documents as they are. */
async function keepOpinion(
  write: Write,
  { number, organCode, mode, serviceItemVersion }: CaseRow,
  { opinions, documents }: OpinionFile<StoredOpinion>,
  { opinion, comment, reviewed }: OpinionClaim,
  today: string,
): Promise<void> {
  const sequence = opinions.length + 1
  await write.insert('case_opinion', {
    id: `${number}#${sequence}`,
    caseNumber: number,
    sequence,
    organCode,
    opinion,
    comment,
    mode,
    givenOn: today,
    itemVersion: serviceItemVersion,
    basedOn: JSON.stringify(documents.map(({ name, contentHash }) => ({ name, contentHash }))),
    reviewed: reviewed ?? documents.map(({ name }) => name),
    carriedFrom: null,
  })
}

/**
 * Why a decision has no ground to stand on; null where it has. A case of a joint approval, and one that was a mock approval before, is decided
 * on an opinion that holds. A single mock approval is an opinion itself: it is kept as one, so that its conversion knows what it was based on.
 */
export async function groundDecision(
  { write, row, today }: StepContext,
  granted: boolean,
  reason: string | null,
): Promise<Refused | null> {
  const wasMock = row.mockValidUntil !== null && row.mode === 'FORMAL'
  if (row.jointApprovalNumber !== null || wasMock) return refuseUnfounded(await opinionFileOf(write, row), granted)
  if (row.mode === 'FORMAL') return null
  const file = await opinionFileOf(write, row)
  if (lastOpinion(file) !== null) return refuseUnfounded(file, granted)
  const opinion = granted ? 'AGREED' : 'OPPOSED'
  await keepOpinion(write, row, file, { opinion, comment: reason, reviewed: null }, today)
  return null
}
