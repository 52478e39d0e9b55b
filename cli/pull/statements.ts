/** The SQL that one kind of server speaks. */
export interface Dialect {
  /** A name in quotes. @throws RangeError for one with a NUL character. */
  quote(name: string): string
  /** A placeholder of a statement, from 1. */
  placeholder(position: number): string
  /** A column as text, exactly as it is stored. */
  asText(column: string, type: string | undefined): string
  /** A placeholder to compare a column with, given as the text of that column. */
  fromText(place: string, type: string | undefined): string
  /** The condition that a column is older than so many seconds. */
  isSettled(column: string, seconds: number): string
  /** Gives `name` and `type` of a table's columns; absent where types are not needed. */
  typesStatement?(table: string): Statement
  /** `SELECT` and what it selects, at most `rows`. */
  limited(select: string, rest: string, rows: number): string
}

const doubled = (mark: string, name: string, end = mark): string => {
  if (name.includes('\0')) throw new RangeError('A name cannot have a NUL character.')
  return mark + name.replaceAll(end, end + end) + end
}

const limitBehind = (select: string, rest: string, rows: number) => `SELECT ${select} ${rest} LIMIT ${rows}`

/** PostgreSQL: any type casts to text and back, and a placeholder takes the type of what it is compared with. */
export const postgresql: Dialect = {
  quote: (name) => doubled('"', name),
  placeholder: (position) => `$${position}`,
  asText: (column) => `${column}::text`,
  fromText: (place) => place,
  isSettled: (column, seconds) => `${column} <= now() - interval '${seconds} seconds'`,
  limited: limitBehind,
}

/** MySQL and MariaDB: the client gives dates and numbers as text, and the server compares them by the column's type. */
export const mysql: Dialect = {
  quote: (name) => doubled('`', name),
  placeholder: () => '?',
  asText: (column) => column,
  fromText: (place) => place,
  isSettled: (column, seconds) => `${column} <= NOW(6) - INTERVAL ${seconds} SECOND`,
  limited: limitBehind,
}

const dateTypes = /^(date|datetime|smalldatetime|datetime2|datetimeoffset|time)\b/

/**
 * SQL Server: its client would read decimals as floats, so each column is converted to text by the server; style 121 writes a date with all its
 * digits. A `rowversion` is compared as a number.
 */
export const sqlServer: Dialect = {
  quote: (name) => doubled('[', name, ']'),
  placeholder: (position) => `@p${position}`,
  asText(column, type = '') {
    if (type === 'timestamp') return `CONVERT(nvarchar(20), CONVERT(bigint, ${column}))`
    return `CONVERT(nvarchar(4000), ${column}${dateTypes.test(type) ? ', 121' : ''})`
  },
  fromText(place, type = '') {
    if (type === 'timestamp') return `CONVERT(binary(8), CONVERT(bigint, ${place}))`
    if (type === '') return place
    if (dateTypes.test(type)) return `CONVERT(${type}, ${place}, 121)`
    // Texts compare with texts as they are; the name of their type lacks its length.
    return /char|text/.test(type) ? place : `CONVERT(${type}, ${place})`
  },
  isSettled: (column, seconds) => `${column} <= DATEADD(second, -${seconds}, SYSDATETIME())`,
  typesStatement(table) {
    const [name = '', schema = 'dbo'] = table.split('.').toReversed()
    return {
      text: `SELECT c.name AS name, t.name + CASE WHEN t.name IN ('datetime2', 'datetimeoffset', 'time') THEN '(' + CONVERT(nvarchar(2), c.scale) + ')' ELSE '' END AS type FROM sys.columns c JOIN sys.types t ON t.user_type_id = c.user_type_id WHERE c.object_id = OBJECT_ID(QUOTENAME(@p1) + '.' + QUOTENAME(@p2))`,
      parameters: [schema, name],
    }
  },
  limited: (select, rest, rows) => `SELECT TOP (${rows}) ${select} ${rest}`,
}

/** What is read of a table, page by page. */
export interface PageQuery {
  /** `zd` or `dbo.zd`. */
  readonly table: string
  readonly columns: readonly string[]
  readonly watermark: string
  readonly key: string
  readonly rows: number
  /** Rows younger than this wait, so that transactions which end late are not passed over. */
  readonly settleSeconds: number
  /** Types by column, where the dialect needs them. */
  readonly types: Readonly<Record<string, string>>
}

/** Where a page begins: behind a row, or with all rows of a watermark. */
export type PageStart =
  { readonly watermark: string; readonly key: string } | { readonly watermark: string; readonly key: null } | null

/** A statement with its parameters. */
export interface Statement {
  readonly text: string
  readonly parameters: readonly string[]
}

/** The name of the selected columns: c0, c1 …, then the watermark and the key. */
export const aliases = { column: (index: number) => `c${index}`, watermark: 'w', key: 'k' } as const

/**
 * The statement of a page: its rows in order of watermark and key, of which the key parts rows of the same watermark. From a row on
 * (`key` given) none is read twice; from a watermark on (`key` null) all rows of that watermark are, as some may have come since.
 */
export function pageStatement(dialect: Dialect, query: PageQuery, start: PageStart): Statement {
  const { table, columns, watermark, key, rows, settleSeconds, types } = query
  const [w, k] = [dialect.quote(watermark), dialect.quote(key)]
  const selected = [...columns, watermark, key].map((name, index) => {
    const alias = [aliases.watermark, aliases.key][index - columns.length] ?? aliases.column(index)
    return `${dialect.asText(dialect.quote(name), types[name])} AS ${alias}`
  })
  const place = (position: number, name: string) => dialect.fromText(dialect.placeholder(position), types[name])
  const conditions = settleSeconds > 0 ? [dialect.isSettled(w, settleSeconds)] : []
  const parameters: string[] = []
  if (start?.key === null) {
    conditions.push(`${w} >= ${place(1, watermark)}`)
    parameters.push(start.watermark)
  } else if (start) {
    const [first, second, third] = [place(1, watermark), place(2, watermark), place(3, key)]
    conditions.push(`(${w} > ${first} OR (${w} = ${second} AND ${k} > ${third}))`)
    parameters.push(start.watermark, start.watermark, start.key)
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')} ` : ''
  const from = `FROM ${table.split('.').map(dialect.quote).join('.')} ${where}ORDER BY ${w}, ${k}`
  return { text: dialect.limited(selected.join(', '), from, rows), parameters }
}
