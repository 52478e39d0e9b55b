import type { Dataset, RecordValues } from './dataset.ts'
import type { Field, FieldValue } from './fields.ts'
import { departureOf, type RefusedRecord, refusedRecord, ruleBroken } from './refusedRecord.ts'

/** A record whose values are what its dataset takes. */
export interface CheckedRecord {
  /** Its place in the batch, from 0. */
  readonly index: number
  readonly key: string
  readonly values: RecordValues
  /** The version that the publisher has seen, null where it does not say. */
  readonly expectedVersion: number | null
}

/** What came of reading a batch. Each record is in one of the two. */
export interface ReadRecords {
  readonly checked: CheckedRecord[]
  readonly refused: RefusedRecord[]
}

/** A record as it was sent: values by field. */
export type SentRecord = Readonly<Record<string, unknown>>

/** Checks each record by itself and the keys of the batch against each other; needs no database. */
export function readRecords(dataset: Dataset, sent: readonly SentRecord[]): ReadRecords {
  const read = createRecordReader(dataset)
  const checked: CheckedRecord[] = []
  const refused: RefusedRecord[] = []
  for (const [index, record] of sent.entries()) {
    const result = read(index, record)
    if ('code' in result) refused.push(result)
    else checked.push(result)
  }
  return withoutDuplicates(dataset, checked, refused)
}

type ReadOne = (index: number, sent: SentRecord) => CheckedRecord | RefusedRecord

function createRecordReader({ fields, derived = {}, rules = [], key }: Dataset): ReadOne {
  const read = Object.entries(fields)
  const computed = Object.entries(derived)
  return (index, sent) => {
    const values: Record<string, FieldValue> = {}
    for (const [name, field] of read) {
      try {
        values[name] = readField(field, sent[name])
      } catch (error) {
        return refusedField(index, String(values[key] ?? ''), name, field, error)
      }
      if (values[name] === null && field.required) return missingField(index, values[key], name, field)
    }
    for (const [name, { from }] of computed) values[name] = from(values)
    const broken = rules.find(({ holds }) => !holds(values))
    const ownKey = String(values[key])
    if (broken) {
      return refusedRecord({ index, key: ownKey, field: broken.field, code: ruleBroken, expected: broken.expected })
    }
    const { expectedVersion } = sent
    return { index, key: ownKey, values, expectedVersion: typeof expectedVersion === 'number' ? expectedVersion : null }
  }
}

const readField = (field: Field, sent: unknown): FieldValue =>
  sent === undefined || sent === null || sent === '' ? null : field.read(sent)

const refusedField = (index: number, key: string, field: string, { expected }: Field, error: unknown): RefusedRecord =>
  refusedRecord({ index, key: key === '' ? null : key, field, expected, ...departureOf(error) })

const missingField = (index: number, key: FieldValue | undefined, field: string, { expected }: Field): RefusedRecord =>
  refusedRecord({ index, key: key == null ? null : String(key), field, expected, code: 'FIELD_REQUIRED' })

/** Which of two records with one key is right nobody can tell, so both stay out. */
function withoutDuplicates(dataset: Dataset, checked: CheckedRecord[], refused: RefusedRecord[]): ReadRecords {
  if (new Set(checked.map(({ key }) => key)).size === checked.length) return { checked, refused }
  const byKey = Map.groupBy(checked, ({ key }) => key)
  const duplicates = checked.flatMap(({ index, key }): RefusedRecord[] => {
    const other = byKey.get(key)?.find((one) => one.index !== index)?.index
    if (other === undefined) return []
    const parameters = { first: Math.min(index, other), second: Math.max(index, other) }
    return [refusedRecord({ index, key, field: dataset.key, code: 'DUPLICATE_KEY', parameters, otherIndex: other })]
  })
  const all = [...refused, ...duplicates].toSorted((a, b) => a.index - b.index)
  return { checked: checked.filter(({ key }) => byKey.get(key)?.length === 1), refused: all }
}
