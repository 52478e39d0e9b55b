import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { Log } from '../database/log.ts'
import type { Database } from '../database/pool.ts'
import { type Notice, noticeColumns } from './notices.ts'
import type { SupergraphSigner } from './signing.ts'

/** Where notices are posted, and how. */
export interface WebhookOptions {
  readonly database: Database
  readonly url: string
  readonly signer: SupergraphSigner
  readonly clock: Clock
  readonly log: Log
  /** How often new notices are looked for, in ms; 2000 unless said otherwise. */
  readonly everyMs?: number
  /** The wait after the first failure, in ms, which doubles up to an hour; 5000 unless said otherwise. */
  readonly firstDelayMs?: number
}

/** What runs until it is stopped. */
export interface WebhookSender {
  /** Resolves when the delivery under way is over. */
  stop(): Promise<void>
}

/** Notices in one POST. */
const batchSize = 50
/** Attempts before a notice is given up: about eight hours. It stays in the feed. */
const maxAttempts = 15
const longestDelayMs = 3_600_000
/** Longest wait for the receiver, in ms. */
const answerWithinMs = 5_000

/**
 * Posts every notice to the webhook, at least once: `{"notices": […]}` with a detached JWS of the body in `x-heliograph-signature`. A 2xx is a
 * receipt; anything else is tried again later. Several hubs share the work: each claims its notices before it posts them.
 */
export function startWebhook(options: WebhookOptions): WebhookSender {
  const { everyMs = 2_000, log } = options
  const stopping = new AbortController()
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await deliver(options, stopping.signal).catch((error: unknown) =>
        log.warn({ err: error }, 'notices wait for the registry'),
      )
      await wait(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}

async function deliver(options: WebhookOptions, signal: AbortSignal): Promise<void> {
  const notices = await claim(options)
  if (notices.length === 0) return
  const failure = await post(notices, options, signal)
  const ids = notices.map(({ id }) => id)
  if (failure === undefined) {
    await options.database.query(
      'webhook delivered',
      `UPDATE registry.notice SET delivery = 'DELIVERED' WHERE id = ANY($1::bigint[])`,
      [ids],
    )
    return
  }
  options.log.warn({ notices: ids, why: failure }, 'the webhook did not take the notices; they are sent again later')
}

/** The notices that are due, set to be due again later: a hub that dies meanwhile leaves them to the next attempt. */
const claim = ({ database, clock, firstDelayMs = 5_000 }: WebhookOptions): Promise<Notice[]> =>
  database.query<Notice>(
    'webhook claim',
    `UPDATE registry.notice SET attempts = attempts + 1,
       next_attempt_at = $1::timestamptz + least($2::float8 * 2 ^ attempts, $3::float8) * interval '1 millisecond',
       delivery = CASE WHEN attempts + 1 >= $4 THEN 'FAILED' ELSE delivery END
     WHERE id IN (SELECT id FROM registry.notice WHERE delivery = 'PENDING' AND next_attempt_at <= $1::timestamptz
                  ORDER BY id LIMIT $5 FOR UPDATE SKIP LOCKED)
     RETURNING ${noticeColumns}`,
    [clock(), firstDelayMs, longestDelayMs, maxAttempts, batchSize],
  )

/** Undefined where the receiver took them, else why it did not. */
async function post(
  notices: readonly Notice[],
  { url, signer }: WebhookOptions,
  signal: AbortSignal,
): Promise<string | undefined> {
  const body = JSON.stringify({ notices })
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-heliograph-signature': await signer.signDetached(body) },
      body,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerWithinMs)]),
    })
    await response.body?.cancel()
    return response.ok ? undefined : `status ${response.status}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
