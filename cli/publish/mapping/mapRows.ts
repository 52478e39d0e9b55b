import type { Dataset } from '#schema/publishing/dataset.ts'
import { type Field, integer } from '#schema/publishing/fields.ts'
import { PublishError } from '../publishError.ts'
import type { SourceRow, Table } from '../readers/sourceRow.ts'
import type { RowFault } from '../rowFault.ts'
import { unitsOf } from './exactDecimal.ts'
import type { Mapping } from './mappingFile.ts'
import { createReadCell, createReadValue, type FieldInput, type ReadCell } from './readCell.ts'

/** A row as the mutation takes it, or the faults that keep it from being sent. */
export interface MappedRow {
  readonly source: SourceRow
  readonly record: Readonly<Record<string, FieldInput>>
  /** None for a row that can be sent. */
  readonly faults: readonly RowFault[]
}

/** Columns that we add to a file of refused rows; left out when it is sent again. */
export const reasonColumns = { row: 'heliograph_row', code: 'heliograph_code', reason: 'heliograph_reason' } as const

const isReasonColumn = (name: string) => Object.values<string>(reasonColumns).includes(name)

interface Column {
  readonly name: string
  readonly field: string
  readonly read: ReadCell
}

/**
 * Makes the function that maps rows. A column is known by its field's name, by its title in either language, with its unit in brackets
 * behind it (`面积（亩）`), or by the mapping.
 * @throws PublishError COLUMNS_UNKNOWN, COLUMNS_MISSING, COLUMNS_TWICE; MAPPING_INVALID for fields and units that there are none of.
 */
export function createMapRow(dataset: Dataset, mapping: Mapping, { columns }: Table): (row: SourceRow) => MappedRow {
  const constants = checkConstants(dataset, mapping)
  const findColumn = createFindColumn(dataset, mapping)
  if (!columns) return mapByName(findColumn, constants)
  const found = columns.map((name) => findColumn(name))
  assertColumns(dataset, columns, found, constants)
  return (row) => {
    if (row.fault) return unreadable(row, columns)
    return readAll(row, found as readonly (Column | null)[], constants)
  }
}

const unreadable = (row: SourceRow, names: readonly string[]): MappedRow => {
  const { columnIndex, ...fault } = row.fault ?? { code: 'LINE_NOT_JSON' as const }
  const column = columnIndex === undefined ? undefined : names[columnIndex]
  return { source: row, record: {}, faults: [{ ...fault, ...(column !== undefined && { column }) }] }
}

function readAll(
  row: SourceRow,
  columns: readonly (Column | null)[],
  constants: Readonly<Record<string, FieldInput>>,
): MappedRow {
  const record: Record<string, FieldInput> = { ...constants }
  let faults: RowFault[] | undefined
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index]
    if (!column) continue
    const reading = column.read(row.cells[index] ?? null)
    if ('fault' in reading) (faults ??= []).push({ ...reading.fault, column: column.name })
    else record[column.field] = reading.value
  }
  return { source: row, record, faults: faults ?? [] }
}

/** Each row of NDJSON names its own columns; most name the same. */
function mapByName(
  findColumn: (name: string) => Column | null | undefined,
  constants: Readonly<Record<string, FieldInput>>,
): (row: SourceRow) => MappedRow {
  const known = new Map<string, Column | null | undefined>()
  const find = (name: string) => {
    if (!known.has(name) && known.size < 10_000) known.set(name, findColumn(name))
    return known.get(name)
  }
  return (row) => {
    const { names = [] } = row
    if (row.fault) return unreadable(row, names)
    const columns = names.map(find)
    const unknown = names.filter((_, index) => columns[index] === undefined)
    const mapped = readAll(row, columns as readonly (Column | null)[], constants)
    if (unknown.length === 0) return mapped
    return {
      ...mapped,
      faults: [...mapped.faults, ...unknown.map((column) => ({ code: 'FIELD_UNKNOWN' as const, column }))],
    }
  }
}

