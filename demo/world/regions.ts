import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WorldRegion } from './types.ts'

const file = join(import.meta.dirname, '..', 'data', 'regions-330211.csv')

/** The regions of the demonstration district as published: one district, seven towns and streets, 99 villages. */
export function readRegions(): readonly WorldRegion[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [code = '', name = '', level = '', parent = ''] = line.trimEnd().split(',')
    const known = level === 'DISTRICT' || level === 'TOWN' || level === 'VILLAGE'
    if (!known) throw new TypeError(`${file}: expected DISTRICT, TOWN or VILLAGE, found ${level}.`)
    // The district's own parent, the city, is not in the data.
    return { code, name, level, parentCode: level === 'DISTRICT' ? null : parent }
  })
}
