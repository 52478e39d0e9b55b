import type { Statements } from '../database/pool.ts'
import type { Dataset } from './dataset.ts'
import type { Reference } from './fields.ts'
import type { CheckedRecord } from './readRecords.ts'

/** What a record names and nobody knows. */
export interface UnknownReference {
  readonly field: string
  readonly typeName: string
  readonly key: string
}

/** The unknown references of each record that has any, by its place in the batch. */
export type UnknownReferences = ReadonlyMap<number, readonly UnknownReference[]>

interface Link {
  readonly field: string
  readonly reference: Reference
}

/**
 * Looks up what records name: in the department's own tables, where the records of the batch itself count too, and among the
 * known keys of other departments. One statement per kind of thing that is named.
 */
export async function findUnknown(
  statements: Statements,
  schema: string,
  dataset: Dataset,
  records: readonly CheckedRecord[],
): Promise<UnknownReferences> {
  const links = Object.entries(dataset.fields).flatMap(([field, { reference }]): Link[] =>
    reference ? [{ field, reference }] : [],
  )
  const unknown = new Map<string, Set<string>>()
  for (const [typeName, some] of Map.groupBy(links, ({ reference }) => reference.typeName)) {
    const named = new Set(some.flatMap(({ field }) => records.flatMap((record) => namedBy(record, field))))
    const { own } = some[0]?.reference ?? {}
    if (named.size > 0) unknown.set(typeName, await missing(statements, schema, typeName, own, [...named]))
  }
  return byRecord(dataset, links, records, unknown)
}

function namedBy({ values }: CheckedRecord, field: string): readonly string[] {
  const value = values[field] ?? null
  if (value === null) return []
  return Array.isArray(value) ? (value as readonly string[]) : [String(value)]
}

async function missing(
  { query }: Statements,
  schema: string,
  typeName: string,
  own: Reference['own'],
  keys: readonly string[],
): Promise<Set<string>> {
  const rows = own
    ? await query<{ key: string }>(
        `missing ${schema} ${typeName}`,
        `SELECT key FROM unnest($1::text[]) AS named (key)
         WHERE NOT EXISTS (SELECT FROM ${schema}.${own.table} t WHERE t.${own.column} = named.key)`,
        [keys],
      )
    : await query<{ key: string }>(
        `unknown ${schema}`,
        `SELECT key FROM unnest($2::text[]) AS named (key)
         WHERE NOT EXISTS (SELECT FROM ${schema}.known_entity t WHERE t.type_name = $1 AND t.key = named.key)`,
        [typeName, keys],
      )
  return new Set(rows.map(({ key }) => key))
}

/** A record of the batch is there for the others unless it stays out itself, so this is repeated until nothing more does. */
function byRecord(
  { typeName: ownType }: Dataset,
  links: readonly Link[],
  records: readonly CheckedRecord[],
  unknown: ReadonlyMap<string, ReadonlySet<string>>,
): UnknownReferences {
  const coming = new Set(records.map(({ key }) => key))
  const isUnknown = (typeName: string, key: string) =>
    unknown.get(typeName)?.has(key) === true && !(typeName === ownType && coming.has(key))
  const found = new Map<number, readonly UnknownReference[]>()
  for (let before = -1; before < found.size;) {
    before = found.size
    for (const record of records) {
      if (found.has(record.index)) continue
      const names = links.flatMap(({ field, reference: { typeName } }) =>
        namedBy(record, field)
          .filter((key) => isUnknown(typeName, key))
          .map((key) => ({ field, typeName, key })),
      )
      if (names.length === 0) continue
      found.set(record.index, names)
      coming.delete(record.key)
    }
  }
  return found
}
