import type { Refused } from '#schema/refusals.ts'
import type { Lifecycle } from '../office/lifecycle.ts'
import { campaignRefusals } from './refusals.ts'

/** Where a campaign stands. `CampaignStatus` of the schema. */
export type CampaignStatus = 'OPEN' | 'CLOSED'

type CampaignAction = 'RECORD_FINDING' | 'RESOLVE_FINDING' | 'RECORD_TARGET' | 'CLOSE'

/** The life of a campaign: a closed one is changed no more. */
export const campaignLife: Lifecycle<CampaignAction, CampaignStatus> = {
  RECORD_FINDING: { from: ['OPEN'], to: null, roles: ['COORDINATOR', 'AUDITOR'] },
  RESOLVE_FINDING: { from: ['OPEN'], to: null, roles: ['CASE_HANDLER', 'DECISION_MAKER', 'COORDINATOR'] },
  RECORD_TARGET: { from: ['OPEN'], to: null, roles: ['COORDINATOR'] },
  CLOSE: { from: ['OPEN'], to: 'CLOSED', roles: ['COORDINATOR'] },
}

/** What tells where a campaign stands. */
export interface CampaignFacts {
  readonly code: string
  readonly closedOn: unknown
}

/** Where a campaign stands. */
export const campaignStatus = ({ closedOn }: Pick<CampaignFacts, 'closedOn'>): CampaignStatus =>
  closedOn === null ? 'OPEN' : 'CLOSED'

/** Why a step may not be taken from where a campaign stands; null where it may. */
export function refuseCampaignStep(action: CampaignAction, facts: CampaignFacts): Refused | null {
  if (campaignLife[action].from.includes(campaignStatus(facts))) return null
  return campaignRefusals.refuse('CAMPAIGN_CLOSED', { parameters: { code: facts.code } })
}
