import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The secret that signs cursors: `HELIOGRAPH_SECRET`, which all replicas of a hub must share, else one that is made once
 * and kept in the data folder (mode 0600).
 */
export function readSecret(environment: Readonly<Record<string, string | undefined>>, dataFolder: string): string {
  const { HELIOGRAPH_SECRET } = environment
  if (HELIOGRAPH_SECRET) return HELIOGRAPH_SECRET
  const file = join(dataFolder, 'secret')
  mkdirSync(dataFolder, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}
