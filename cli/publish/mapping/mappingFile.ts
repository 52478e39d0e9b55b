import { readFileSync } from 'node:fs'
import { PublishError, whyOf } from '../publishError.ts'

/** How one column becomes a field. */
export interface ColumnMapping {
  readonly field: string
  /** The unit of the column's numbers, such as 亩; the field's own unless given. */
  readonly unit?: string
  /** What each value of the column becomes; a value that is not among them makes its row refused. */
  readonly values?: Readonly<Record<string, string | null>>
}

/** What a mapping file says; all of it may be left out. */
export interface Mapping {
  /** By the column's name in the file: a field's name, how it becomes one, or null to leave it out. */
  readonly columns?: Readonly<Record<string, string | ColumnMapping | null>>
  /** Fields that every row gets: `{"status": "ACTIVE"}`. */
  readonly constants?: Readonly<Record<string, string | number | boolean>>
  readonly encoding?: 'utf-8' | 'gb18030'
  readonly delimiter?: string
  readonly sheet?: string
}

const checks: Readonly<
  Record<keyof Mapping, { readonly expected: string; readonly holds: (value: unknown) => boolean }>
> = {
  columns: { expected: 'an object by column name', holds: isObject },
  constants: { expected: 'an object by field name', holds: isObject },
  encoding: { expected: '"utf-8" or "gb18030"', holds: (value) => value === 'utf-8' || value === 'gb18030' },
  delimiter: { expected: 'one character', holds: (value) => typeof value === 'string' && value.length === 1 },
  sheet: { expected: 'the name of a sheet', holds: (value) => typeof value === 'string' },
}

/** Reads a mapping file. @throws PublishError MAPPING_INVALID naming what was expected and where. */
export function readMappingFile(file: string): Mapping {
  try {
    return checkMapping(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')), file)
  } catch (cause) {
    if (cause instanceof PublishError) throw cause
    throw new PublishError('MAPPING_INVALID', { file, what: whyOf(cause) }, { cause })
  }
}

function checkMapping(value: unknown, file: string): Mapping {
  const refuse = (what: string) => new PublishError('MAPPING_INVALID', { file, what })
  if (!isObject(value)) throw refuse('expected a JSON object.')
  for (const [name, part] of Object.entries(value)) {
    const check = checks[name as keyof Mapping]
    if (check === undefined) throw refuse(`unknown key "${name}". Known: ${Object.keys(checks).join(', ')}.`)
    if (!check.holds(part)) throw refuse(`"${name}": expected ${check.expected}.`)
  }
  const mapping = value as Mapping
  for (const [column, rule] of Object.entries(mapping.columns ?? {})) {
    const isRule = rule === null || typeof rule === 'string' || (isObject(rule) && typeof rule['field'] === 'string')
    if (!isRule) throw refuse(`columns, "${column}": expected a field name, null, or {"field", "unit", "values"}.`)
  }
  return mapping
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
