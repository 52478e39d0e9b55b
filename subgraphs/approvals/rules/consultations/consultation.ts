import type { Refused } from '#schema/refusals.ts'
import { type Member, missingOpinions } from './missingOpinions.ts'
import { consultationRefusals } from './refusals.ts'

const { refuse } = consultationRefusals
/** 7+X: so many standing members has every consultation. */
const standingCount = 7

/** Why organs cannot be the standing members from a day on; null where they can. */
export function refuseStandingMembers(organs: readonly string[], validFrom: string, today: string): Refused | null {
  const different = new Set(organs).size
  if (different !== standingCount || organs.length !== standingCount) {
    const received = different === standingCount ? organs.length : different
    return refuse('STANDING_MEMBERS_SEVEN', { parameters: { received }, path: ['organs'] })
  }
  if (validFrom >= today) return null
  return refuse('STANDING_MEMBERS_PAST', { parameters: { from: validFrom, today }, path: ['validFrom'] })
}

/** What an organ says. */
export interface Opinion {
  readonly opinion: string
  readonly comment: string | null
}

/** Why an organ may not give this opinion; null where it may. */
export function refuseOpinion(
  members: readonly Member[],
  organ: string,
  { opinion, comment }: Opinion,
): Refused | null {
  const member = members.find(({ organCode }) => organCode === organ)
  if (member === undefined) return refuse('NOT_A_MEMBER', { parameters: { organ } })
  if (member.opinion !== null) return refuse('OPINION_GIVEN', { parameters: { organ } })
  return opinion !== 'AGREED' && comment === null ? refuse('COMMENT_MISSING', { path: ['comment'] }) : null
}

/** Why a consultation may not be closed; null where it may. */
export function refuseClosing(
  members: readonly Member[],
  { minutes, conclusion }: { readonly minutes: string | null; readonly conclusion: string | null },
): Refused | null {
  const missing = missingOpinions(members).map(({ code }) => code)
  if (missing.length > 0) return refuse('OPINIONS_MISSING', { parameters: { organs: missing.join('、') } })
  if (minutes === null) return refuse('MINUTES_MISSING')
  return conclusion === null ? refuse('CONCLUSION_MISSING', { path: ['conclusion'] }) : null
}
