import type { Statements } from '#schema/database/pool.ts'

/** What others must know of a version of a service item to open a case of it. */
export async function readItem(statements: Statements, codeVersion: string): Promise<object> {
  const [item] = await statements.query<object>(
    'item for others',
    `SELECT code_version, code, item_version, name, organ_code, decided_at, promised_working_days, green_channel,
       valid_from::text AS valid_from, valid_until::text AS valid_until, coalesce((
         SELECT jsonb_agg(jsonb_build_object('name', m.name, 'required', m.required, 'fetchableFrom', m.fetchable_from_code,
           'committable', m.committable) ORDER BY m.position)
         FROM services.service_item_material m WHERE m.item_code_version = i.code_version), '[]') AS materials
     FROM services.service_item i WHERE code_version = $1`,
    [codeVersion],
  )
  return item as object
}
