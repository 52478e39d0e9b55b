import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const file = new URL('RESULTS.md', import.meta.url)

/** Writes one section of bench/RESULTS.md (`## name`), in place of the one that was there. The others stay as they are. */
export function saveSection(name: string, text: string): void {
  const known = existsSync(file) ? readFileSync(file, 'utf8') : '# Results\n'
  const section = `## ${name}\n\n${text.trim()}\n`
  const parts = known.split(/^(?=## )/m)
  const index = parts.findIndex((part) => part.startsWith(`## ${name}\n`))
  if (index === -1) parts.push(section)
  else parts[index] = section
  writeFileSync(file, `${parts.map((part) => part.trim()).join('\n\n')}\n`)
}
