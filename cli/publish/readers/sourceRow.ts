import type { RowFault } from '../rowFault.ts'

/** A number as its file writes it, so that no digit passes through a float. */
export class NumberCell {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** A cell of a file: text, a number, a truth value, nothing; JSON in NDJSON. */
export type Cell = string | NumberCell | boolean | null | readonly unknown[] | { readonly [key: string]: unknown }

/** What a cell says, as text; nothing is ''. */
export function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell
  if (cell === null || cell === undefined) return ''
  return cell instanceof NumberCell ? cell.text : JSON.stringify(cell)
}

/** One row of a file. */
export interface SourceRow {
  /** Its number as people count: the row of a sheet, the line of a text, from 1 with the row of column names. */
  readonly number: number
  readonly cells: readonly Cell[]
  /** The names of the cells, where each row has its own (NDJSON); the file's column names otherwise. */
  readonly names?: readonly string[]
  /** The text of its line (NDJSON). */
  readonly line?: string
  /** What makes the row unreadable. */
  readonly fault?: RowFault & { readonly columnIndex?: number }
}

export type FileFormat = 'csv' | 'ndjson' | 'xlsx'

/** A file as rows. */
export interface Table {
  readonly format: FileFormat
  /** The column names of its first row; null for NDJSON. */
  readonly columns: readonly string[] | null
  /** In groups, since a step per row costs more than the row. */
  readonly rows: AsyncIterable<readonly SourceRow[]>
  /** How its text is written, for a file of the same kind. Settled when all is read. */
  readonly dialect: TextDialect
}

/** How a text file is written. */
export interface TextDialect {
  encoding: 'utf-8' | 'gb18030'
  byteOrderMark: boolean
  delimiter: string
}

/** Longest row of a text, in characters; a longer one is an unclosed quote or no table. */
export const maxRowLength = 1_048_576
