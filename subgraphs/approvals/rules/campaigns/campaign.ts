import { ClientError } from '#schema/errors.ts'
import { campaignRefusals } from './refusals.ts'

const { refuse } = campaignRefusals

/** A campaign lasts a year at most, so that its burn-down is bounded. */
const mostDays = 366
/** So many cases may a campaign have. */
export const mostCases = 100_000

/** Why a campaign may not last from one day to another; null where it may. Its cases are those of today, so it does not begin in the past. */
export function refuseDays(startsOn: string, endsOn: string, today: string) {
  if (startsOn < today) return refuse('CAMPAIGN_PAST', { parameters: { startsOn, today }, path: ['startsOn'] })
  const last = addDays(startsOn, mostDays - 1)
  if (endsOn >= startsOn && endsOn <= last) return null
  return refuse('CAMPAIGN_DAYS', { parameters: { startsOn, last, received: endsOn }, path: ['endsOn'] })
}

const dayMs = 86_400_000
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

/** What stands against closing a campaign. */
export interface ClosingFacts {
  readonly kind: string
  /** Its first day. */
  readonly startsOn: string
  readonly openFindings: readonly string[]
  readonly openCases: number
}

/** Why a campaign may not be closed on a civil date; null where it may. A clearance (攻关清零) is over when nothing is left. */
export function refuseClosing({ kind, startsOn, openFindings, openCases }: ClosingFacts, today: string) {
  if (today < startsOn) return refuse('CAMPAIGN_NOT_BEGUN', { parameters: { startsOn } })
  if (openFindings.length > 0) return refuse('FINDING_OPEN', { parameters: { findings: openFindings.join('、') } })
  if (kind === 'CLEARANCE' && openCases > 0) return refuse('CASES_OPEN', { parameters: { count: openCases } })
  return null
}

/** What a finding says of a case. */
export interface FindingCase {
  readonly number: string | null
  readonly kind: string
  readonly inScope: boolean
}

/** Why a finding may not name a case; null where it may, or names none. */
export function refuseFindingCase({ number, kind, inScope }: FindingCase) {
  if (number === null) return null
  if (kind !== 'LOOK_BACK') return refuse('CASE_OF_LOOK_BACK', { path: ['case'] })
  return inScope ? null : refuse('CASE_OUT_OF_SCOPE', { parameters: { number }, path: ['case'] })
}

/** @throws ClientError BAD_USER_INPUT for a code that is not 3 to 60 capitals, digits and underscores after a capital. */
export function checkCampaignCode(code: string): void {
  if (!/^[A-Z][A-Z0-9_]{2,59}$/.test(code)) throw new ClientError('BAD_USER_INPUT', 'CAMPAIGN_CODE_MALFORMED')
}

/** @throws ClientError BAD_USER_INPUT for a figure of more than 14 digits before the point or 2 after it. */
export function checkFigure(field: string, figure: string): void {
  if (!/^-?\d{1,14}(\.\d{1,2})?$/.test(figure)) throw new ClientError('BAD_USER_INPUT', 'FIGURE_RANGE', { field })
}
