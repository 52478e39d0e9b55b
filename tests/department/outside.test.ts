import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestDatabase } from '../kit/createDatabase.ts'
import { createDistrictDatabase } from '../kit/districtDatabase.ts'
import { ask, type CommandProcess, createTemporaryFolder, runHeliograph } from '../kit/heliograph.ts'
import { hygieneSdl, startHygieneServer } from './hygieneServer.ts'

/** The other way in: an office's own GraphQL server, registered by its address at a hub that runs. */
const holder = '91330211MA002A0007'
let database: TestDatabase
let folder: Awaited<ReturnType<typeof createTemporaryFolder>>
let hygiene: Awaited<ReturnType<typeof startHygieneServer>>
let hub: CommandProcess
let url: string
beforeAll(async () => {
  folder = await createTemporaryFolder()
  database = await createDistrictDatabase()
  hygiene = await startHygieneServer(holder)
  hub = runHeliograph(['start'], environment())
  url = await hub.url()
})
afterAll(async () => {
  await hub.end()
  await database.drop()
  await folder.remove()
})
const environment = () => ({ DATABASE_URL: database.url, HELIOGRAPH_FOLDER: folder.path })

const permits = /* GraphQL */ `
  query ($uscc: Uscc!) {
    enterprise(uscc: $uscc) {
      name
      licences {
        status
      }
      region {
        name
      }
      hygienePermits {
        number
        grade
      }
    }
  }
`

/** Asks until the answer has no errors; how fast a gateway follows the registry is measured in the registry's own tests. */
async function askUntilServed(graph: string, query: string, variables = {}) {
  const began = performance.now()
  for (;;) {
    const answer = await ask(graph, query, variables)
    const waitedMs = performance.now() - began
    if (!answer.errors || waitedMs > 20_000) return { ...answer, waitedMs }
    await wait(50)
  }
}

it('is unknown before it is registered', async () => {
  const { errors } = await ask(url, permits, { uscc: holder })
  expect(errors?.[0]?.message).toContain('Cannot query field "hygienePermits" on type "Enterprise".')
})

it('cannot join with a field that has a region scope', { timeout: 60_000 }, async () => {
  const file = join(folder.path, 'hygiene.graphql')
  const scoped = hygieneSdl.replace('grade: String!', 'grade: String!\n    "Where. 区划"\n    region: RegionCode')
  await writeFile(file, `${scoped}\n"A region. 区划代码"\nscalar RegionCode\n`)
  const command = runHeliograph(
    ['subgraph', 'publish', 'hygiene', '--schema', file, '--url', hygiene.url, '--why', 'test', '--force'],
    environment(),
  )
  expect(await command.exit).toBe(1)
  expect(command.output()).toContain('SUBGRAPH_REGION_SCOPED: HygienePermit.region of hygiene returns RegionCode')
  expect(command.output()).toContain(
    'Enterprise.hygienePermits of hygiene returns HygienePermit, which is bound to a region',
  )
  expect(command.output()).toContain('REFUSED: nothing was changed.')
})

it('is registered by its address, and its fields stand beside ours in one answer', { timeout: 60_000 }, async () => {
  const command = runHeliograph(
    ['subgraph', 'publish', 'hygiene', '--schema', hygiene.url, '--why', 'the hygiene register joins'],
    environment(),
  )
  expect([await command.exit, command.output()]).toEqual([0, expect.stringContaining('PUBLISH hygiene version 1')])
  const { data, errors, waitedMs } = await askUntilServed(url, permits, { uscc: holder })
  expect(errors).toBeUndefined()
  process.stdout.write(`served ${Math.round(waitedMs)} ms after its publication\n`)
  expect(data.enterprise).toEqual({
    name: '宁波市镇海嘉禾石化股份有限公司',
    licences: [{ status: 'VALID' }],
    region: { name: expect.any(String) },
    hygienePermits: [{ number: '浙卫公证字〔2026〕第0001号', grade: 'A' }],
  })
})

it('brings what it tagged public into the open part', async () => {
  const { data } = await askUntilServed(
    `${url}/open`,
    '{ hygieneStandards { code title } policyInstruments { title } }',
  )
  expect(data.hygieneStandards).toEqual([{ code: 'GB 37488-2019', title: '公共场所卫生指标及限值要求' }])
  expect(data.policyInstruments.length).toBeGreaterThan(0)
  const { errors } = await ask(`${url}/open`, permits, { uscc: holder })
  expect(errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED')
})

it('costs its own fields only while it is down', async () => {
  await hygiene.close()
  const { data, errors } = await ask(url, permits, { uscc: holder })
  expect(data.enterprise).toMatchObject({ name: '宁波市镇海嘉禾石化股份有限公司', hygienePermits: null })
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['SUBGRAPH_UNAVAILABLE'])
})
