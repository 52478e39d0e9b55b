import { type DocumentNode, type GraphQLResolveInfo, Kind, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql'
import { columnName, fieldName } from '../database/names.ts'
import { ClientError } from '../errors.ts'
import { listWants } from '../lists/wants.ts'
import type { HistoryLoaders, OriginRow, PublishedTable, StoredRecord, VersionRow } from './history.ts'

interface Context {
  readonly history: HistoryLoaders
}

type Row = Readonly<Record<string, unknown>>

/**
 * The fields `history` and `provenance` of every type that declares them: a type is the table of its name, or of an interface
 * that it implements. Columns appear as the fields of the type that show them; all others stay inside.
 */
export function historyResolvers(typeDefs: DocumentNode): Record<string, Record<string, unknown>> {
  const types = typeDefs.definitions.filter(
    (one): one is ObjectTypeDefinitionNode =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION && (one.fields ?? []).some(({ name }) => name.value === 'history'),
  )
  return {
    ...Object.fromEntries(types.map((type) => [type.name.value, resolversOf(type)])),
    RecordVersion: {
      publishedAt: ({ recordedAt }: VersionRow) => recordedAt,
      changes: ({ record, former, fields }: VersionRow & { fields: readonly string[] }) =>
        changesOf(fields, record, former),
    },
  }
}

function resolversOf(type: ObjectTypeDefinitionNode) {
  const candidates = [type, ...(type.interfaces ?? [])].map(({ name }) => columnName(name.value).replace(/^_/, ''))
  const fields = historyFields(type)
  return {
    async history(row: Row, args: { first?: number; after?: string }, { history }: Context, info: GraphQLResolveInfo) {
      const table = await history.findTable(candidates)
      const request = { parent: keyOf(row, table), args, wants: listWants(info) }
      const { edges, ...page } = await history.versions(table, request)
      const shown = edges.map(({ node, cursor }) => ({ node: { ...node, fields }, cursor }))
      return { ...page, edges: shown, nodes: shown.map(({ node }) => node) }
    },
    async provenance(row: Row, { fields: asked }: { fields?: readonly string[] | null }, { history }: Context) {
      const wanted = readFields(fields, asked)
      const table = await history.findTable(candidates)
      const origins = await history.origins(table, keyOf(row, table))
      return wanted.flatMap((field) => provenanceOf(field, origins))
    },
  }
}

const keyOf = (row: Row, { keyColumn }: PublishedTable): string => String(row[fieldName(keyColumn)])

/** Personal data stays out of the history. */
const historyFields = (type: ObjectTypeDefinitionNode): string[] =>
  (type.fields ?? [])
    .filter((field) => namedType(field.type) !== 'PersonalText')
    .map(({ name }) => name.value)
    .filter((name) => !['id', 'history', 'provenance'].includes(name))

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type))

/** @throws ClientError BAD_USER_INPUT for a name that is no field of the type. */
function readFields(fields: readonly string[], asked: readonly string[] | null | undefined): readonly string[] {
  const unknown = asked?.find((name) => !fields.includes(name))
  if (unknown === undefined) return asked ?? fields
  throw new ClientError('BAD_USER_INPUT', 'FIELD_UNKNOWN', { expected: fields.join(', ') })
}

/** A reference is stored by its key: `region` as `regionCode`, `parcel` as `parcelCode`, `developer` as `developerUscc`. */
const storedNames = (field: string): string[] => [field, ...['Code', 'Number', 'Uscc'].map((key) => `${field}${key}`)]

const provenanceOf = (field: string, origins: readonly OriginRow[]) =>
  origins
    .filter(({ column }) => storedNames(field).includes(column))
    .map(({ version, source, batchId, recordedAt }) => ({ field, version, source, batchId, publishedAt: recordedAt }))

function changesOf(fields: readonly string[], record: StoredRecord, former: StoredRecord | null) {
  return fields.flatMap((name) => {
    const column = storedNames(name)
      .map(columnName)
      .find((stored) => stored in record)
    // That each version has its own number is no change of the record.
    if (column === undefined || column === 'version') return []
    const [before, after] = [former?.[column] ?? null, record[column] ?? null]
    if (before === after) return []
    return [{ field: name, before, after }]
  })
}
