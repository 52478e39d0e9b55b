import type { Clock } from '../clock.ts'
import type { Database } from '../database/pool.ts'
import { createChange, type ChangeOptions } from './change.ts'
import type { SchemaChange } from './changes.ts'
import { findChanges, subgraphSchema } from './changes.ts'
import { type Examination, type Proposal } from './examine.ts'
import { examineInWorker } from './examineInWorker.ts'
import { writeBroken, writeNotices } from './notices.ts'
import type { Publication, Publisher } from './publication.ts'
import { planCheck, planCode, planPublication, planRetirement, planRollback, type ProposedSchema } from './plans.ts'
import type { CheckReport, ChangeOutcome } from './outcomes.ts'
import type { RegistryKeys, SignedSupergraph } from './signing.ts'
import { readHistory, readPublication, readState, readSupergraphAfter } from './store.ts'
import { parse } from 'graphql'

/** What a registry works with. */
export interface RegistryOptions {
  readonly database: Database
  readonly clock: Clock
  readonly keys: RegistryKeys
  /** Replaces the worker, for tests. */
  readonly examine?: (proposal: Proposal) => Promise<Examination>
}

/** The schemas of the hub: what is served, what was published, and the ways to change it. */
export interface Registry {
  /** What publishing a schema would do. Who would break is noted in the feed; nothing else changes. */
  check(proposed: ProposedSchema): Promise<CheckReport>
  /** Publishes an outside subgraph's schema. */
  publish(proposed: ProposedSchema, publisher: Publisher, options?: PublishOptions): Promise<ChangeOutcome>
  /** Publishes the schemas in the code, all at once; one that is no longer there is retired. Used operations do not hold it up. */
  publishCode(schemas: readonly Required<ProposedSchema>[], publisher: Publisher): Promise<ChangeOutcome>
  /** Publishes the former version again, or the one named. */
  rollback(name: string, publisher: Publisher, options?: RollbackOptions): Promise<ChangeOutcome>
  /** Takes a subgraph out of the graph. */
  retire(name: string, publisher: Publisher, options?: ChangeOptions): Promise<ChangeOutcome>
  /** Composes what is registered anew and signs it with the present key, after the former key was lost. */
  signAgain(publisher: Publisher): Promise<ChangeOutcome>
  /** The last publication of each subgraph, by name; retired ones too. */
  list(): Promise<Publication[]>
  /** The publications of a subgraph, the newest first, at most 100. */
  history(name: string): Promise<Publication[]>
  /** The changes of a subgraph's own schema from one version to another; undefined where either is not there. */
  diff(name: string, from: number, to: number): Promise<SchemaChange[] | undefined>
  /** The newest supergraph. @throws InternalError CONFIGURATION_INVALID where its signature is not good. */
  supergraph(): Promise<SignedSupergraph | undefined>
}

/** How a schema is published. */
export interface PublishOptions extends ChangeOptions {
  /** The version that the publisher has seen: another one is a conflict. */
  readonly expectedVersion?: number
}

/** How a former schema is published again. */
export interface RollbackOptions extends ChangeOptions {
  readonly toVersion?: number
}

const historyLimit = 100

/** A registry over its database, whose migrations are applied. */
export function createRegistry({ database, clock, keys, examine = examineInWorker }: RegistryOptions): Registry {
  const { check, change } = createChange({ database, clock, keys, examine })
  return {
    async check(proposed) {
      const report = await check((state) => planCheck(state, proposed))
      await writeBroken(database, 'CHECKED', report.changes, clock())
      if (report.changes.some(({ clients }) => clients.length > 0)) await writeNotices(database, clock)
      return report
    },
    publish: (proposed, publisher, options = {}) =>
      change((state) => planPublication(state, proposed, options.expectedVersion), publisher, options),
    publishCode: (schemas, publisher) => change((state) => planCode(state, schemas), publisher, { force: true }),
    async rollback(name, publisher, options = {}) {
      const history = await readHistory(database, name, historyLimit)
      return change((state) => planRollback(state, name, history, options.toVersion), publisher, options)
    },
    retire: (name, publisher, options = {}) => change((state) => planRetirement(state, name), publisher, options),
    signAgain: (publisher) => change(() => ({ entries: [], again: true }), publisher, { force: true }),
    list: async () => [...(await readState(database)).latest.values()],
    history: (name) => readHistory(database, name, historyLimit),
    async diff(name, from, to) {
      const [before, after] = await Promise.all([from, to].map((version) => readPublication(database, name, version)))
      if (!before || !after) return undefined
      return findChanges(subgraphSchema(parse(before.sdl)), subgraphSchema(parse(after.sdl)))
    },
    async supergraph() {
      const newest = await readSupergraphAfter(database, 0)
      if (newest) await keys.verifier.verifySupergraph(newest)
      return newest
    },
  }
}
