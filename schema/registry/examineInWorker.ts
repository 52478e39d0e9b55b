import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { InternalError } from '../errors.ts'
import type { Examination, Proposal } from './examine.ts'

const script = new URL('examineWorker.ts', import.meta.url)
/** Longest examination, in ms; 100 subgraphs take about two seconds. */
const limitMs = 60_000

/**
 * Examines a proposal in a thread of its own, so that a gateway goes on answering meanwhile. @throws InternalError
 * CONFIGURATION_INVALID where it takes over a minute or the thread fails.
 */
export async function examineInWorker(proposal: Proposal): Promise<Examination> {
  const worker = new Worker(script, {
    workerData: proposal,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  try {
    const [examination] = (await once(worker, 'message', { signal: AbortSignal.timeout(limitMs) })) as [Examination]
    return examination
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new InternalError('CONFIGURATION_INVALID', `The schemas could not be examined: ${why}`, { cause })
  } finally {
    await worker.terminate()
  }
}
