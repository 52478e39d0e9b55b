import type { Statements } from '../database/pool.ts'
import type { Dataset } from './dataset.ts'
import type { CheckedRecord } from './readRecords.ts'
import { type RefusedRecord, refusedRecord, ruleBroken } from './refusedRecord.ts'

/** What a department's own rules say to records whose references are known. */
export interface Reviewed {
  readonly fit: readonly CheckedRecord[]
  readonly refused: readonly RefusedRecord[]
}

/** Applies the rules of a dataset that need the register. */
export async function reviewRecords(
  statements: Statements,
  { review }: Dataset,
  records: readonly CheckedRecord[],
): Promise<Reviewed> {
  if (!review || records.length === 0) return { fit: records, refused: [] }
  const refusals = await review(
    statements,
    records.map(({ values }) => values),
  )
  const byKey = new Map(refusals.map((refusal) => [refusal.key, refusal]))
  const refused = records.flatMap(({ index, key }) => {
    const refusal = byKey.get(key)
    return refusal
      ? [refusedRecord({ index, key, field: refusal.field, code: ruleBroken, expected: refusal.expected })]
      : []
  })
  return { fit: records.filter(({ key }) => !byKey.has(key)), refused }
}
