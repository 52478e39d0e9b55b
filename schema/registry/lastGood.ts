import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SignedSupergraph, SupergraphVerifier } from './signing.ts'

/** The supergraph that a gateway served last, on its disk. */
export interface LastGood {
  /** Undefined where there is none. @throws InternalError CONFIGURATION_INVALID where it was tampered with, or is none. */
  read(): Promise<SignedSupergraph | undefined>
  /** Replaces it in one step, so that a reader never sees half of it. */
  write(supergraph: SignedSupergraph): Promise<void>
}

/** Keeps the last good supergraph in `file`, with its signature, so that a file that others can write is trusted no more than the registry. */
export function createLastGood(file: string, verifier: SupergraphVerifier): LastGood {
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch(() => undefined)
      if (text === undefined) return undefined
      const kept = readKept(text)
      await verifier.verifySupergraph(kept)
      return kept
    },
    async write({ id, sdl, openSdl, signature }) {
      const unfinished = `${file}.${randomUUID()}`
      await mkdir(dirname(file), { recursive: true })
      await writeFile(unfinished, JSON.stringify({ id, sdl, openSdl, signature }), { mode: 0o600 })
      await rename(unfinished, file)
    },
  }
}

/** What is no supergraph has no good signature either. */
function readKept(text: string): SignedSupergraph {
  try {
    const { id, sdl, openSdl, signature } = JSON.parse(text) as Partial<SignedSupergraph>
    return { id: Number(id), sdl: String(sdl), openSdl: String(openSdl), signature: String(signature) }
  } catch {
    return { id: 0, sdl: '', openSdl: '', signature: '' }
  }
}
