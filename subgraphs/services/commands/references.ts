import type { Statements } from '#schema/database/pool.ts'
import type { Refused } from '#schema/refusals.ts'
import { standardRefusals } from '../rules/refusals.ts'

/** Codes that must be in a register, and where they stand in the input. */
export interface References {
  readonly what: 'organ' | 'zone' | 'stage' | 'service_item'
  readonly codes: readonly string[]
  readonly path: readonly string[]
}

/** Refuses the first code that is in no register; null where all are. */
export async function refuseUnknown(
  statements: Statements,
  references: readonly References[],
): Promise<Refused | null> {
  for (const { what, codes, path } of references) {
    const published = what === 'service_item' ? `WHERE r.state IN ('PUBLISHED', 'RETIRED')` : ''
    const [unknown] = await statements.query<{ code: string }>(
      `unknown ${what}`,
      `SELECT asked.code FROM unnest($1::text[]) AS asked(code)
       WHERE NOT asked.code IN (SELECT r.code FROM services.${what} r ${published}) LIMIT 1`,
      [codes],
    )
    if (unknown) return standardRefusals.refuse('REFERENCE_UNKNOWN', { parameters: { what, code: unknown.code }, path })
  }
  return null
}

/** The first text that is there twice. */
export const firstTwice = (texts: readonly string[]): string | undefined =>
  texts.find((text, index) => texts.indexOf(text) !== index)
