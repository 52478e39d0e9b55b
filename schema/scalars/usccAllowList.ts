import { readFileSync } from 'node:fs'
import { InternalError } from '../errors.ts'

/**
 * Reads a list of unified social credit codes in official use that fail the check of GB 32100: one a line, `#` begins a comment.
 * No path gives an empty list.
 * @throws InternalError CONFIGURATION_INVALID where the file cannot be read or a line has not the form of a code.
 */
export function readUsccAllowList(path: string | undefined): ReadonlySet<string> {
  if (path === undefined || path === '') return new Set()
  const lines = readLines(path).map((line) => line.replace(/#.*/, '').trim())
  for (const [index, line] of lines.entries()) {
    if (line === '' || /^[0-9A-HJ-NP-RTUWXY]{18}$/.test(line)) continue
    throw new InternalError(
      'CONFIGURATION_INVALID',
      `USCC_ALLOW_LIST: line ${index + 1} is not a code of 18 characters`,
    )
  }
  return new Set(lines.filter((line) => line !== ''))
}

/** The allow-list of this installation, from the file that the environment variable `USCC_ALLOW_LIST` names; read once. */
export const usccAllowList: ReadonlySet<string> = readUsccAllowList(process.env['USCC_ALLOW_LIST'])

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/)
  } catch (cause) {
    throw new InternalError('CONFIGURATION_INVALID', 'USCC_ALLOW_LIST: the file cannot be read', { cause })
  }
}
