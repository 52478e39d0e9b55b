import { type Actor, requireActor } from '../actor.ts'
import { sqlStateOf } from '../database/storeError.ts'
import { answerOnce } from '../records/answerOnce.ts'
import type { RunWrite } from '../records/createWrites.ts'
import type { Conflict, Refused } from '../refusals.ts'
import { type Department, targetOf, type UnknownReferencePolicy } from './department.ts'
import { publishBatch } from './publishBatch.ts'
import type { SentRecord } from './readRecords.ts'
import { maxRecords, refuse } from './refusals.ts'
import type { RefusedRecord } from './refusedRecord.ts'
import { refuseForeignBatch } from './snapshots.ts'

/** A batch as its mutation takes it. */
export interface PublishInput {
  readonly idempotencyKey: string
  readonly source: string
  /** PER_RECORD when absent. */
  readonly mode?: 'ATOMIC' | 'PER_RECORD' | null | undefined
  readonly onUnknownReference?: UnknownReferencePolicy | null | undefined
  readonly effectiveOn?: string | null | undefined
  readonly catalogueEntry?: string | null | undefined
  readonly snapshotId?: string | null | undefined
  readonly records: readonly SentRecord[]
}

/** What came of a batch; `Publication` in `shared.graphql`. Plain JSON, so that it can be kept. */
export interface Publication {
  readonly __typename: 'Publication'
  readonly batchId: string
  readonly dataset: string
  readonly source: string
  readonly publishedAt: string
  readonly received: number
  readonly accepted: number
  readonly unchanged: number
  readonly withheld: number
  readonly released: number
  readonly refused: readonly RefusedRecord[]
  readonly parked: readonly { readonly index: number; readonly key: string; readonly waitsFor: readonly string[] }[]
}

/** Publishes a batch into a dataset for the publisher of the department's organ. */
export interface Publish {
  /** @throws ClientError UNAUTHENTICATED or FORBIDDEN; InternalError where the database fails, and then nothing is written. */
  (
    dataset: string,
    input: PublishInput,
    view: { readonly actor: Actor | null },
  ): Promise<Publication | Refused | Conflict>
}

/** The publishing of a department. */
export function createPublish(run: RunWrite, department: Department): Publish {
  return async (name, input, view) => {
    const actor = requireActor(view, { roles: ['PUBLISHER'], organ: department.organ })
    const target = targetOf(department, name)
    const refusal = refuseRequest(input)
    if (refusal) return refusal
    const key = { scope: `publish ${name}`, key: input.idempotencyKey, content: input }
    return againAfterDeadlock(() =>
      run(
        actor,
        (write) =>
          answerOnce<Publication | Refused | Conflict>(write, department.schema, key, async () => {
            const { snapshotId, source } = input
            const refused =
              snapshotId == null
                ? null
                : await refuseForeignBatch(write, department, { snapshotId, dataset: name, source })
            return refused ?? publishBatch(write, department, target, input)
          }),
        input.source,
      ),
    )
  }
}

const maxAttempts = 3
/** SQLSTATE of deadlock_detected. */
const deadlock = '40P01'

/**
 * Batches lock in the order of their keys and never in a ring. Records that go in by themselves lock as they are found, so one of
 * them and a batch may meet; PostgreSQL then undoes one of the two, which is simply tried again.
 */
async function againAfterDeadlock<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === maxAttempts || sqlStateOf(error) !== deadlock) throw error
    }
  }
}

const nameLimit = 200

function refuseRequest({ idempotencyKey, source, mode, onUnknownReference, records }: PublishInput): Refused | null {
  if (records.length > maxRecords) {
    return refuse('TOO_MANY_RECORDS', {
      parameters: { expected: maxRecords, received: records.length },
      path: ['records'],
    })
  }
  const names = { idempotencyKey, source }
  const wrong = Object.entries(names).find(([, text]) => !/^\P{Cc}+$/u.test(text.trim()) || text.length > nameLimit)
  if (wrong) {
    const [field] = wrong
    return refuse('PUBLICATION_NAME_MALFORMED', { parameters: { field, expected: nameLimit }, path: [field] })
  }
  return mode === 'ATOMIC' && onUnknownReference === 'PARK'
    ? refuse('ATOMIC_CANNOT_PARK', { path: ['onUnknownReference'] })
    : null
}
