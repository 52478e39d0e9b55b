/** One statement of an SQL script: its text without the semicolon, and the line (from 1) on which it starts. */
export interface SqlStatement {
  readonly text: string
  readonly line: number
  /** Offsets into the script, in UTF-16 units; `end` is that of the semicolon. */
  readonly start: number
  readonly end: number
}

// What may hold a semicolon that ends nothing (PostgreSQL manual, 4.1): quoted text, names, dollar quotes, comments.
const tokens =
  /(?<escaped>[eE]'(?:[^'\\]|\\.|'')*')|'(?:[^']|'')*'|"(?:[^"]|"")*"|(?<tag>\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$)[^]*?\k<tag>|(?<comment>--[^\n]*|\/\*[^]*?\*\/)|(?<end>;)/gu

/**
 * Splits a script at its top-level semicolons; empty statements and those of comments only are left out. It serves to name
 * the statement that failed: nothing is run from it, so an exotic script only gets a vaguer message.
 */
export function splitStatements(script: string): SqlStatement[] {
  const ends = [...script.matchAll(tokens)].filter((match) => match.groups?.['end'] !== undefined)
  const starts = [0, ...ends.map((match) => match.index + 1)]
  const stops = [...ends.map((match) => match.index), script.length]
  return starts.flatMap((start, index) => statementOf(script, start, stops[index] ?? script.length))
}

function statementOf(script: string, start: number, end: number): SqlStatement[] {
  const raw = script.slice(start, end)
  const lead = /^(?:\s|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/)*/.exec(raw)?.[0].length ?? 0
  const text = raw.slice(lead).trimEnd()
  const line = script.slice(0, start + lead).split('\n').length
  return text === '' ? [] : [{ text, line, start: start + lead, end }]
}
