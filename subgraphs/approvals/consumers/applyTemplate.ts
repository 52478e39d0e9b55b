import type { Statements } from '#schema/database/pool.ts'
import type { ProcessTemplate } from '../rules/roadmap/processTemplate.ts'

/** Who published a process, and when. */
export interface TemplateProvenance {
  readonly source: string
  readonly batchId: string
  readonly recordedAt: Date
}

/**
 * Keeps a version of a process as the service platform published it; sent again, it takes what has changed (its last day).
 * Roadmaps that were drawn up with it are computed from the same steps as before: those of a published version never change.
 */
export async function applyTemplate(
  statements: Statements,
  template: ProcessTemplate,
  { source, batchId, recordedAt }: TemplateProvenance,
): Promise<void> {
  const { codeVersion, code, templateVersion, name, projectTypes, landSources } = template
  const { pilotZoneCodes, pilotEndsOn, validFrom, validUntil, steps } = template
  await statements.query(
    'keep process template',
    `INSERT INTO approvals.process_template (code_version, code, template_version, name, project_types, land_sources,
       pilot_zone_codes, pilot_ends_on, valid_from, valid_until, steps, source, batch_id, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT (code_version) DO UPDATE SET valid_until = excluded.valid_until, pilot_ends_on = excluded.pilot_ends_on,
       source = excluded.source, batch_id = excluded.batch_id, recorded_at = excluded.recorded_at`,
    [
      codeVersion,
      code,
      templateVersion,
      name,
      projectTypes,
      landSources,
      pilotZoneCodes,
      pilotEndsOn,
      validFrom,
      validUntil,
      JSON.stringify(steps),
      source,
      batchId,
      recordedAt,
    ],
  )
}
