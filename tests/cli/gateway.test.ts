import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compose } from '#schema/compose.ts'
import { ask, createTemporaryFolder, probe, runHeliograph, runInShell } from '../kit/heliograph.ts'

/** A subgraph in another language: it knows one query. */
const subgraph = createServer((request, response) => {
  response.setHeader('content-type', 'application/json')
  void json(request).then((body) => {
    const data = (body as { query: string }).query.includes('greeting') ? { greeting: '你好' } : {}
    response.end(JSON.stringify({ data }))
  })
})
let folder: { readonly path: string; remove(): Promise<void> }
let file: string

beforeAll(async () => {
  folder = await createTemporaryFolder()
  await once(subgraph.listen(0, '127.0.0.1'), 'listening')
  const { port } = subgraph.address() as { port: number }
  const typeDefs = parse(/* GraphQL */ `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
    type Query {
      greeting: String
    }
  `)
  file = join(folder.path, 'supergraph.graphql')
  await writeFile(file, compose([{ name: 'words', url: `http://127.0.0.1:${port}/graphql`, typeDefs }]))
})
afterAll(async () => {
  await once(subgraph.close(), 'close')
  await folder.remove()
})

it.each(['compiled', 'apollo'])('serves a supergraph that is not ours (%s) and drains on SIGTERM', async (engine) => {
  const gateway = runHeliograph(['gateway', '--supergraph', file, '--port', '0'], { HUB_ENGINE: engine })
  const url = await gateway.url()
  expect(await probe(`${url}/ready`)).toEqual([200, { status: 'ready' }])
  expect(await ask(url, '{ greeting }')).toEqual({ data: { greeting: '你好' } })
  expect(await ask(url, '{ __schema { queryType { name } } }')).toEqual({
    data: { __schema: { queryType: { name: 'Query' } } },
  })
  expect(await gateway.end('SIGTERM')).toBe(0)
  expect(gateway.output()).toContain('SIGTERM, finishing running requests')
})

it.each([
  ['that is not there', undefined, 'cannot be read: give an SDL file with --supergraph.'],
  ['that is no GraphQL', 'type Query {', 'is no GraphQL: Syntax Error: Expected Name, found <EOF>.'],
  [
    'that was not composed',
    'type Query { greeting: String }',
    'is no federation v2 supergraph: it has no enum join__Graph',
  ],
])('refuses a file %s', async (_, content, message) => {
  const bad = join(folder.path, 'bad.graphql')
  if (content !== undefined) await writeFile(bad, content)
  const gateway = runHeliograph(['gateway', '--supergraph', content === undefined ? `${bad}.none` : bad, '--port', '0'])
  expect(await gateway.exit).toBe(1)
  expect(gateway.output()).toContain(`CONFIGURATION_INVALID: `)
  expect(gateway.output()).toContain(message)
})

it('drains too when npm passed the signal to a shell only', async () => {
  const gateway = runInShell(['gateway', '--supergraph', file, '--port', '0'])
  const url = await gateway.url()
  expect((await probe(`${url}/ready`))[0]).toBe(200)
  // Ends when the gateway does, which has the shell's output open.
  expect(await gateway.end('SIGTERM')).toBe(null)
  expect(gateway.output()).toContain('npm ended, finishing running requests')
  await expect(probe(`${url}/ready`)).rejects.toThrow('fetch failed')
})

it('names its own option for the port where that is in use', async () => {
  const { port } = subgraph.address() as { port: number }
  const gateway = runHeliograph(['gateway', '--supergraph', file, '--port', String(port)])
  expect(await gateway.exit).toBe(1)
  expect(gateway.output()).toContain(
    `Port ${port} of 127.0.0.1 is in use by another program: stop it, or choose another port with --port.`,
  )
})
