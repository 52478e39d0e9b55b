import type { Statements } from '#schema/database/pool.ts'
import type { Stored } from '#schema/database/rowsBy.ts'
import type * as Model from '../__generated__/prisma/client.ts'

/** The number of the next document of a series in a year: `会商〔2026〕0001号`. Two at once get two numbers, without a gap. */
export async function nextDocumentNumber(statements: Statements, series: string, on: string): Promise<string> {
  const year = on.slice(0, 4)
  const [{ last } = { last: 1 }] = await statements.query<{ last: number }>(
    'next document number',
    `INSERT INTO approvals.document_serial AS serial (series, year, last) VALUES ($1, $2, 1)
     ON CONFLICT (series, year) DO UPDATE SET last = serial.last + 1 RETURNING last`,
    [series, year],
  )
  return `${series}〔${year}〕${String(last).padStart(4, '0')}号`
}

/** The first of these organs that the register does not have; undefined where it has all. */
export async function unknownOrgan(statements: Statements, codes: readonly string[]): Promise<string | undefined> {
  const rows = await statements.query<{ key: string }>(
    'known organs',
    'SELECT key FROM approvals.known_key WHERE id = ANY($1)',
    [codes.map((code) => `Organ:${code}`)],
  )
  const known = new Set(rows.map(({ key }) => key))
  return codes.find((code) => !known.has(code))
}

/** The first of these projects that the register does not have; undefined where it has all. */
export async function unknownProject(statements: Statements, codes: readonly string[]): Promise<string | undefined> {
  const text = 'SELECT code FROM approvals.project WHERE code = ANY($1)'
  const rows = await statements.query<{ code: string }>('known projects', text, [codes])
  const known = new Set(rows.map(({ code }) => code))
  return codes.find((code) => !known.has(code))
}

/** The standing members on a day; undefined where none were configured by then. */
export async function standingMembersOn(
  statements: Statements,
  on: string,
): Promise<Stored<Model.StandingMembers> | undefined> {
  const [members] = await statements.query<Stored<Model.StandingMembers>>(
    'standing members on',
    'SELECT * FROM approvals.standing_members WHERE valid_from <= $1 ORDER BY valid_from DESC LIMIT 1',
    [on],
  )
  return members
}
