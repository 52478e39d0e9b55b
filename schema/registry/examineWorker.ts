import { parentPort, workerData } from 'node:worker_threads'
import { examine, type Proposal } from './examine.ts'

/** The script of the worker that `examineInWorker` starts: one proposal, one answer. */
// oxlint-disable-next-line require-post-message-target-origin -- a port between threads has no origin
parentPort?.postMessage(await examine(workerData as Proposal))
