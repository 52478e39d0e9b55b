// All generated subgraphs in one process: `node subgraphs.ts <port>`. Every object exists, every text is the same.
import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { graphql, parse, type GraphQLSchema } from 'graphql'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { generateSubgraphs } from './generate.ts'

const sdls = generateSubgraphs()
const schemas = new Map<string, GraphQLSchema>()

function schemaOf(name: string): GraphQLSchema {
  const known = schemas.get(name)
  if (known) return known
  const schema = buildSubgraphSchema({ typeDefs: parse(sdls[name] ?? '') })
  schemas.set(name, schema)
  return schema
}

function valueOf(source: Record<string, unknown>, field: string, type: string): unknown {
  if (source[field] !== undefined) return source[field]
  if (type.startsWith('[')) return [{ id: '1' }, { id: '2' }]
  if (type.startsWith('Part')) return { id: '1' }
  return type.startsWith('Int') ? 7 : `the ${field}`
}

async function resolve(name: string, body: string): Promise<string> {
  const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> }
  const result = await graphql({
    schema: schemaOf(name),
    source: query,
    variableValues: variables,
    rootValue: {},
    fieldResolver: (source: Record<string, unknown>, args, context, info) => {
      const own = info.parentType.getFields()[info.fieldName]?.resolve
      return own ? own(source, args, context, info) : valueOf(source, info.fieldName, String(info.returnType))
    },
  })
  return JSON.stringify(result)
}

/** Every distinct request is resolved once and then answered from memory, so the gateway is what is measured. */
const answers = new Map<string, Promise<string>>()

async function answer(request: IncomingMessage): Promise<string> {
  const [name, body] = [(request.url ?? '').slice(1), await text(request)]
  const key = `${name} ${body}`
  const known = answers.get(key) ?? resolve(name, body)
  answers.set(key, known)
  return known
}

createServer((request, response) => {
  void answer(request).then((body) => response.setHeader('content-type', 'application/json').end(body))
}).listen(Number(process.argv[2]))
