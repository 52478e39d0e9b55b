import type { GraphQLFormattedError } from 'graphql'
import type { SubgraphAnswer } from '../../transport/transport.ts'
import type { EngineAnswer } from '../engine.ts'
import type { Asker, Execution, PreparedRequest, Send, Step } from './execution.ts'
import type { DataObject } from './json.ts'
import type { Variant } from './preparedOperation.ts'
import { TextRequest } from './requestText.ts'
import {
  askAgain,
  takeReceived,
  type ReceivedAnswers,
  type RememberedFetch,
  type UnchangedAnswers,
} from './unchanged.ts'

/** One request, ready to run. */
export interface Run {
  readonly variant: Variant
  readonly step: Step | undefined
  readonly given: Readonly<Record<string, unknown>>
  readonly coerced: Readonly<Record<string, unknown>>
  readonly asker: Asker
  /** Identifies operation, variables, view and overrides together. */
  readonly key: string
}

/** Runs an operation to its answer. Never rejects because of a subgraph: what fails is an error of the answer. */
export async function runOperation(
  run: Run,
  send: Send,
  unchanged: UnchangedAnswers | undefined,
): Promise<EngineAnswer> {
  if (!unchanged || !run.variant.isQuery || !run.step) return (await execute(run, send)).answer
  const remembered = unchanged.get(run.key)
  if (!remembered && !unchanged.isWorthIt(run.key)) return (await execute(run, send)).answer
  let received: ReceivedAnswers = new Map()
  if (remembered) {
    const repeated = await askAgain(remembered, ({ subgraph, query, body }) =>
      send(subgraph, new TextRequest(query, body, run.asker), true),
    )
    if (repeated.same) return { dataJson: remembered.dataJson, errors: [] }
    received = repeated.answers
  }
  const recorder = createRecorder((subgraph, request, isQuery) => {
    return takeReceived(received, subgraph, request) ?? send(subgraph, request, isQuery)
  })
  const { answer } = await execute(run, recorder.send)
  const fetches = recorder.fetches()
  if (fetches && answer.errors.length === 0) unchanged.set(run.key, { fetches, dataJson: answer.dataJson })
  return answer
}

/** Runs the plan over fresh data, or over the data of an event of a subscription, and writes the answer. */
export async function execute(
  { variant, step, given, coerced, asker }: Omit<Run, 'key'>,
  send: Send,
  data?: DataObject,
  errors: readonly GraphQLFormattedError[] = [],
): Promise<{ answer: EngineAnswer }> {
  const execution: Execution = {
    data: data ?? {},
    variables: given,
    asker,
    send,
    errors: [...errors],
    shared: new Set(),
    awaited: new Set(),
    escapes: data !== undefined,
    failed: errors.length > 0,
  }
  if (step) await step(execution)
  const introspection = variant.introspectionFor(coerced)
  const dataJson = variant.project(execution, introspection)
  return { answer: { dataJson, errors: execution.errors } }
}

interface Recorder {
  readonly send: Send
  /** What was asked and answered, in groups; `undefined` where an answer had no bytes. */
  fetches(): RememberedFetch[][] | undefined
}

/** Notes every fetch. Fetches that started after the same number of answers form one group. */
function createRecorder(send: Send): Recorder {
  const groups = new Map<number, RememberedFetch[]>()
  let answered = 0
  let complete = true
  const note = (group: number, subgraph: string, { query, body }: PreparedRequest, { bytes }: SubgraphAnswer) => {
    answered++
    if (bytes) groups.set(group, [...(groups.get(group) ?? []), { subgraph, query, body, bytes }])
    else complete = false
  }
  return {
    async send(subgraph, request, isQuery) {
      const group = answered
      const answer = await send(subgraph, request, isQuery)
      note(group, subgraph, request, answer)
      return answer
    },
    fetches: () =>
      complete ? [...groups].toSorted(([one], [other]) => one - other).map(([, group]) => group) : undefined,
  }
}
