import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { InternalError } from '#schema/errors.ts'
import { generateRegistryKey, importRegistryKeys, type RegistryKeys } from '#schema/registry/signing.ts'
import type { Environment } from './settings.ts'

/**
 * The key that signs supergraphs: `REGISTRY_SIGNING_KEY`; for a gateway that only verifies `REGISTRY_PUBLIC_KEY`; else one that is made once
 * and kept in the data folder (`registry-key.json`, mode 0600). @throws InternalError CONFIGURATION_INVALID for what is no Ed25519 JWK.
 */
export async function readRegistryKeys(environment: Environment, dataFolder: string): Promise<RegistryKeys> {
  for (const name of ['REGISTRY_SIGNING_KEY', 'REGISTRY_PUBLIC_KEY']) {
    const given = environment[name]
    if (given) return importRegistryKeys(parseJson(given, name), name)
  }
  const file = join(dataFolder, 'registry-key.json')
  return importRegistryKeys(parseJson(await readOrMake(file, dataFolder), file), file)
}

async function readOrMake(file: string, dataFolder: string): Promise<string> {
  const kept = readIfThere(file)
  if (kept !== undefined) return kept
  mkdirSync(dataFolder, { recursive: true })
  // Written whole before it gets its name, so that of two processes that start at once both read the same key.
  const unfinished = `${file}.${randomUUID()}`
  writeFileSync(unfinished, JSON.stringify(await generateRegistryKey()), { mode: 0o600 })
  try {
    linkSync(unfinished, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(unfinished)
  }
  return readFileSync(file, 'utf8')
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function parseJson(text: string, setting: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InternalError('CONFIGURATION_INVALID', `${setting}: expected a JWK, which is JSON.`)
  }
}
