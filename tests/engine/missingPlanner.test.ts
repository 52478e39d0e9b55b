import { parse } from 'graphql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, type EngineLog } from '../../gateway/engine/createEngine.ts'
import { startBench } from './kit/engines.ts'
import { shared } from './supergraphs/shared.ts'

/** What a process of Node does where the package has no binary for the platform: importing it fails. */
const withoutAddon = `
  import { registerHooks } from 'node:module'
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier !== '@graphql-hive/router-query-planner') return next(specifier, context)
      throw new Error('Cannot find native binding.')
    },
  })`
const dying = 'process.abort()'

let nodeOptions: string | undefined
beforeEach(() => {
  nodeOptions = process.env['NODE_OPTIONS']
})
afterEach(() => {
  if (nodeOptions === undefined) delete process.env['NODE_OPTIONS']
  else process.env['NODE_OPTIONS'] = nodeOptions
})

/** Every process started from now on runs `script` first. */
function startingWith(script: string): void {
  process.env['NODE_OPTIONS'] = `--import data:text/javascript,${encodeURIComponent(script)}`
}

async function createOver(supergraphSdl: string, log: EngineLog) {
  const data = { office: { name: '大厅' } }
  const transport = () => ({ execute: async () => ({ data }), close: async () => {} })
  return createEngine('compiled', { supergraphSdl, transport }, log)
}

describe('where the planner does not start', () => {
  const warnings: unknown[][] = []
  const log: EngineLog = { warn: (...words: unknown[]) => void warnings.push(words) }
  beforeEach(() => void (warnings.length = 0))

  it('the stock engine answers, and the log says so once, however often the supergraph is loaded', async () => {
    startingWith(withoutAddon)
    const { supergraphSdl } = await startBench(shared)
    for (const _ of ['start', 'reload']) {
      const engine = await createOver(supergraphSdl, log)
      const source = '{ office { name } }'
      const answer = await engine.execute({ document: parse(source), source, variables: {}, headers: {} })
      expect(answer).toEqual({ dataJson: '{"office":{"name":"大厅"}}', errors: [] })
      await engine.stop()
    }
    expect(warnings).toEqual([
      [
        {
          err: expect.objectContaining({
            name: 'PlannerMissing',
            message: expect.stringContaining('Cannot find native binding.'),
          }),
        },
        'The compiled engine does not run here: its planner has no prebuilt addon for this platform, or does not start. The stock engine answers instead, more slowly.',
      ],
    ])
  })

  it('the stock engine answers too where the planner dies at once', async () => {
    startingWith(dying)
    const { supergraphSdl } = await startBench(shared)
    const other: EngineLog = { warn: (...words: unknown[]) => void warnings.push(words) }
    const engine = await createOver(supergraphSdl, other)
    expect('warmUp' in engine).toBe(false)
    expect(warnings).toHaveLength(1)
    await engine.stop()
  })

  it('a supergraph that the planner refuses is an error as ever', async () => {
    const { supergraphSdl } = await startBench(shared)
    const broken = supergraphSdl.replaceAll(/graph: [A-Z]+/g, 'graph: NOWHERE')
    await expect(createOver(broken, log)).rejects.toThrow('The supergraph cannot be planned')
    expect(warnings).toEqual([])
  })
})
