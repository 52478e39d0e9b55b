import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { codeSchemas } from '../../cli/hub/codeSchemas.ts'
import { openSupergraphFile, supergraphFile } from '../compose.ts'
import { examineInWorker } from './examineInWorker.ts'
import { isSameSchema } from './schemaText.ts'

it('composes the schemas in the code to the committed supergraph and its open part, beside the event loop', async () => {
  const schemas = (await codeSchemas()).map((schema) => ({ ...schema, source: 'CODE' as const }))
  let turns = 0
  const timer = setInterval(() => (turns += 1), 5)
  const { problems, composed } = await examineInWorker({ schemas, apiSdl: '', changed: [] })
  clearInterval(timer)
  expect(problems).toEqual([])
  expect(isSameSchema(composed?.supergraphSdl ?? '', readFileSync(supergraphFile, 'utf8'))).toBe(true)
  expect(isSameSchema(composed?.openSdl ?? '', readFileSync(openSupergraphFile, 'utf8'))).toBe(true)
  expect(turns).toBeGreaterThan(10)
})

it('composes a hundred subgraphs', async () => {
  const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])'
  const schemas = Array.from({ length: 100 }, (_, n) => ({
    name: `department-${n}`,
    source: 'CODE' as const,
    routingUrl: `http://127.0.0.1:${n + 1}/graphql`,
    origin: `department-${n}.graphql`,
    sdl: `${federation} type Query { things${n}: [Thing${n}!] } type Thing${n} @key(fields: "id") { id: ID! next: Thing${(n + 1) % 100} } ${n === 99 ? 'type Thing0 @key(fields: "id", resolvable: false) { id: ID! }' : `type Thing${n + 1} @key(fields: "id", resolvable: false) { id: ID! }`}`,
  }))
  const { problems, composed } = await examineInWorker({ schemas, apiSdl: '', changed: [] })
  expect(problems).toEqual([])
  expect(composed?.apiSdl).toContain('things99: [Thing99!]')
})
