import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'

/** How many subgraphs there are; each owns one type and adds fields to two others. */
export const subgraphCount = 100

const types = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n'
const wrap = (index: number): number => ((index % subgraphCount) + subgraphCount) % subgraphCount

/** The schemas of the generated subgraphs, by name: `Part{i}` with a neighbour, a note and a way to a part further off. */
export function generateSubgraphs(): Readonly<Record<string, string>> {
  const entries = Array.from({ length: subgraphCount }, (_, i) => {
    const [next, noted, linked, far] = [wrap(i + 1), wrap(i + 7), wrap(i + 13), wrap(i + 29)]
    const stub = (index: number) => `type Part${index} @key(fields: "id", resolvable: false) { id: ID! }\n`
    const sdl = `${types}type Query { part${i}(id: ID!): Part${i} parts${i}: [Part${i}!] }
type Part${i} @key(fields: "id") { id: ID! name${i}: String size${i}: Int next: Part${next} }
type Part${noted} @key(fields: "id") { id: ID! note${i}: String }
type Part${linked} @key(fields: "id") { id: ID! far${i}: [Part${far}] }
${stub(next)}${stub(far)}`
    return [`s${i}`, sdl] as const
  })
  return Object.fromEntries(entries)
}

/** Composes them, each at `url/NAME`; `addition` is one more field of `Query`, so that a reload can be seen. */
export function composeGenerated(url: string, addition = ''): string {
  const services = Object.entries(generateSubgraphs()).map(([name, sdl]) => ({
    name,
    url: `${url}/${name}`,
    typeDefs: parse(name === 's0' && addition ? sdl.replace('type Query {', `type Query { ${addition}: String`) : sdl),
  }))
  const { supergraphSdl, errors } = composeServices(services)
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return supergraphSdl
}

/** So many operations, no two alike: walks of three to six types over several subgraphs. */
export function generateOperations(count: number): string[] {
  const random = createRandom(20261122)
  const operations = new Set<string>()
  while (operations.size < count) {
    const root = random(subgraphCount)
    const field = random(2) === 0 ? `part${root}(id: "1")` : `parts${root}`
    operations.add(`{ ${field} ${selection(root, 2 + random(4), random)} }`)
  }
  return [...operations]
}

function selection(type: number, depth: number, random: (below: number) => number): string {
  const fields = ['id', `name${type}`]
  if (random(2) === 0) fields.push(`size${type}`)
  if (random(2) === 0) fields.push(`note${wrap(type - 7)}`)
  if (depth > 0) fields.push(`next ${selection(wrap(type + 1), depth - 1, random)}`)
  if (depth > 0 && random(3) > 0) {
    const owner = wrap(type - 13)
    fields.push(`far${owner} ${selection(wrap(owner + 29), depth - 2, random)}`)
  }
  return `{ ${fields.join(' ')} }`
}

/** Lehmer's generator: the same numbers in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}
