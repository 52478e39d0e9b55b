import { setTimeout as wait } from 'node:timers/promises'
import type { SubgraphState } from '../../gateway/probes.ts'

/** Longest wait for one subgraph, in ms: a probe that hangs is no probe. */
const limitMs = 2_000

/** Asks every subgraph by `isReady`; one that fails or hangs is down. */
export async function readStates(
  subgraphs: Iterable<readonly [name: string, isReady: () => Promise<boolean>]>,
): Promise<Record<string, SubgraphState>> {
  const asked = [...subgraphs].map(async ([name, isReady]) => [name, await stateOf(isReady())] as const)
  return Object.fromEntries(await Promise.all(asked))
}

async function stateOf(ready: Promise<boolean>): Promise<SubgraphState> {
  const late = new AbortController()
  const timeout = wait(limitMs, false, { signal: late.signal, ref: false }).catch(() => false)
  const isReady = await Promise.race([ready.catch(() => false), timeout])
  late.abort()
  return isReady ? 'ready' : 'down'
}

/** Whether the subgraph behind a GraphQL address says at its `/ready` that it is. */
export async function isReadyOverHttp(url: string): Promise<boolean> {
  const response = await fetch(new URL('ready', url), { signal: AbortSignal.timeout(limitMs) })
  await response.body?.cancel()
  return response.ok
}

/** Whether a GraphQL server of anybody's answers: it may have no `/ready`. */
export async function answersGraphql(url: string): Promise<boolean> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
    signal: AbortSignal.timeout(limitMs),
  })
  await response.body?.cancel()
  return response.ok
}
