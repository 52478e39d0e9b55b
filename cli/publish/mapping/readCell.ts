import type { Field } from '#schema/publishing/fields.ts'
import { type Cell, NumberCell, textOf } from '../readers/sourceRow.ts'
import type { RowFault } from '../rowFault.ts'
import { multiplyExactly, unitsOf } from './exactDecimal.ts'
import { readDate } from './readDate.ts'

/** What a record of the mutation has in a field. */
export type FieldInput = string | number | boolean | null | readonly unknown[] | { readonly [key: string]: unknown }

/** A value, or the fault that keeps it from being one. */
export type Reading = { readonly value: FieldInput } | { readonly fault: RowFault }

/** Reads one cell as what its field takes; rules of the field itself (check characters, ranges) are the hub's to judge. */
export interface ReadCell {
  (cell: Cell): Reading
}

const nothing: Reading = { value: null }
const faulty = (code: RowFault['code'], parameters?: RowFault['parameters']): Reading => ({
  fault: { code, ...(parameters && { parameters }) },
})

/** How a column's cells are read for a field; `unit` is the one that its numbers are in. */
export function createReadCell(field: Field, unit?: string): ReadCell {
  const read = readers[field.kind](field, unit)
  return (cell) => {
    if (cell === null) return nothing
    const trimmed = typeof cell === 'string' ? cell.trim() : cell
    return trimmed === '' ? nothing : read(trimmed)
  }
}

/** The same, through a table of values. */
export const createReadValue =
  (values: Readonly<Record<string, string | null>>): ReadCell =>
  (cell) => {
    const key = textOf(cell).trim()
    if (Object.hasOwn(values, key)) return { value: values[key] ?? null }
    return key === '' ? nothing : faulty('VALUE_UNMAPPED')
  }

const readers: Readonly<Record<Field['kind'], (field: Field, unit?: string) => ReadCell>> = {
  code: () => readCode,
  choice: () => readCode,
  text: () => readText,
  codes: () => (cell) => (Array.isArray(cell) ? readList(cell) : readCode(cell)),
  date: () => readCivilDate,
  instant: () => readText,
  integer: () => readInteger,
  truth: () => readTruth,
  decimal: createReadDecimal,
}

function readCode(cell: Cell): Reading {
  if (cell instanceof NumberCell) return faulty('CODE_AS_NUMBER')
  return typeof cell === 'string' ? { value: cell } : faulty('TEXT_EXPECTED')
}

function readText(cell: Cell): Reading {
  if (cell instanceof NumberCell) return { value: cell.text }
  return typeof cell === 'string' ? { value: cell } : faulty('TEXT_EXPECTED')
}

function readList(cells: readonly unknown[]): Reading {
  return cells.some((cell) => cell instanceof NumberCell) ? faulty('CODE_AS_NUMBER') : { value: cells }
}

function readCivilDate(cell: Cell): Reading {
  const text = cell instanceof NumberCell ? cell.text : cell
  if (typeof text !== 'string') return faulty('DATE_UNREADABLE')
  const date = readDate(text)
  return typeof date === 'string' ? { value: date } : faulty(`DATE_${date.fault}`)
}

function readInteger(cell: Cell): Reading {
  const text = plainNumber(cell)
  return text !== undefined && /^-?\d{1,15}$/.test(text) ? { value: Number(text) } : faulty('NUMBER_UNREADABLE')
}

const truths: Readonly<Record<string, boolean>> = { 是: true, 有: true, true: true, yes: true, y: true, 1: true }
const untruths: Readonly<Record<string, boolean>> = {
  否: false,
  无: false,
  false: false,
  no: false,
  n: false,
  0: false,
}
const truthWords: Readonly<Record<string, boolean>> = { ...truths, ...untruths }

function readTruth(cell: Cell): Reading {
  if (typeof cell === 'boolean') return { value: cell }
  const word = textOf(cell).toLowerCase()
  const value = Object.hasOwn(truthWords, word) ? truthWords[word] : undefined
  return value === undefined ? faulty('BOOLEAN_UNREADABLE') : { value }
}

function createReadDecimal(field: Field, unit = field.unit ?? ''): ReadCell {
  const units = unitsOf(field.unit ?? '')
  const given = units[unit]
  const digits = field.fractionDigits ?? 2
  return (cell) => {
    const text = plainNumber(cell)
    if (text !== undefined && given) return { value: multiplyExactly(text, given, digits) }
    const [, number, own = ''] = /^(.*\d)\s*(\D+)$/.exec(typeof cell === 'string' ? cell.normalize('NFKC') : '') ?? []
    const plain = plainNumber(number ?? null)
    if (plain === undefined) return faulty('NUMBER_UNREADABLE')
    const factor = Object.hasOwn(units, own) ? units[own] : undefined
    if (!factor) return faulty('UNIT_UNKNOWN', { expected: Object.keys(units).join(', ') })
    return { value: multiplyExactly(plain, factor, digits) }
  }
}

/** The decimal that a cell writes, without the commas that part thousands; undefined for anything else. */
function plainNumber(cell: Cell): string | undefined {
  const text = cell instanceof NumberCell ? cell.text : typeof cell === 'string' ? cell : ''
  if (/^-?\d+(\.\d+)?$/.test(text)) return text
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : undefined
}
