import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openRegistry, type OpenRegistry } from '../../tests/kit/openRegistry.ts'
import type { Log } from '../database/log.ts'
import { type Follower, followSupergraphs, type FollowOptions } from './followSupergraphs.ts'
import { createLastGood } from './lastGood.ts'
import { generateRegistryKey, importRegistryKeys, type SignedSupergraph } from './signing.ts'

const schema = (field: string) => ({
  name: 'health',
  sdl: `type Query { ${field}: Int }`,
  origin: 'a',
  routingUrl: 'http://127.0.0.1:1/graphql',
})
const xin = { who: 'xin', why: 'a test' }

let open: OpenRegistry
let follower: Follower | undefined
beforeEach(async () => {
  open = await openRegistry()
})
afterEach(async () => {
  await follower?.stop()
  await open.close()
})

function follow(options: Partial<FollowOptions> = {}) {
  const taken: SignedSupergraph[] = []
  const log = { info: vi.fn<Log['info']>(), warn: vi.fn<Log['warn']>(), error: vi.fn<Log['error']>() }
  const take = async (supergraph: SignedSupergraph) => void taken.push(supergraph)
  follower = followSupergraphs({
    database: open.database,
    verifier: open.keys.verifier,
    after: 0,
    take,
    log,
    ...options,
  })
  return { taken, log }
}
const within2s = { timeout: 2_000, interval: 10 }

describe('a gateway that follows the registry', () => {
  it('takes what is published when PostgreSQL tells it, long before it would ask', async () => {
    const { taken } = follow({ pollMs: 600_000 })
    await vi.waitFor(
      async () => {
        const listening = await open.database.query(
          undefined,
          `SELECT 1 FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
        )
        expect(listening).toHaveLength(1)
      },
      { timeout: 20_000 },
    )
    await open.registry.publish(schema('one'), xin)
    await vi.waitFor(() => expect(taken.map(({ id }) => id)).toEqual([1]), within2s)
  })

  it('takes it within two seconds by asking, where no notification comes through', async () => {
    const { taken } = follow({ listen: false })
    await open.registry.publish(schema('one'), xin)
    await vi.waitFor(() => expect(taken.map(({ id }) => id)).toEqual([1]), within2s)
  })

  it.each([
    ['that was changed after it was signed', `UPDATE registry.supergraph SET sdl = sdl || ' # more'`],
    ['whose open part was changed', `UPDATE registry.supergraph SET open_sdl = 'type Query { secret: Int }'`],
    ['that is unsigned', `UPDATE registry.supergraph SET signature = ''`],
    ['whose signature is that of another', `UPDATE registry.supergraph SET id = id + 1`],
  ])('refuses one %s, says so once, and takes the next good one', async (_, tamper) => {
    await open.registry.publish(schema('one'), xin)
    await open.database.query(undefined, tamper)
    const { taken, log } = follow({ pollMs: 20 })
    await vi.waitFor(() => expect(log.error).toHaveBeenCalled(), { timeout: 10_000 })
    expect(log.error.mock.calls[0]?.[0]).toMatchObject({
      err: { code: 'CONFIGURATION_INVALID', message: expect.stringContaining('is refused') },
    })
    await open.registry.publish(schema('two'), xin)
    await vi.waitFor(() => expect(taken).toHaveLength(1), { timeout: 10_000 })
    expect(taken[0]?.sdl).toContain('two')
    expect(log.error).toHaveBeenCalledTimes(1)
  })

  it('refuses one that another key signed', async () => {
    await open.registry.publish(schema('one'), xin)
    const { verifier } = await importRegistryKeys(await generateRegistryKey(), 'test')
    const { taken, log } = follow({ verifier })
    await vi.waitFor(() => expect(log.error).toHaveBeenCalled(), { timeout: 10_000 })
    expect(taken).toEqual([])
  })

  it('takes one that was signed anew after the key was lost', async () => {
    await open.registry.publish(schema('one'), xin)
    await open.database.query(undefined, `UPDATE registry.supergraph SET signature = 'lost'`)
    expect(await open.registry.signAgain(xin)).toMatchObject({
      outcome: 'PUBLISHED',
      supergraphId: 2,
      publications: [],
    })
    expect((await open.registry.supergraph())?.sdl).toContain('one')
  })

  it('goes on when one cannot be served', async () => {
    const taken: number[] = []
    const take = async ({ id, sdl }: SignedSupergraph) => {
      if (sdl.includes('bad')) throw new Error('it cannot be planned')
      taken.push(id)
    }
    const { log } = follow({ pollMs: 20, take })
    await open.registry.publish(schema('bad'), xin)
    await vi.waitFor(() => expect(log.error).toHaveBeenCalledTimes(1), { timeout: 10_000 })
    await open.registry.publish(schema('good'), xin)
    await vi.waitFor(() => expect(taken).toEqual([2]), { timeout: 10_000 })
  })

  it('outlives a registry that goes away, and takes what was published meanwhile', async () => {
    let isDown = false
    const prepare = async () => {
      if (isDown) throw new Error('the registry is down')
    }
    const { taken, log } = follow({ pollMs: 20, prepare })
    await open.registry.publish(schema('one'), xin)
    await vi.waitFor(() => expect(taken).toHaveLength(1), { timeout: 10_000 })
    isDown = true
    await vi.waitFor(() => expect(log.warn).toHaveBeenCalledTimes(1), { timeout: 10_000 })
    // Its listening connection is lost as well.
    await open.database.query(
      undefined,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
    )
    await open.registry.publish(schema('two'), xin)
    isDown = false
    await vi.waitFor(() => expect(taken.map(({ id }) => id)).toEqual([1, 2]), { timeout: 10_000 })
    expect(log.warn).toHaveBeenCalledTimes(1)
  })
})

describe('the last good supergraph', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heliograph-last-good-'))
  })
  afterEach(async () => await rm(folder, { recursive: true }))

  it('is read as it was written, and nothing where nothing was', async () => {
    const lastGood = createLastGood(join(folder, 'data', 'supergraph.json'), open.keys.verifier)
    expect(await lastGood.read()).toBeUndefined()
    await open.registry.publish(schema('one'), xin)
    const supergraph = await open.registry.supergraph()
    if (supergraph) await lastGood.write(supergraph)
    expect(await lastGood.read()).toEqual(supergraph)
  })

  it.each([
    ['changed', (text: string) => text.replace('one', 'two')],
    ['cut off', (text: string) => text.slice(0, 100)],
  ])('is refused where its file was %s', async (_, change) => {
    const file = join(folder, 'supergraph.json')
    const lastGood = createLastGood(file, open.keys.verifier)
    await open.registry.publish(schema('one'), xin)
    const supergraph = await open.registry.supergraph()
    if (supergraph) await lastGood.write(supergraph)
    await writeFile(file, change(await readFile(file, 'utf8')))
    await expect(lastGood.read()).rejects.toThrow('is refused')
  })
})
