import { fillPlaces, type MessageLanguage, type MessageParameters } from '#schema/messages.ts'

/** Why a row cannot be sent as it is, found before sending. In both languages; never with a cell's content beyond its shape. */
export const rowFaults = {
  UNMAPPABLE_BYTES: {
    en: 'Row {row}, column {column}: bytes that are no {encoding}.',
    zh: '第 {row} 行“{column}”列：有不符合 {encoding} 编码的字节。',
  },
  NUL_CHARACTER: { en: 'Row {row}, column {column}: a NUL character.', zh: '第 {row} 行“{column}”列：含 NUL 字符。' },
  COLUMN_COUNT: {
    en: 'Row {row}: expected {expected} cells, received {received}.',
    zh: '第 {row} 行：应有 {expected} 个单元格，收到 {received} 个。',
  },
  LINE_NOT_JSON: { en: 'Line {row}: expected one JSON object.', zh: '第 {row} 行：应为一个 JSON 对象。' },
  LINE_TOO_LONG: { en: 'Line {row}: longer than {expected} characters.', zh: '第 {row} 行：超过 {expected} 个字符。' },
  FIELD_UNKNOWN: { en: 'Row {row}: no field is named {column}.', zh: '第 {row} 行：没有名为“{column}”的字段。' },
  CODE_AS_NUMBER: {
    en: 'Row {row}, column {column}: a code that was stored as a number has lost digits. Format the column as text and enter it again.',
    zh: '第 {row} 行“{column}”列：代码被存为数字，已丢失位数。请将该列设为文本格式后重新录入。',
  },
  DATE_UNREADABLE: {
    en: 'Row {row}, column {column}: expected a date such as 2024-01-05, 2024年1月5日, 2024/1/5 or 20240105.',
    zh: '第 {row} 行“{column}”列：应为日期，如 2024-01-05、2024年1月5日、2024/1/5 或 20240105。',
  },
  DATE_IMPOSSIBLE: {
    en: 'Row {row}, column {column}: this date does not exist.',
    zh: '第 {row} 行“{column}”列：该日期不存在。',
  },
  NUMBER_UNREADABLE: {
    en: 'Row {row}, column {column}: expected a number such as 1234.50.',
    zh: '第 {row} 行“{column}”列：应为数字，如 1234.50。',
  },
  UNIT_UNKNOWN: {
    en: 'Row {row}, column {column}: expected a value in {expected}.',
    zh: '第 {row} 行“{column}”列：应为以 {expected} 计的数值。',
  },
  BOOLEAN_UNREADABLE: {
    en: 'Row {row}, column {column}: expected 是 or 否, true or false.',
    zh: '第 {row} 行“{column}”列：应为“是”或“否”。',
  },
  VALUE_UNMAPPED: {
    en: 'Row {row}, column {column}: the mapping has no entry for this value.',
    zh: '第 {row} 行“{column}”列：映射文件没有该值的对应项。',
  },
  TEXT_EXPECTED: { en: 'Row {row}, column {column}: expected text.', zh: '第 {row} 行“{column}”列：应为文本。' },
} as const satisfies Record<string, Record<MessageLanguage, string>>

export type RowFaultCode = keyof typeof rowFaults

/** A fault of one row; `field` and `column` where one cell is at fault. */
export interface RowFault {
  readonly code: RowFaultCode
  /** The column as the file names it. */
  readonly column?: string
  readonly parameters?: MessageParameters
}

/** What a person is told of a fault. */
export const describeFault = ({ code, column, parameters }: RowFault, row: number, language: MessageLanguage): string =>
  fillPlaces(rowFaults[code][language], { row, column: column ?? '', ...parameters })
