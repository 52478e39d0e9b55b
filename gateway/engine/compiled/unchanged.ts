import type { SubgraphAnswer } from '../../transport/transport.ts'
import type { PreparedRequest } from './execution.ts'
import { createSeenBefore } from './seenBefore.ts'

/** One fetch of a remembered execution: what was asked, and the bytes that came back. */
export interface RememberedFetch {
  readonly subgraph: string
  readonly query: string
  readonly body: string
  readonly bytes: Uint8Array
}

/** One execution whose answers all came as bytes and without errors, in the order in which they were asked. */
export interface RememberedAnswer {
  /** Fetches in groups: those of one group were under way together, the next group needed their answers. */
  readonly fetches: readonly (readonly RememberedFetch[])[]
  readonly dataJson: string
}

/** Remembers answers up to a number of bytes; the least recently used go first. */
export interface UnchangedAnswers {
  get(key: string): RememberedAnswer | undefined
  set(key: string, answer: RememberedAnswer): void
  /** Whether an answer is worth remembering: whether its key has come before, as far as that is known. */
  isWorthIt(key: string): boolean
  readonly bytes: number
}

/** Creates the memory. One answer may take at most an eighth of `maxBytes`. */
export function createUnchangedAnswers(maxBytes: number): UnchangedAnswers {
  const answers = new Map<string, { answer: RememberedAnswer; bytes: number }>()
  let bytes = 0
  let newest: string | undefined
  const forget = (key: string) => {
    bytes -= answers.get(key)?.bytes ?? 0
    answers.delete(key)
  }
  return {
    get(key) {
      const found = answers.get(key)
      if (!found || key === newest) return found?.answer
      newest = key
      answers.delete(key)
      answers.set(key, found)
      return found.answer
    },
    set(key, answer) {
      forget(key)
      newest = undefined
      const size = sizeOf(key, answer)
      if (size > maxBytes / 8) return
      answers.set(key, { answer, bytes: size })
      bytes += size
      for (const oldest of answers.keys()) {
        if (bytes <= maxBytes) break
        forget(oldest)
      }
    },
    isWorthIt: createSeenBefore(),
    get bytes() {
      return bytes
    },
  }
}

/** Texts are counted at two bytes a character, as V8 may keep them. */
function sizeOf(key: string, { fetches, dataJson }: RememberedAnswer): number {
  const sizes = fetches.flat().map(({ body, bytes }) => body.length * 2 + bytes.byteLength)
  return sizes.reduce((sum, size) => sum + size, (key.length + dataJson.length) * 2)
}

/** Sends a request of a remembered execution again. */
export type Resend = (fetch: RememberedFetch) => Promise<SubgraphAnswer>

/** The outcome of asking again: all the same, or the answers that came until one differed. */
export type Repeated = { readonly same: true } | { readonly same: false; readonly answers: ReceivedAnswers }

/** Answers that came while asking again. Each is used by the execution that follows, so nothing is asked twice. */
export type ReceivedAnswers = Map<string, Promise<SubgraphAnswer>[]>

/** The key of a request among received answers. */
export function receivedKey(subgraph: string, body: string): string {
  return `${subgraph} ${body}`
}

/** Takes the received answer to a request, if there is one that nobody has taken. */
export function takeReceived(
  answers: ReceivedAnswers,
  subgraph: string,
  { body }: PreparedRequest,
): Promise<SubgraphAnswer> | undefined {
  return answers.get(receivedKey(subgraph, body))?.shift()
}

/**
 * Asks all subgraphs again what they were asked for this operation the last time, and compares bytes. When every
 * answer is the same the operation's answer is the same too: it depends on nothing else. Every subgraph is asked, so
 * nothing is stale; a fetch whose question follows from a changed answer is not asked at all.
 */
export async function askAgain({ fetches }: RememberedAnswer, resend: Resend): Promise<Repeated> {
  const answers: ReceivedAnswers = new Map()
  for (const group of fetches) {
    const asked = group.map((fetch) => ({ fetch, promise: resend(fetch) }))
    for (const { fetch, promise } of asked) {
      const key = receivedKey(fetch.subgraph, fetch.body)
      promise.catch(() => {})
      answers.set(key, [...(answers.get(key) ?? []), promise])
    }
    const results = await Promise.all(asked.map(({ fetch, promise }) => isSame(fetch, promise)))
    if (results.includes(false)) return { same: false, answers }
  }
  return { same: true }
}

async function isSame({ bytes }: RememberedFetch, promise: Promise<SubgraphAnswer>): Promise<boolean> {
  try {
    const answer = await promise
    return answer.bytes !== undefined && Buffer.compare(answer.bytes, bytes) === 0
  } catch {
    return false
  }
}
