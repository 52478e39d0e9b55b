const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** One line of PostgreSQL's COPY text format (manual, "COPY", File Formats). */
export const copyLine = (values: readonly unknown[]): string => `${values.map(copyValue).join('\t')}\n`

function copyValue(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return escapeText(arrayLiteral(value))
  if (typeof value === 'object') return escapeText(JSON.stringify(value))
  return escapeText(String(value))
}

const escapeText = (text: string): string =>
  text.replaceAll(/[\\\n\r\t]/g, (character) => escapes[character] ?? character)

const arrayLiteral = (values: readonly unknown[]): string =>
  `{${values.map((value) => `"${String(value).replaceAll(/[\\"]/g, (character) => `\\${character}`)}"`).join(',')}}`
