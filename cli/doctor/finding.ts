import type { Clock } from '#schema/clock.ts'
import type { SubgraphManifest } from '#schema/createSubgraph.ts'
import type { Environment, Settings } from '../hub/settings.ts'

/** One line of the doctor. */
export interface Finding {
  readonly level: 'ok' | 'warn' | 'fail'
  /** What was looked at and how it is. */
  readonly what: string
  /** What to do; there for `warn` and `fail`. */
  readonly advice?: string
}

/** What the checks look at. */
export interface Patient {
  readonly settings: Settings
  readonly environment: Environment
  readonly manifests: readonly SubgraphManifest[]
  readonly clock: Clock
}

/** Looks at one thing. It may throw: the doctor turns that into a `fail` with the error's message. */
export type Check = (patient: Patient) => Promise<Finding[]>

export const ok = (what: string): Finding => ({ level: 'ok', what })
export const warn = (what: string, advice: string): Finding => ({ level: 'warn', what, advice })
export const fail = (what: string, advice: string): Finding => ({ level: 'fail', what, advice })