function assertColumns(
  dataset: Dataset,
  names: readonly string[],
  columns: readonly (Column | null | undefined)[],
  constants: Readonly<Record<string, FieldInput>>,
): void {
  const entity = dataset.name
  const unknown = names.filter((_, index) => columns[index] === undefined)
  if (unknown.length > 0)
    throw new PublishError('COLUMNS_UNKNOWN', { entity, received: quote(unknown), expected: describeFields(dataset) })
  const fields = columns.flatMap((column) => column?.field ?? [])
  const twice = fields.filter((field, index) => fields.indexOf(field) !== index)
  if (twice.length > 0) throw new PublishError('COLUMNS_TWICE', { received: quote(twice) })
  const missing = requiredFields(dataset).filter((field) => !fields.includes(field) && !(field in constants))
  if (missing.length > 0)
    throw new PublishError('COLUMNS_MISSING', {
      entity,
      received: missing.map((name) => `${name} (${dataset.fields[name]?.title.zh ?? name})`).join(', '),
    })
}

const requiredFields = ({ fields }: Dataset) => Object.keys(fields).filter((name) => fields[name]?.required === true)

const quote = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(', ')

/** The fields of a dataset with their Chinese titles, for people. */
export const describeFields = ({ fields }: Dataset): string =>
  Object.entries(fields)
    .map(([name, { title }]) => `${name} (${title.zh})`)
    .join(', ')

/** `面积（平方米）` → `面积`. */
const withoutUnit = (title: string) => title.replace(/\s*[(（][^)）]*[)）]$/, '')

/** Every record may name the version that it is based on. */
const expectedVersion: Field = integer(
  { en: 'expected version', zh: '所依据的版本' },
  { required: false, min: 0, max: 2_147_483_647 },
)

const fieldsOf = ({ fields }: Dataset): Dataset['fields'] => ({ ...fields, expectedVersion })

/** Titles are compared without spaces, and without the difference of full and half width. */
const fold = (name: string) => name.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()

function createFindColumn(dataset: Dataset, mapping: Mapping): (name: string) => Column | null | undefined {
  const byTitle = new Map<string, string>()
  for (const [name, { title }] of Object.entries(fieldsOf(dataset)))
    for (const known of [name, title.en, title.zh, ...[title.en, title.zh].map(withoutUnit)])
      byTitle.set(fold(known), name)
  const rules = new Map(Object.entries(mapping.columns ?? {}).map(([name, rule]) => [fold(name), rule]))
  return (name) => {
    const folded = fold(name)
    const rule = rules.get(folded)
    if (rule === null || isReasonColumn(name)) return null
    if (rule !== undefined) return applyRule(dataset, name, typeof rule === 'string' ? { field: rule } : rule)
    const [, title = folded, unit] = /^(.+)\((.+)\)$/.exec(folded) ?? []
    const whole = byTitle.get(folded)
    const field = whole ?? byTitle.get(title)
    return field === undefined
      ? undefined
      : applyRule(dataset, name, { field, ...(whole === undefined && unit && { unit }) })
  }
}

function applyRule(
  dataset: Dataset,
  name: string,
  { field, unit, values }: Exclude<NonNullable<Mapping['columns']>[string], string | null>,
): Column {
  const refuse = (what: string) => new PublishError('MAPPING_INVALID', { file: `column "${name}"`, what })
  const { name: entity } = dataset
  const fields = fieldsOf(dataset)
  const found: Field | undefined = Object.hasOwn(fields, field) ? fields[field] : undefined
  if (!found) throw refuse(`${entity} has no field "${field}". Known: ${Object.keys(fields).join(', ')}.`)
  if (values) return { name, field, read: createReadValue(values) }
  if (unit === undefined) return { name, field, read: createReadCell(found) }
  const units = Object.entries(unitsOf(found.unit ?? '')).map(([known]) => known)
  const known = units.find((one) => fold(one) === fold(unit))
  if (found.unit === undefined || known === undefined)
    throw refuse(`field ${field} cannot be in "${unit}". Known: ${found.unit === undefined ? '–' : units.join(', ')}.`)
  return { name, field, read: createReadCell(found, known) }
}

function checkConstants({ fields, name }: Dataset, { constants = {} }: Mapping): Readonly<Record<string, FieldInput>> {
  const unknown = Object.keys(constants).filter((field) => !Object.hasOwn(fields, field))
  if (unknown.length === 0) return constants
  const what = `"constants": ${name} has no field ${quote(unknown)}. Known: ${Object.keys(fields).join(', ')}.`
  throw new PublishError('MAPPING_INVALID', { file: 'constants', what })
}
