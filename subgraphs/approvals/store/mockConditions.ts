import type { Statements } from '#schema/database/pool.ts'

/** A condition of a mock approval; met where it has a day. */
export interface StoredCondition {
  readonly name: string
  readonly metOn: Date | null
  readonly evidence: string | null
}

/** The conditions of a mock approval, by name. */
export const conditionsOf = (statements: Statements, number: string): Promise<StoredCondition[]> =>
  statements.query(
    'mock conditions',
    'SELECT name, met_on, evidence FROM approvals.mock_condition WHERE case_number = $1 ORDER BY name',
    [number],
  )
