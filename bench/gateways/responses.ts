/** One HTTP response; `body` only where it was asked for. */
export interface RawResponse {
  readonly status: number
  readonly length: number
  readonly body: Buffer | undefined
}

const blankLine = Buffer.from('\r\n\r\n')
const lastChunk = Buffer.from('0\r\n\r\n')

/**
 * Reads the responses of one connection without pipelining: `content-length` is counted, not kept, unless `wanted` says
 * so when a response begins; chunked bodies are always kept.
 */
export function createResponseReader(
  wanted: () => boolean,
  onResponse: (response: RawResponse) => void,
): (chunk: Buffer) => void {
  let head: Buffer | undefined
  let status = 0
  let length = 0
  let left = 0
  let chunked = false
  let kept: Buffer[] | undefined
  let inBody = false

  const begin = (text: string) => {
    status = Number(text.slice(9, 12))
    chunked = /^transfer-encoding: *chunked/im.test(text)
    length = Number(/^content-length: *(\d+)/im.exec(text)?.[1] ?? 0)
    left = length
    kept = chunked || wanted() ? [] : undefined
  }
  const finish = (body: Buffer | undefined) => {
    inBody = false
    onResponse({ status, length: chunked ? (body?.length ?? 0) : length, body })
  }
  const take = (chunk: Buffer) => {
    kept?.push(chunk)
    left -= chunk.length
    if (!chunked && left <= 0) finish(kept && Buffer.concat(kept))
    if (chunked && kept && endsWith(kept, lastChunk)) finish(unchunk(Buffer.concat(kept)))
  }
  return (chunk) => {
    if (inBody) return take(chunk)
    head = head ? Buffer.concat([head, chunk]) : chunk
    const at = head.indexOf(blankLine)
    if (at === -1) return
    const rest = head.subarray(at + 4)
    begin(head.toString('latin1', 0, at))
    head = undefined
    inBody = true
    take(rest)
  }
}

function endsWith(chunks: readonly Buffer[], end: Buffer): boolean {
  const last = chunks.at(-1)
  if (last && last.length >= end.length) return last.subarray(-end.length).equals(end)
  return Buffer.concat(chunks).subarray(-end.length).equals(end)
}

function unchunk(body: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length;) {
    const line = body.indexOf('\r\n', at)
    const size = parseInt(body.toString('latin1', at, line), 16)
    if (!(size > 0)) break
    parts.push(body.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
  return Buffer.concat(parts)
}
