import { isAscii } from 'node:buffer'
import { PublishError } from '../publishError.ts'
import type { TextDialect } from './sourceRow.ts'

/** How many bytes from the first that is no ASCII decide the encoding. */
const decidingBytes = 4_096

/**
 * Decodes a text as it comes: UTF-8 with or without its byte order mark, or GB18030 (which includes GBK and GB 2312); the bytes beyond
 * ASCII tell which, unless `encoding` does. Bytes that map to no character become U+FFFD, so that the row and column that have them
 * can be named; what is ASCII around them keeps its meaning. Writes what it finds into `dialect`.
 * @throws PublishError ENCODING_UNSUPPORTED for UTF-16.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  dialect: TextDialect,
  encoding?: TextDialect['encoding'],
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let held: Uint8Array = new Uint8Array()
  for await (const chunk of chunks) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    decoder ??= chooseDecoder(held, false, dialect, encoding)
    // ASCII decides nothing and is the same in both.
    if (!decoder && !isAscii(held)) continue
    yield decoder ? decoder.decode(held, { stream: true }) : Buffer.from(held).toString('latin1')
    held = new Uint8Array()
  }
  decoder ??= chooseDecoder(held, true, dialect, encoding)
  yield decoder?.decode(held) ?? ''
}

function chooseDecoder(
  head: Uint8Array,
  whole: boolean,
  dialect: TextDialect,
  encoding: TextDialect['encoding'] | undefined,
): TextDecoder | undefined {
  if (encoding === undefined && !whole && isUndecided(head)) return undefined
  const [a, b, c] = head
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    throw new PublishError('ENCODING_UNSUPPORTED', { received: 'UTF-16' })
  dialect.byteOrderMark = a === 0xef && b === 0xbb && c === 0xbf
  dialect.encoding = encoding ?? (isUtf8Beginning(head) ? 'utf-8' : 'gb18030')
  return new TextDecoder(dialect.encoding)
}

function isUndecided(head: Uint8Array): boolean {
  if (isAscii(head)) return true
  return head.length < head.findIndex((byte) => byte > 0x7f) + decidingBytes
}

/**
 * Whether these are UTF-8, of which a few may be damaged: most of what is beyond ASCII is well formed. Text in GB18030 has hardly any
 * sequence that would be.
 */
function isUtf8Beginning(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true })
  const damaged = text.match(/\uFFFD/g)?.length ?? 0
  return damaged === 0 || damaged * 2 < (text.match(/\P{ASCII}/gu)?.length ?? 0)
}
