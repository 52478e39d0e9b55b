import type { Database } from '#schema/database/pool.ts'
import { hashOf } from './data.ts'

/** A service item as a test declares it: its code, and the documents that it cannot do without. */
export interface DeclaredItem {
  readonly code: string
  readonly materials: readonly { readonly name: string; readonly contentHash: string }[]
}

/** The first village of the district, by code. */
export async function findVillage(database: Database): Promise<string> {
  const text = `SELECT code FROM approvals.known_region WHERE NOT retired AND code !~ '000$' ORDER BY code LIMIT 1`
  return codeOf(await database.query<Row>(undefined, text))
}

/** The first project of the register that is in its first stage, by code. */
export async function findProject(database: Database): Promise<string> {
  const text = `SELECT code FROM approvals.project WHERE stage = 'INITIATION' ORDER BY code LIMIT 1`
  return codeOf(await database.query<Row>(undefined, text))
}

/** The last version of a service item, by its name. */
export async function findItem(database: Database, name: string): Promise<DeclaredItem> {
  const rows = await database.query<Row & { materials: { name: string; required: boolean }[] }>(
    undefined,
    'SELECT code, materials FROM approvals.known_service_item WHERE name = $1 ORDER BY item_version DESC LIMIT 1',
    [name],
  )
  const required = rows.flatMap(({ materials }) => materials.filter((material) => material.required))
  return {
    code: codeOf(rows),
    materials: required.map((material) => ({ name: material.name, contentHash: hashOf(material.name) })),
  }
}

interface Row {
  readonly code: string
}

function codeOf([row]: readonly Row[]): string {
  if (!row) throw new TypeError('The demonstration district has none.')
  return row.code
}
