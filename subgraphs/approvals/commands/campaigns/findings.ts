import { type Actor, requireActor } from '#schema/actor.ts'
import { type Clock, civilDate } from '#schema/clock.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import { answerOnce } from '#schema/records/answerOnce.ts'
import type { RunWrite, Write } from '#schema/records/createWrites.ts'
import type { Refused } from '#schema/refusals.ts'
import type * as Model from '../../__generated__/prisma/client.ts'
import { refuseFindingCase } from '../../rules/campaigns/campaign.ts'
import { campaignLife, refuseCampaignStep } from '../../rules/campaigns/lifecycle.ts'
import { campaignRefusals } from '../../rules/campaigns/refusals.ts'
import { caseRefusals } from '../../rules/cases/refusals.ts'
import { isInSnapshot } from '../../store/campaigns.ts'
import { unknownOrgan } from '../../store/officeRecords.ts'
import { type ChangeRecord, defineRecord, type RecordChange } from '../office/changeRecord.ts'
import { campaignRecord } from './campaignSteps.ts'

type Finding = Stored<Model.CampaignFinding>

const { refuse } = campaignRefusals

const findingRecord = defineRecord<Finding>({
  typeName: 'CampaignFinding',
  table: 'campaign_finding',
  keyColumn: 'number',
  unknown: (number) => refuse('FINDING_UNKNOWN', { parameters: { number }, path: ['number'] }),
})

/** What was found, and who has to remedy it. */
export interface FindingInput {
  readonly idempotencyKey: string
  readonly campaign: string
  readonly organ: string
  readonly finding: string
  /** The case of the look back, null for none. */
  readonly case: string | null
}

/** What was done about a finding, and the version of it that the actor has seen. */
export interface RemedyStep {
  readonly number: string
  readonly expectedVersion: number
  readonly remedy: string | null
}

/** The finding that was recorded. */
export interface RecordedFinding {
  readonly number: string
}

/** 回头看: findings are recorded while a campaign is open, and it cannot be closed before each is settled. */
export const createFindingCommands = (run: RunWrite, change: ChangeRecord, clock: Clock) => ({
  recordFinding: (actor: Actor, { idempotencyKey: key, ...content }: FindingInput) =>
    run(requireActor({ actor }, campaignLife.RECORD_FINDING), (write) =>
      answerOnce<RecordedFinding | Refused>(
        write,
        'approvals',
        { scope: `recordFinding ${actor.id}`, key, content },
        () => record(write, content, civilDate(clock())),
      ),
    ),
  resolveFinding: (actor: Actor, { number, expectedVersion, remedy }: RemedyStep) =>
    change(
      requireActor({ actor }, campaignLife.RESOLVE_FINDING),
      findingRecord,
      { key: number, expectedVersion },
      (_, row) => Promise.resolve(resolve(actor, row, remedy, civilDate(clock()))),
    ),
})

async function record(
  write: Write,
  { campaign: code, organ, finding, case: caseNumber }: Omit<FindingInput, 'idempotencyKey'>,
  foundOn: string,
): Promise<RecordedFinding | Refused> {
  const campaign = await campaignRecord.lock(write, code)
  if (campaign === undefined) return campaignRecord.unknown(code)
  const inScope = caseNumber !== null && (await isInSnapshot(write, code, caseNumber))
  const refused =
    refuseCampaignStep('RECORD_FINDING', campaign) ??
    refuseFindingCase({ number: caseNumber, kind: campaign.kind, inScope })
  if (refused !== null) return refused
  if ((await unknownOrgan(write, [organ])) !== undefined) {
    return caseRefusals.refuse('ORGAN_UNKNOWN', { parameters: { code: organ }, path: ['organ'] })
  }
  const [{ count } = { count: 0 }] = await write.query<{ count: number }>(
    'findings of campaign',
    'SELECT count(*)::int AS count FROM approvals.campaign_finding WHERE campaign_code = $1',
    [code],
  )
  const number = `${code}-${count + 1}`
  await write.insert('campaign_finding', { number, campaignCode: code, organCode: organ, finding, foundOn, caseNumber })
  const payload = { campaign: code, organ, case: caseNumber }
  await write.emit({ entity: 'campaign_finding', key: number, kind: 'RECORDED', payload })
  return { number }
}

/** A finding that is open keeps its campaign open, so the campaign need not be asked. */
function resolve(actor: Actor, row: Finding, remedy: string | null, resolvedOn: string): RecordChange | Refused {
  const { number, organCode, campaignCode } = row
  if (!actor.roles.includes('COORDINATOR')) requireActor({ actor }, { roles: actor.roles, organ: organCode })
  if (row.resolvedOn !== null) return refuse('FINDING_RESOLVED', { parameters: { number } })
  if (remedy === null) return refuse('REMEDY_MISSING', { path: ['remedy'] })
  return { columns: { remedy, resolvedOn }, kind: 'RESOLVED', payload: { campaign: campaignCode, on: resolvedOn } }
}
