import { setTimeout as sleep } from 'node:timers/promises'
import { type ErrorCode, errorTable } from '#schema/errors.ts'
import type { MessageLanguage } from '#schema/messages.ts'
import { PublishError, whyOf } from './publishError.ts'

/** How to reach the hub. */
export interface HubOptions {
  /** Of the hub, with or without `/graphql`. */
  readonly url: string
  readonly token: string
  readonly language: MessageLanguage
  /** How long a hub that does not answer is tried again. */
  readonly retryForMs: number
  /** Told each time that the hub does not answer. */
  readonly onRetry?: (why: string) => void
  /** Ends waiting for a hub that is away; a request that is on its way is still answered. */
  readonly signal: AbortSignal
}

/** Sends mutations until they are answered. */
export interface HubClient {
  /**
   * The data of the answer to a GraphQL request, given as JSON text. What may pass (no connection, a department that is away) is tried
   * again, with growing waits; requests must bear being sent twice.
   * @throws PublishError TOKEN_REFUSED, HUB_REFUSED for what will not pass; HUB_UNREACHABLE after `retryForMs`; the signal's reason.
   */
  ask<Data>(body: string, rows: string): Promise<Data>
}

/** A batch is written within seconds; a hub that is silent for this long is gone. */
const answerWithinMs = 120_000
const firstWaitMs = 250
const longestWaitMs = 15_000
/** Faults that a retry seldom mends are tried this often: they may be those of a process that was just killed. */
const attemptsOfFaults = 3

interface GraphqlError {
  readonly message: string
  readonly extensions?: { readonly code?: string; readonly retryable?: boolean }
}

/** An attempt that did not succeed. */
class Attempt extends Error {
  readonly refusal: PublishError
  readonly kind: 'away' | 'fault' | 'final'

  constructor(kind: Attempt['kind'], refusal: PublishError) {
    super(refusal.message)
    this.kind = kind
    this.refusal = refusal
  }
}

/** Makes a client of a hub. */
export function createHubClient(options: HubOptions): HubClient {
  const { retryForMs, onRetry, signal } = options
  const endpoint = `${options.url.replace(/\/(graphql\/?)?$/, '')}/graphql`
  return {
    async ask<Data>(body: string, rows: string): Promise<Data> {
      const began = performance.now()
      for (let attempt = 1; ; attempt++) {
        try {
          return (await askOnce(endpoint, options, body, rows)) as Data
        } catch (error) {
          signal.throwIfAborted()
          if (!(error instanceof Attempt)) throw error
          const isLast = error.kind === 'away' ? performance.now() - began > retryForMs : attempt >= attemptsOfFaults
          if (error.kind === 'final' || isLast) throw error.refusal
          onRetry?.(error.message)
          await sleep(waitMs(attempt), undefined, { signal })
        }
      }
    },
  }
}

/** Twice as long each time, with a random part, so that many publishers do not come back at once. */
const waitMs = (attempt: number): number =>
  Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2)

async function askOnce(endpoint: string, options: HubOptions, body: string, rows: string): Promise<unknown> {
  const { token, language, url } = options
  const away = (why: string) => new Attempt('away', new PublishError('HUB_UNREACHABLE', { url, why }))
  let status: number
  let text: string
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': language },
      body,
      signal: AbortSignal.timeout(answerWithinMs),
    })
    status = response.status
    text = await response.text()
  } catch (error) {
    throw away(causeOf(error))
  }
  const answer = parseAnswer(text)
  if (!answer) {
    if (status >= 500 || status === 429 || status === 408) throw away(`HTTP ${status}`)
    throw new Attempt(
      'final',
      new PublishError('HUB_REFUSED', { rows, code: `HTTP ${status}`, why: 'no GraphQL answer' }),
    )
  }
  const [error] = answer.errors ?? []
  if (error) throw attemptOf(error, rows, away)
  return answer.data
}

const causeOf = (error: unknown): string =>
  error instanceof Error && error.cause instanceof Error ? whyOf(error.cause) || error.message : whyOf(error)

interface GraphqlAnswer {
  readonly data?: unknown
  readonly errors?: readonly GraphqlError[]
}

function parseAnswer(text: string): GraphqlAnswer | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isAnswer = typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)
    return isAnswer ? (value as GraphqlAnswer) : undefined
  } catch {
    return undefined
  }
}

function attemptOf({ message, extensions = {} }: GraphqlError, rows: string, away: (why: string) => Attempt): Attempt {
  const { code = '', retryable } = extensions
  if (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN')
    return new Attempt('final', new PublishError('TOKEN_REFUSED', { why: message }))
  // A subgraph that is asked directly says the code alone.
  if (retryable ?? (code in errorTable && errorTable[code as ErrorCode].retryable)) return away(code)
  const isFault = code === 'INTERNAL_SERVER_ERROR' || code === 'STORE_FAILED' || code === 'SUBGRAPH_BAD_ANSWER'
  return new Attempt(isFault ? 'fault' : 'final', new PublishError('HUB_REFUSED', { rows, code, why: message }))
}
