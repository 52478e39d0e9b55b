import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type { Refused } from '#schema/refusals.ts'
import type * as Model from '../../__generated__/prisma/client.ts'
import { refuseClosing } from '../../rules/campaigns/campaign.ts'
import { campaignLife, refuseCampaignStep } from '../../rules/campaigns/lifecycle.ts'
import { campaignRefusals } from '../../rules/campaigns/refusals.ts'
import { countOpenCases } from '../../store/campaigns.ts'
import { type ChangeRecord, defineRecord, type RecordChange } from '../office/changeRecord.ts'

type Campaign = Stored<Model.Campaign>

const { refuse } = campaignRefusals

/** A campaign; findings are added to it, and it is closed, under its lock. */
export const campaignRecord = defineRecord<Campaign>({
  typeName: 'Campaign',
  table: 'campaign',
  keyColumn: 'code',
  unknown: (code) => refuse('CAMPAIGN_UNKNOWN', { parameters: { code }, path: ['campaign'] }),
})

const target = defineRecord<Stored<Model.CampaignTarget>>({
  typeName: 'CampaignTarget',
  table: 'campaign_target',
  keyColumn: 'id',
  unknown: (id) => refuse('TARGET_UNKNOWN', { parameters: { target: id }, path: ['position'] }),
})

/** What was reached of a target, and the version of it that the actor has seen. */
export interface TargetStep {
  readonly campaign: string
  readonly position: number
  readonly expectedVersion: number
  readonly reached: string
}

/** The end of a campaign, and the version of it that the actor has seen. */
export interface ClosingStep {
  readonly campaign: string
  readonly expectedVersion: number
}

/** What the office does with an open campaign. */
export const createCampaignSteps = (change: ChangeRecord, clock: Clock) => ({
  recordTarget: (actor: Actor, { campaign, position, expectedVersion, reached }: TargetStep) =>
    change(
      requireActor({ actor }, campaignLife.RECORD_TARGET),
      target,
      { key: `${campaign} ${position}`, expectedVersion },
      async (write): Promise<RecordChange | Refused> => {
        // A campaign that is closed meanwhile waits for this, or this for it.
        const row = await campaignRecord.lock(write, campaign)
        if (row === undefined) return campaignRecord.unknown(campaign)
        const payload = { campaign, position, reached }
        return refuseCampaignStep('RECORD_TARGET', row) ?? { columns: { reached }, kind: 'TARGET_RECORDED', payload }
      },
    ),
  closeCampaign: (actor: Actor, { campaign, expectedVersion }: ClosingStep) =>
    change(
      requireActor({ actor }, campaignLife.CLOSE),
      campaignRecord,
      { key: campaign, expectedVersion },
      (write, row) => close(write, row, civilDate(clock())),
    ),
})

async function close(statements: Statements, row: Campaign, today: string): Promise<RecordChange | Refused> {
  const findings = await statements.query<{ number: string }>(
    'open findings of campaign',
    `SELECT number FROM approvals.campaign_finding WHERE campaign_code = $1 AND resolved_on IS NULL
     ORDER BY length(number), number`,
    [row.code],
  )
  const facts = {
    kind: row.kind,
    startsOn: row.startsOn.toISOString().slice(0, 10),
    openFindings: findings.map(({ number }) => number),
    openCases: await countOpenCases(statements, row.code),
  }
  const refused = refuseCampaignStep('CLOSE', row) ?? refuseClosing(facts, today)
  return refused ?? { columns: { closedOn: today }, kind: 'CLOSED', payload: { on: today } }
}
