const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const special = /[\\\n\r\t]/g

/** What a column of a batch may hold; objects become JSON. */
export type CopyValue = string | number | boolean | Date | readonly unknown[] | object | null | undefined

/** One field of PostgreSQL's COPY text format (manual, "COPY", File Formats). */
export function copyValue(value: CopyValue): string {
  if (typeof value === 'string') return escapeText(value)
  if (value === null || value === undefined) return '\\N'
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return escapeText(arrayLiteral(value))
  return typeof value === 'object' ? escapeText(JSON.stringify(value)) : String(value)
}

/** Few texts hold a character to escape, and looking is cheaper than replacing. */
function escapeText(text: string): string {
  return text.search(special) === -1 ? text : text.replaceAll(special, (character) => escapes[character] ?? character)
}

const arrayLiteral = (values: readonly unknown[]): string =>
  `{${values.map((value) => `"${String(value).replaceAll(/[\\"]/g, String.raw`\$&`)}"`).join(',')}}`
