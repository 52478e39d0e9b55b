import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import { lockName } from '#schema/records/lockName.ts'
import type { Refused } from '#schema/refusals.ts'
import { mostCases, refuseDays } from '../../rules/campaigns/campaign.ts'
import { campaignRefusals } from '../../rules/campaigns/refusals.ts'
import type { CampaignScope } from '../../rules/campaigns/scope.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { countScope, keepSnapshot } from '../../store/campaigns.ts'
import { regionsInUse } from '../../store/caseFiles.ts'
import { unknownOrgan } from '../../store/officeRecords.ts'

/** A figure that a campaign wants to reach. Exact decimals. */
export interface TargetInput {
  readonly name: string
  readonly unit: string
  readonly goal: string
  readonly atStart: string
}

/** A campaign to be opened. */
export interface OpenCampaignInput {
  readonly idempotencyKey: string
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly startsOn: string
  readonly endsOn: string
  /** Null for a campaign that is about no single cases. */
  readonly scope: CampaignScope | null
  readonly targets: readonly TargetInput[]
}

/** The campaign that was opened. */
export interface OpenedCampaign {
  readonly code: string
}

/** 专项行动: opens a campaign with the cases that are in its scope now; the same key gives the same one. */
export const createOpenCampaign =
  (run: RunWrite, clock: Clock) =>
  (actor: Actor, { idempotencyKey: key, ...campaign }: OpenCampaignInput): Promise<OpenedCampaign | Refused> =>
    run(requireActor({ actor }, { roles: ['COORDINATOR'] }), (write) =>
      answerOnce<OpenedCampaign | Refused>(
        write,
        'approvals',
        { scope: `openCampaign ${actor.id}`, key, content: campaign },
        () => open(write, campaign, civilDate(clock())),
      ),
    )

async function open(
  write: Write,
  campaign: Omit<OpenCampaignInput, 'idempotencyKey'>,
  today: string,
): Promise<OpenedCampaign | Refused> {
  const { code, name, kind, startsOn, endsOn, scope, targets } = campaign
  const refused =
    refuseDays(startsOn, endsOn, today) ??
    (await refuseTaken(write, code)) ??
    (scope && (await refuseScope(write, scope, startsOn)))
  if (refused) return refused
  await write.insert('campaign', { code, name, kind, startsOn, endsOn, scope: scope && JSON.stringify(scope) })
  for (const [index, target] of targets.entries()) {
    const position = index + 1
    await write.insert('campaign_target', { id: `${code} ${position}`, campaignCode: code, position, ...target })
  }
  if (scope) await keepSnapshot(write, code, scope, startsOn)
  await write.emit({ entity: 'campaign', key: code, kind: 'OPENED', payload: { kind, startsOn, endsOn, scope } })
  return { code }
}

/** Two who open a campaign of one code at once wait for each other; the second is told. */
async function refuseTaken(write: Write, code: string): Promise<Refused | null> {
  await lockName(write, `campaign ${code}`)
  const taken = await write.query('campaign exists', 'SELECT FROM approvals.campaign WHERE code = $1', [code])
  if (taken.length === 0) return null
  return campaignRefusals.refuse('CAMPAIGN_CODE_TAKEN', { parameters: { code }, path: ['code'] })
}

async function refuseScope(write: Write, scope: CampaignScope, startsOn: string): Promise<Refused | null> {
  const { organs, region } = scope
  const organ = await unknownOrgan(write, organs)
  if (organ !== undefined) {
    return caseRefusals.refuse('ORGAN_UNKNOWN', { parameters: { code: organ }, path: ['scope', 'organs'] })
  }
  if (region !== null && !(await regionsInUse(write, [region])).has(region)) {
    return caseRefusals.refuse('REGION_UNKNOWN', { parameters: { code: region }, path: ['scope', 'region'] })
  }
  if ((await countScope(write, scope, startsOn, mostCases)) <= mostCases) return null
  return campaignRefusals.refuse('SCOPE_TOO_LARGE', { parameters: { most: mostCases }, path: ['scope'] })
}
