import { type Actor, requireActor } from '../actor.ts'
import { civilDate } from '../clock.ts'
import type { RunWrite } from '../records/createWrites.ts'
import type { Refused } from '../refusals.ts'
import type { Department } from './department.ts'
import { refuse } from './refusals.ts'
import { datasetOf } from './snapshots.ts'

/** What a publisher says that it has sent on a day; `Declaration` in `shared.graphql`. */
export interface Declaration {
  readonly __typename: 'Declaration'
  readonly dataset: string
  readonly source: string
  readonly on: string
  readonly count: number
}

interface DeclareInput {
  readonly dataset: string
  readonly source: string
  readonly on?: string | null | undefined
  readonly count: number
  readonly sum?: string | null | undefined
  readonly keysHash?: string | null | undefined
}

/** Keeps what a source declares of a dataset and day; declaring again replaces it. */
export const createDeclare =
  (run: RunWrite, department: Department) =>
  async (input: DeclareInput, view: { readonly actor: Actor | null }): Promise<Declaration | Refused> => {
    const actor = requireActor(view, { roles: ['PUBLISHER'], organ: department.organ })
    const { source, count, sum = null, keysHash = null } = input
    if (keysHash !== null && !/^[0-9a-f]{64}$/.test(keysHash))
      return refuse('KEYS_HASH_MALFORMED', { path: ['keysHash'] })
    if (count < 0 || source.trim() === '' || source.length > 200) {
      const field = count < 0 ? 'count' : 'source'
      return refuse('PUBLICATION_NAME_MALFORMED', { parameters: { field, expected: 200 }, path: [field] })
    }
    const dataset = datasetOf(department, input.dataset)
    const on = input.on ?? civilDate(department.clock())
    await run(actor, async (write) => {
      await write.query(
        `declare ${department.schema}`,
        `INSERT INTO ${department.schema}.declaration (dataset, source, declared_on, count, sum, keys_hash, publisher, declared_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (dataset, source, declared_on) DO UPDATE SET count = excluded.count, sum = excluded.sum,
           keys_hash = excluded.keys_hash, publisher = excluded.publisher, declared_at = excluded.declared_at`,
        [dataset, source, on, count, sum, keysHash, actor.id, write.at],
      )
      const payload = { organCode: department.organ, dataset, source, on, count, sum, keysHash }
      await write.emit({ entity: 'declaration', key: `${dataset}/${source}/${on}`, kind: 'DECLARED', payload })
    })
    return { __typename: 'Declaration', dataset, source, on, count }
  }
