import { toNodeId } from '#schema/nodeId.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { type NodeSource, nodeSources } from './data.ts'

/** `node` and `nodes` of the contract: every entity by its global id. */
let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

type Entity = { readonly __typename: string; readonly id: string }

/** The first object of the type in an answer, however deep. */
function findEntity(value: unknown, type: string): Entity | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if ('__typename' in value && value.__typename === type) return value as Entity
  return Object.values(value)
    .map((inner) => findEntity(inner, type))
    .find((found) => found !== undefined)
}

const fragment = ({ type, fields }: NodeSource) => `fragment entity on ${type} { __typename id ${fields} }`

/** Asks `field` for the fields of all types at once, each under a name of its own: those of one name differ in type. */
function everyType(field: string, parameters: string): string {
  const aliased = ({ type, fields }: NodeSource) => fields.replace(/\w+/g, (name) => `${type}_${name}: ${name}`)
  const fragments = nodeSources.map((source) => `... on ${source.type} { ${aliased(source)} }`)
  return `query (${parameters}) { ${field} { __typename id ${fragments.join(' ')} } }`
}

/** An entity as `everyType` names its fields. */
const named = (entity: Entity) =>
  Object.fromEntries(
    Object.entries(entity).map(([key, value]) =>
      key === '__typename' || key === 'id' ? [key, value] : [`${entity.__typename}_${key}`, value],
    ),
  )

async function takeEntity(source: NodeSource): Promise<Entity> {
  const entity = findEntity(await hub.data(`${source.query} ${fragment(source)}`), source.type)
  if (!entity) throw new Error(`The district has no ${source.type}.`)
  return entity
}

it('knows all types that implement Node, and these are all of them', async () => {
  const { __type } = await hub.data('{ __type(name: "Node") { possibleTypes { name } } }')
  const types = __type.possibleTypes.map(({ name }: { name: string }) => name)
  expect(new Set(types)).toEqual(new Set(nodeSources.map(({ type }) => type)))
})

describe.each(nodeSources)('a node of type $type', (source) => {
  const query = `query ($id: ID!) { node(id: $id) { ...entity } } ${fragment(source)}`

  it('is the same through its id as through its list', async () => {
    const entity = await takeEntity(source)
    expect(await hub.data(query, { id: entity.id })).toEqual({ node: entity })
  })

  it('is null for an id that nobody has', async () => {
    const id = toNodeId(source.type, source.unknownKey)
    expect(await hub.query(query, { id })).toEqual({ data: { node: null } })
  })
})

describe('node', () => {
  it.each(['', 'x', 'not an id', '330211000000', 'UmVnaW9uOg', 'UmVnaW9uOjMzMDIxMTAwMDAwMA=='])(
    'refuses the malformed id %j',
    async (id) => {
      const { data, errors } = await hub.query('query ($id: ID!) { node(id: $id) { id } }', { id })
      expect(data).toEqual({ node: null })
      expect(errors?.map(({ extensions, path }) => [extensions['code'], path])).toEqual([['BAD_USER_INPUT', ['node']]])
    },
  )

  it('is null for a type that the hub does not know', async () => {
    expect(await hub.data(`{ node(id: "${toNodeId('Dragon', '1')}") { id } }`)).toEqual({ node: null })
  })
})

describe('nodes', () => {
  const query =
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Region { name } ... on Parcel { areaM2 } } }'

  it('gives entities of all types in the order asked, null for each unknown one, twice what is asked twice', async () => {
    const entities = await Promise.all(nodeSources.map(takeEntity))
    const unknown = toNodeId('Region', '110101000000')
    const ids = [...entities.map(({ id }) => id).toReversed(), unknown, ...entities.map(({ id }) => id)]
    const { nodes } = await hub.data(query, { ids })
    expect(nodes.map((node: Entity | null) => node?.id ?? null)).toEqual(ids.map((id) => (id === unknown ? null : id)))
    expect(nodes.map((node: Entity | null) => node?.__typename)).toEqual([
      ...nodeSources.map(({ type }) => type).toReversed(),
      undefined,
      ...nodeSources.map(({ type }) => type),
    ])
  })

  it('is empty for no ids', async () => {
    expect(await hub.data(query, { ids: [] })).toEqual({ nodes: [] })
  })

  it('refuses more than a hundred', async () => {
    const { errors } = await hub.query(query, { ids: Array(101).fill(toNodeId('Region', '330211000000')) })
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
  })

  it('gives each type its own fields in one query of all twenty, the same as one by one', async () => {
    const entities = await Promise.all(nodeSources.map(takeEntity))
    const ids = entities.map(({ id }) => id)
    expect(await hub.query(everyType('nodes(ids: $ids)', '$ids: [ID!]!'), { ids })).toEqual({
      data: { nodes: entities.map(named) },
    })
    for (const entity of entities)
      expect(await hub.query(everyType('node(id: $id)', '$id: ID!'), { id: entity.id })).toEqual({
        data: { node: named(entity) },
      })
  })

  it('gives them the same through the stock engine', async () => {
    const entities = await Promise.all(nodeSources.map(takeEntity))
    const stock = await startHub({ engine: 'stock' })
    const ids = entities.map(({ id }) => id)
    const answer = await stock.query(everyType('nodes(ids: $ids)', '$ids: [ID!]!'), { ids })
    await stock.close()
    expect(answer).toEqual({ data: { nodes: entities.map(named) } })
  })

  it('gives names to what a lookup finds, whatever its type', async () => {
    const { lookup } = await hub.data(
      '{ lookup(text: "澥浦") { node { __typename ... on Region { name } ... on Organ { name } ... on ServiceItem { name } } } }',
    )
    expect(lookup.map(({ node }: { node: unknown }) => node)).toContainEqual({ __typename: 'Region', name: '澥浦镇' })
  })
})
