import type { Statements } from '#schema/database/pool.ts'
import { lastOfEach } from '#schema/records/lastOfEach.ts'

/** Who said it, in which batch, when. */
interface Provenance {
  readonly source: string
  readonly batchId: string
  /** RFC 3339. */
  readonly recordedAt: string
}

/** What the ledger keeps of another department's record. */
export interface KeyToKeep extends Provenance {
  readonly typeName: string
  readonly key: string
  readonly label: string
  readonly terms: readonly string[]
}

/** What the ledger keeps of a region. */
export interface RegionToKeep extends Provenance {
  readonly code: string
  readonly retired: boolean
}

/** Keeps keys, the last of each; one that is known with this name is not touched. */
export const keepKnownKeys = async ({ query }: Statements, keys: readonly KeyToKeep[]): Promise<void> =>
  void (await query(
    'keep known keys',
    `INSERT INTO approvals.known_key AS known (type_name, key, label, terms, source, batch_id, recorded_at)
     SELECT type_name, key, label, terms, source, batch_id, recorded_at
     FROM json_populate_recordset(NULL::approvals.known_key, $1)
     ON CONFLICT (id) DO UPDATE SET label = excluded.label, terms = excluded.terms, source = excluded.source,
       batch_id = excluded.batch_id, recorded_at = excluded.recorded_at
     WHERE known.label <> excluded.label`,
    [lastOfEach(keys, ({ typeName, key }) => `${typeName}:${key}`)],
  ))

/** Keeps regions, the last of each; one that is known as it is is not touched. */
export const keepKnownRegions = async ({ query }: Statements, regions: readonly RegionToKeep[]): Promise<void> =>
  void (await query(
    'keep known regions',
    `INSERT INTO approvals.known_region AS known (code, retired, source, batch_id, recorded_at)
     SELECT code, retired, source, batch_id, recorded_at FROM json_populate_recordset(NULL::approvals.known_region, $1)
     ON CONFLICT (code) DO UPDATE SET retired = excluded.retired, source = excluded.source,
       batch_id = excluded.batch_id, recorded_at = excluded.recorded_at
     WHERE known.retired <> excluded.retired`,
    [lastOfEach(regions, ({ code }) => code)],
  ))

/** What the ledger keeps of a stage. */
export interface StageToKeep extends Provenance {
  readonly code: string
  readonly leadOrganCode: string
}

/** Keeps stages with their lead departments, the last of each; one that is known as it is is not touched. */
export const keepKnownStages = async ({ query }: Statements, stages: readonly StageToKeep[]): Promise<void> =>
  void (await query(
    'keep known stages',
    `INSERT INTO approvals.known_stage AS known (code, lead_organ_code, source, batch_id, recorded_at)
     SELECT code, lead_organ_code, source, batch_id, recorded_at
     FROM json_populate_recordset(NULL::approvals.known_stage, $1)
     ON CONFLICT (code) DO UPDATE SET lead_organ_code = excluded.lead_organ_code, source = excluded.source,
       batch_id = excluded.batch_id, recorded_at = excluded.recorded_at
     WHERE known.lead_organ_code <> excluded.lead_organ_code`,
    [lastOfEach(stages, ({ code }) => code)],
  ))
