import { createHash } from 'node:crypto'
import { InternalError } from '../errors.ts'

/** What pg needs to prepare a statement under a name; empty for a statement that is to run unprepared. */
export type PreparedName = { readonly name?: string }

const maxPrepared = 500
// PostgreSQL cuts identifiers to 63 bytes, which would make two long names one (manual, 4.1.1).
const maxBytes = 63

/**
 * Gives the statements of one database their names on the server. The same name must always come with the same text, else
 * STORE_FAILED; a long name is replaced by a digest; after 500 names statements run unprepared, so that neither side grows.
 */
export function createStatementNames(): (name: string | undefined, text: string) => PreparedName {
  const known = new Map<string, { readonly text: string; readonly prepared: PreparedName }>()
  return (name, text) => {
    if (name === undefined) return {}
    const entry = known.get(name)
    if (entry?.text === text) return entry.prepared
    if (entry !== undefined) throw new InternalError('STORE_FAILED', `The statement name "${name}" has two texts`)
    if (known.size >= maxPrepared) return {}
    const prepared = { name: shorten(name) }
    known.set(name, { text, prepared })
    return prepared
  }
}

const shorten = (name: string): string =>
  Buffer.byteLength(name) <= maxBytes ? name : createHash('sha256').update(name).digest('base64url')
