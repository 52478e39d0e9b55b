import { parentPort, workerData } from 'node:worker_threads'
import { examine, type Proposal } from './examine.ts'

/** The script of the worker that `examineInWorker` starts: one proposal, one answer. */
parentPort?.postMessage(await examine(workerData as Proposal))
