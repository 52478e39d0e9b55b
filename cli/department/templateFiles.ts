import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { DepartmentIdentity } from './identity.ts'

const folder = join(import.meta.dirname, 'template')

/**
 * The files of a new department by their path in the project. The template is a department as it stands in this repository, called
 * `newcomer` (新部门) and listening at 4999; these words are replaced, in paths too.
 */
export function templateFiles(identity: DepartmentIdentity): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file): [string, string] => [
        named(relative(folder, file).replaceAll(sep, '/'), identity),
        named(readFileSync(file, 'utf8'), identity),
      ]),
  )
}

/** A text of the template with the department's own names. */
function named(text: string, { name, nameZh, port }: DepartmentIdentity): string {
  return text
    .replaceAll('newcomer', name)
    .replaceAll('Newcomer', `${name.charAt(0).toUpperCase()}${name.slice(1)}`)
    .replaceAll('NEWCOMER', name.toUpperCase())
    .replaceAll('新部门', nameZh)
    .replaceAll('4999', String(port))
}
