import { parse, validate } from 'graphql'
import { isDeepStrictEqual } from 'node:util'
import type { Answer, Bench } from './engines.ts'
import { createRandom, drawOperation, type DrawnOperation } from './randomOperation.ts'

/** A drawn operation together with what the monolith answers to it. */
export interface Expected extends DrawnOperation {
  readonly answer: Answer
}

/** Draws `count` valid operations over a fixture and lets the monolith answer them. */
export async function drawExpected(bench: Bench, seed: number, count: number): Promise<Expected[]> {
  const random = createRandom(seed)
  const expected: Expected[] = []
  while (expected.length < count) {
    const drawn = drawOperation(bench.engine.schema, bench.fixture, random)
    if (validate(bench.engine.schema, parse(drawn.source)).length > 0) continue
    bench.reset()
    expected.push({ ...drawn, answer: await bench.monolith(drawn.source, drawn.variables) })
  }
  return expected
}

/** Executes an operation with the compiled engine; what is wrong with its answer, or `undefined`. */
export async function difference(bench: Bench, expected: Expected): Promise<string | undefined> {
  const { source, variables, answer } = expected
  bench.reset()
  const actual = await bench
    .compiled(source, variables)
    .catch((error: unknown) => ({ data: String(error), errors: [] }))
  const wrong = compare(answer, actual)
  if (wrong === undefined) return undefined
  const lines = [
    wrong,
    source,
    JSON.stringify(variables),
    `expected ${JSON.stringify(answer)}`,
    `actual   ${JSON.stringify(actual)}`,
  ]
  return lines.join('\n')
}

/** The same data in the same order; errors where the monolith has some, each of them where the data is null. */
function compare(expected: Answer, actual: Answer): string | undefined {
  if (JSON.stringify(expected.data) !== JSON.stringify(actual.data)) return 'other data'
  if (expected.errors.length > 0 !== actual.errors.length > 0) return 'errors of one only'
  const astray = actual.errors.find(({ path }) => !path || !endsInNull(path, actual.data))
  if (astray) return `an error where there is no null: ${JSON.stringify(astray)}`
  const reported = actual.errors.map(({ message, path }) => ({ message, path }))
  const missing = expected.errors.find(
    ({ message, path }) =>
      !isCutOff(path ?? [], actual.data) && !reported.some((error) => isDeepStrictEqual(error, { message, path })),
  )
  return missing && `an error is missing: ${JSON.stringify(missing)}`
}

type Path = readonly (string | number)[]

function valueAt(path: Path, data: unknown): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null)?.[key], data)
}

function endsInNull(path: Path, data: unknown): boolean {
  return (valueAt(path, data) ?? null) === null
}

/** True where an object above the error has become null: executors differ in what they still report below it. */
function isCutOff(path: Path, data: unknown): boolean {
  return (
    path.some((_, length) => length > 0 && (valueAt(path.slice(0, length), data) ?? null) === null) || data === null
  )
}
