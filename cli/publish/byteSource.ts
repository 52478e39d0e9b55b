import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { addAbortSignal, type Readable } from 'node:stream'
import { PublishError, whyOf } from './publishError.ts'

/** The bytes of a publication. */
export interface ByteSource {
  /** How it is called in messages: the path, or `-`. */
  readonly name: string
  /** How many there are, where that is known. */
  readonly size: number | undefined
  /** The bytes, once. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** How many have been read. */
  bytesRead(): number
  /** SHA-256 of all that has been read, in hexadecimal. */
  sha256(): string
}

const chunkBytes = 256 * 1024

/** Opens a file, or standard input for `-`; `signal` ends it. @throws PublishError FILE_NOT_FOUND, FILE_IS_FOLDER, FILE_EMPTY, FILE_UNREADABLE. */
export async function openByteSource(file: string, signal?: AbortSignal): Promise<ByteSource> {
  const end = <Source extends Readable>(stream: Source) => (signal ? addAbortSignal(signal, stream) : stream)
  if (file === '-') return watch('-', undefined, end(process.stdin))
  const { size } = await statFile(file)
  return watch(file, size, end(createReadStream(file, { highWaterMark: chunkBytes })))
}

async function statFile(file: string): Promise<Stats> {
  let found: Stats
  try {
    found = await stat(file)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new PublishError('FILE_NOT_FOUND', { file }, { cause })
    throw unreadable(file, cause)
  }
  if (found.isDirectory()) throw new PublishError('FILE_IS_FOLDER', { file })
  if (found.isFile() && found.size === 0) throw new PublishError('FILE_EMPTY', { file })
  return found
}

function watch(name: string, size: number | undefined, source: AsyncIterable<Uint8Array>): ByteSource {
  const hash = createHash('sha256')
  let read = 0
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of source) {
        read += chunk.length
        hash.update(chunk)
        yield chunk
      }
    } catch (cause) {
      throw cause instanceof PublishError ? cause : unreadable(name, cause)
    }
  }
  return { name, size, chunks: chunks(), bytesRead: () => read, sha256: () => hash.copy().digest('hex') }
}

/** The SHA-256 of a file, in hexadecimal. @throws PublishError as {@link openByteSource}. */
export async function hashFile(file: string): Promise<string> {
  const source = await openByteSource(file)
  for await (const _ of source.chunks) continue
  return source.sha256()
}

const unreadable = (file: string, cause: unknown) =>
  new PublishError('FILE_UNREADABLE', { file, why: whyOf(cause) }, { cause })
