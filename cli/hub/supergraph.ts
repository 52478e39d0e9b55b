import { readFileSync } from 'node:fs'
import { supergraphFile } from '#schema/compose.ts'
import { InternalError } from '#schema/errors.ts'

/** The text of a supergraph. @throws InternalError CONFIGURATION_INVALID where the file cannot be read. */
export function readSupergraph(file: string, advice: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new InternalError('CONFIGURATION_INVALID', `The supergraph ${file} cannot be read: ${advice}.`, { cause })
  }
}

/** The committed supergraph of the eight subgraphs. */
export const readHubSupergraph = (): string => readSupergraph(supergraphFile, 'run `npm run compose`')
