import type { Database } from '#schema/database/pool.ts'
import { bigrams } from '#schema/lists/keyword.ts'
import type { NodeKey } from '../rules/nodes.ts'

/** What a text was found to stand for. */
export interface LookupMatch extends NodeKey {
  readonly label: string
}

/**
 * Exact codes ($1) before names ($2), short names before long ones: the shorter the name, the more of it was typed.
 * Of a service item only its latest version.
 */
const lookupText = `
  WITH found AS (
    SELECT 0 AS rank, type_name, key, label FROM approvals.known_key WHERE split_part(key, '@', 1) = ANY($1::text[])
    UNION ALL
    SELECT 0, 'Project', code, name FROM approvals.project WHERE code = ANY($1::text[])
    UNION ALL
    SELECT 0, 'ApprovalCase', c.number, coalesce(item.label || ' ', '') || c.number FROM approvals.approval_case c
    LEFT JOIN approvals.known_key item
      ON item.id = 'ServiceItem:' || c.service_item_code || '@' || c.service_item_version
    WHERE c.number = ANY($1::text[])
    UNION ALL
    SELECT 0, 'JointApproval', number, number FROM approvals.joint_approval WHERE number = ANY($1::text[])
    UNION ALL
    SELECT 1, type_name, key, label FROM approvals.known_key WHERE terms @> $2::text[]
    UNION ALL
    SELECT 1, 'Project', code, name FROM approvals.project WHERE terms @> $2::text[]
  ), distinct_found AS (
    SELECT DISTINCT ON (type_name, split_part(key, '@', 1)) *
    FROM found
    ORDER BY type_name, split_part(key, '@', 1), rank, length(key) DESC, key DESC
  )
  SELECT type_name, key, label FROM distinct_found ORDER BY rank, length(label), label, type_name, key LIMIT 20`

/** The entities that a pasted code or words of a name stand for, at most 20. */
export const findByText =
  (database: Database) =>
  (text: string): Promise<LookupMatch[]> => {
    const terms = bigrams(text)
    const codes = [...new Set([text, text.toUpperCase()])]
    return database.query<LookupMatch>('approvals lookup', lookupText, [codes, terms.length > 0 ? terms : null])
  }
