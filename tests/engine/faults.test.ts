import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { createCompiledEngine } from '../../gateway/engine/compiled/createCompiledEngine.ts'
import { difference, drawExpected, type Expected } from './kit/differential.ts'
import { startBench, type Bench } from './kit/engines.ts'
import { fixtures } from './supergraphs/all.ts'

interface Fault {
  readonly what: string
  readonly file: string
  readonly right: string
  readonly wrong: string
}

/** Mistakes that somebody could make in the engine; the differential test must see each of them. */
const faults: readonly Fault[] = [
  {
    what: 'writes a required value under its internal name',
    file: 'representations.ts',
    right: 'text: `,${JSON.stringify(field.alias)}:`',
    wrong: 'text: `,${JSON.stringify(field.from)}:`',
  },
  {
    what: 'replaces lists instead of merging them',
    file: 'merge.ts',
    right: 'if (Array.isArray(existing) && Array.isArray(incoming)) {',
    wrong:
      'if (Array.isArray(existing) && Array.isArray(incoming)) return incoming\n    if (Array.isArray(existing) && Array.isArray(incoming)) {',
  },
  {
    what: 'leaves null in a non-null field',
    file: 'project.ts',
    right: "if (nonNull && written === 'null')",
    wrong: "if (nonNull && written === 'never')",
  },
  {
    what: 'leaves null in a list of non-null items',
    file: 'project.ts',
    right: "if (nonNullItems && item === 'null')",
    wrong: "if (nonNullItems && item === 'never')",
  },
  {
    what: 'skips what should be included',
    file: 'conditions.ts',
    right: "directive.name.value === 'skip' ? condition : !condition",
    wrong: "directive.name.value === 'skip' ? condition : condition",
  },
  {
    what: 'shows internal keys in error paths',
    file: 'errors.ts',
    right: "typeof key === 'string' ? toResponseKey(key) : key",
    wrong: 'key',
  },
  {
    what: 'lets response keys clash with what the planner fetches',
    file: 'dataKeys.ts',
    right: 'if (groups.length === 1 && !clashesWithPlanner(occurrence, supergraph)) continue',
    wrong: 'continue',
  },
  {
    what: 'sends no variables',
    file: 'requestText.ts',
    right: 'if (value !== undefined) members',
    wrong: 'if (value === members) members',
  },
  {
    what: 'gives an entity the answer of another',
    file: 'entities.ts',
    right: 'const entity: unknown = entities[index]',
    wrong: 'const entity: unknown = entities[entities.length - 1 - index]',
  },
  {
    what: 'ignores the types of fragments',
    file: 'collectFields.ts',
    right: 'if (condition === undefined || condition === type.name) return true',
    wrong: 'if (condition !== `${type.name}?`) return true',
  },
  {
    what: 'moves an object that a fetch under way will write to',
    file: 'entities.ts',
    right: '!execution.awaited.has(object) && ',
    wrong: '',
  },
  {
    what: 'leaves a field under the key that its fetch gave it',
    file: 'separateKeys.ts',
    right: '[...path, from].map',
    wrong: '[...path, to].map',
  },
]

/** Two fetches at once over the same objects, one of them only over those of one type: rare among random operations. */
const overlapping = /* GraphQL */ `
  {
    a: media {
      ... on Film {
        minutes
        b: reviews {
          likes
        }
        ... on Media {
          reviews {
            __typename
          }
          headline
          ... on Media {
            b: reviews {
              name: likes
              id
            }
          }
        }
      }
    }
  }
`

/** Operations that are needed to see a fault and that are seldom drawn, by fixture. */
const known: Readonly<Record<string, string>> = { media: overlapping, requires: '{ goods { dollars euros } }' }

const engineFolder = fileURLToPath(new URL('../../gateway/engine/compiled', import.meta.url))
const schemaFolder = new URL('../../schema/', import.meta.url).href
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
const seed = 4
const cases: { bench: Bench; expected: Expected[] }[] = []
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-faults-'))
  await symlink(modules, join(folder, 'node_modules'))
  for (const fixture of fixtures) {
    const bench = await startBench(fixture)
    const drawn = await drawExpected(bench, seed, 60)
    const source = known[fixture.name]
    const chosen = source ? [{ source, variables: {}, answer: await bench.monolith(source) }] : []
    cases.push({ bench, expected: [...chosen, ...drawn] })
  }
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** A copy of the engine's source with one thing changed. */
async function engineWith({ file, right, wrong }: Fault, name: string): Promise<typeof createCompiledEngine> {
  const copy = join(folder, name)
  await cp(engineFolder, copy, { recursive: true, filter: (path) => !path.endsWith('.test.ts') })
  const source = await readFile(join(copy, file), 'utf8')
  expect(source.split(right)).toHaveLength(2)
  await writeFile(
    join(copy, file),
    source.replace(right, () => wrong),
  )
  for (const each of ['errors.ts', 'plan.ts', 'compilePlan.ts', 'entities.ts', 'sending.ts', 'operation.ts']) {
    const path = join(copy, each)
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll("'#schema/", `'${schemaFolder}`))
  }
  const module = (await import(pathToFileURL(join(copy, 'createCompiledEngine.ts')).href)) as {
    createCompiledEngine: typeof createCompiledEngine
  }
  return module.createCompiledEngine
}

/** True as soon as any operation is answered otherwise than by the monolith. */
async function isCaught(create: typeof createCompiledEngine): Promise<boolean> {
  for (const { bench, expected } of cases) {
    const faulty = await startBench(bench.fixture, { supergraphSdl: bench.supergraphSdl }, undefined, create)
    for (const each of expected) if (await difference(faulty, each)) return true
  }
  return false
}

describe('the differential test', () => {
  it('is content with the engine as it is', async () => {
    const same: Fault = { what: 'nothing', file: 'merge.ts', right: 'const mergeValue =', wrong: 'const mergeValue =' }
    expect(await isCaught(await engineWith(same, 'as-it-is'))).toBe(false)
  })

  for (const [index, fault] of faults.entries())
    it(`catches an engine that ${fault.what}`, async () => {
      expect(await isCaught(await engineWith(fault, `fault-${index}`))).toBe(true)
    })
})
