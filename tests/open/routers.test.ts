import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeHubOpen } from '../../cli/compose.ts'
import { ask, createTemporaryFolder, runHeliograph } from '../kit/heliograph.ts'
import { startHub, type TestHub } from '../kit/startHub.ts'
import { portalQueries } from './queries.ts'

/** The open part as others would run it: standard routers that know nothing of ours, over the subgraphs' HTTP ports. */
let hub: TestHub
let folder: Awaited<ReturnType<typeof createTemporaryFolder>>
let file: string
let supergraph: string
beforeAll(async () => {
  hub = await startHub()
  folder = await createTemporaryFolder()
  file = join(folder.path, 'open.graphql')
  supergraph = await atListeningSubgraphs(await composeHubOpen())
  await writeFile(file, supergraph)
})
afterAll(async () => {
  await hub.close()
  await folder.remove()
})

/** The same supergraph, with the ports that the test's subgraphs took. */
async function atListeningSubgraphs(text: string): Promise<string> {
  let moved = text
  for (const [, name = '', url = ''] of text.matchAll(/@join__graph\(name: "(\w+)", url: "([^"]+)"\)/g)) {
    const address = await hub.subgraphs.get(name)?.listen({ host: '127.0.0.1', port: 0 })
    moved = moved.replace(`"${url}"`, `"${address}/graphql"`)
  }
  return moved
}

async function expectSameAnswers(url: string): Promise<void> {
  for (const { query, variables = {} } of portalQueries) {
    const expected = await ask(`${hub.url}/open`, query, variables)
    expect(expected.errors).toBeUndefined()
    expect(await ask(url, query, variables)).toEqual(expected)
  }
}

describe('any standard router serves the open part with the same answers', () => {
  it('the stock @apollo/gateway behind a plain Apollo Server', async () => {
    process.env['APOLLO_TELEMETRY_DISABLED'] = '1'
    const { ApolloGateway } = await import('@apollo/gateway')
    const gateway = new ApolloGateway({ supergraphSdl: supergraph })
    const server = new ApolloServer({ gateway })
    const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } })
    // Apollo's own server answers at every path.
    await expectSameAnswers(url.replace(/\/$/, ''))
    await server.stop()
  })

  it('`heliograph gateway` over the file', async () => {
    const gateway = runHeliograph(['gateway', '--supergraph', file, '--port', '0'])
    await expectSameAnswers(await gateway.url())
    expect(await gateway.end()).toBe(0)
  })
})
