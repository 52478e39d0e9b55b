import type { Statements } from '#schema/database/pool.ts'

/** A process with its steps and links, as the approval centre takes it over (`ProcessTemplate` of its rules). */
export async function readTemplate(statements: Statements, codeVersion: string): Promise<object> {
  const [template] = await statements.query<object>(
    'template for others',
    `SELECT code_version, code, template_version, name, project_types, land_sources, pilot_zone_codes,
       pilot_ends_on::text AS pilot_ends_on, valid_from::text AS valid_from, valid_until::text AS valid_until
     FROM services.process_template WHERE code_version = $1`,
    [codeVersion],
  )
  const steps = await statements.query<{ key: string }>(
    'template steps for others',
    `SELECT key, code, name, stage_code AS stage, organ_code, working_days, milestone, awaits_construction, project_types,
       land_sources, item_code FROM services.process_step WHERE template_code_version = $1 ORDER BY position`,
    [codeVersion],
  )
  const links = await statements.query<{ stepKey: string; after: string; kind: string; lagWorkingDays: number }>(
    'template links for others',
    `SELECT l.step_key, s.code AS after, l.kind, l.lag_working_days
     FROM services.process_link l JOIN services.process_step s ON s.key = l.after_key
     WHERE l.template_code_version = $1 ORDER BY l.key`,
    [codeVersion],
  )
  return {
    ...template,
    steps: steps.map(({ key, ...step }) => ({
      ...step,
      links: links.filter(({ stepKey }) => stepKey === key).map(({ stepKey: _, ...link }) => link),
    })),
  }
}
