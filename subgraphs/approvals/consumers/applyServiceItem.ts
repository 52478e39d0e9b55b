import type { Statements } from '#schema/database/pool.ts'
import type { AskedMaterial } from '../rules/cases/checklist.ts'
import type { TemplateProvenance } from './applyTemplate.ts'

/** What the service platform says of a version of a service item: the columns of `known_service_item`. */
export interface PublishedItem {
  readonly codeVersion: string
  readonly code: string
  readonly itemVersion: number
  readonly name: string
  readonly organCode: string
  readonly decidedAt: string
  readonly promisedWorkingDays: number
  readonly greenChannel: boolean
  readonly materials: readonly AskedMaterial[]
  readonly validFrom: string
  readonly validUntil: string | null
}

/** Keeps a version of a service item, so that the next case begins with it; sent again, it takes its last day. Cases keep theirs. */
export async function applyServiceItem(
  statements: Statements,
  item: PublishedItem,
  { source, batchId, recordedAt }: TemplateProvenance,
): Promise<void> {
  const { codeVersion, code, itemVersion, name, organCode, decidedAt, promisedWorkingDays, greenChannel } = item
  await statements.query(
    'keep service item',
    `INSERT INTO approvals.known_service_item (code_version, code, item_version, name, organ_code, decided_at,
       promised_working_days, green_channel, materials, valid_from, valid_until, source, batch_id, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT (code_version) DO UPDATE SET valid_until = excluded.valid_until, source = excluded.source,
       batch_id = excluded.batch_id, recorded_at = excluded.recorded_at`,
    [
      codeVersion,
      code,
      itemVersion,
      name,
      organCode,
      decidedAt,
      promisedWorkingDays,
      greenChannel,
      JSON.stringify(item.materials),
      item.validFrom,
      item.validUntil,
      source,
      batchId,
      recordedAt,
    ],
  )
}
