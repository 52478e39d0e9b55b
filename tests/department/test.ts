import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { ask, createTemporaryFolder } from '../kit/heliograph.ts'
import { copyProject, type ProjectCopy } from './projectCopy.ts'

/** A health department (卫生) comes to a copy of this project by one command, and everything is done with it that its people would do. */
let project: ProjectCopy
beforeAll(async () => {
  project = await copyProject()
})
afterAll(() => project.remove())

const command = ['bin/heliograph.js', 'department', 'new'] as const
const changesSince = async (before: ReadonlyMap<string, string>): Promise<string[]> => {
  const after = await project.files()
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .toSorted()
}

describe('what is refused writes nothing', () => {
  it('a name that is taken', { timeout: 120_000 }, async () => {
    const before = await project.files()
    const { code, output } = await project.node([...command, 'land'])
    const message = 'There is a department land already: subgraphs/land.'
    expect([code, output.trim()]).toEqual([1, `heliograph: CONFIGURATION_INVALID: ${message}`])
    expect(await changesSince(before)).toEqual([])
  })

  it('a file in the way', { timeout: 120_000 }, async () => {
    const inTheWay = join(project.path, 'demo', 'slices', 'health.ts')
    await writeFile(inTheWay, '// of somebody else\n')
    const before = await project.files()
    const { code, output } = await project.node([...command, 'health'])
    expect([code, output]).toEqual([1, expect.stringContaining('These files are in the way: demo/slices/health.ts.')])
    expect(await changesSince(before)).toEqual([])
    await rm(inTheWay)
  })

  it('a project whose departments are listed otherwise', { timeout: 120_000 }, async () => {
    const file = join(project.path, 'demo', 'slices', 'index.ts')
    const before = await project.files()
    await writeFile(file, 'export const subgraphNames = []\n')
    const { code, output } = await project.node([...command, 'health'])
    expect([code, output]).toEqual([1, expect.stringContaining('demo/slices/index.ts has no line like')])
    await writeFile(file, before.get('demo/slices/index.ts') ?? '')
    expect(await changesSince(before)).toEqual([])
  })

  it('a step that fails puts everything back', { timeout: 240_000 }, async () => {
    const before = await project.files()
    const codegen = join(project.path, 'codegen', 'run.ts')
    await writeFile(codegen, 'throw new Error("the generator is out of order")\n')
    const { code, output } = await project.node([...command, 'health'])
    expect([code, output]).toEqual([1, expect.stringContaining('the generator is out of order')])
    expect(await changesSince(before)).toEqual(['codegen/run.ts'])
    await writeFile(codegen, before.get('codegen/run.ts') ?? '')
  })
})

describe('a department of health', () => {
  it('is named by --dry-run file by file', { timeout: 120_000 }, async () => {
    const before = await project.files()
    const { code, output } = await project.node([...command, 'health', '--dry-run'])
    expect(code).toBe(0)
    expect(output).toContain('new      subgraphs/health/schema.graphql\n')
    expect(output).toContain('changed  docker-compose.yml\n')
    expect(await changesSince(before)).toEqual([])
  })

  it('is written, generated and composed by one command, within the ten minutes', { timeout: 600_000 }, async () => {
    const before = await project.files()
    const began = performance.now()
    const { code, output } = await project.node([...command, 'health'])
    const seconds = (performance.now() - began) / 1_000
    expect(output).toContain('The department health is in the graph.')
    expect(code).toBe(0)
    process.stdout.write(`department new health: ${seconds.toFixed(1)} s\n`)
    expect(seconds).toBeLessThan(600)
    const changes = await changesSince(before)
    expect(changes.filter((file) => before.has(file))).toEqual([
      'demo/slices/index.ts',
      'docker-compose.yml',
      'docs/design/federation.md',
      'schema/supergraph.graphql',
    ])
    const created = changes.filter((file) => !before.has(file) && !file.includes('__generated__'))
    expect(created).toEqual(
      expect.arrayContaining([
        'demo/slices/health.ts',
        'docs/departments/health.md',
        'docs/queries/departments/health.graphql',
        'subgraphs/health/health.test.ts',
        'subgraphs/health/index.ts',
        'subgraphs/health/prisma/migrations/20261122000000_init/migration.sql',
        'subgraphs/health/prisma/schema.prisma',
        'subgraphs/health/resolvers/HealthPermit.ts',
        'subgraphs/health/schema.graphql',
      ]),
    )
    const files = await project.files()
    const templateWords = created.filter((file) => /newcomer|新部门|4999/i.test(`${file}\n${files.get(file)}`))
    expect(templateWords).toEqual([])
  })

  it.each([
    ['the types', ['node_modules/typescript/bin/tsc', '--noEmit']],
    [
      'the lint rules and fences',
      ['node_modules/oxlint/bin/oxlint', 'subgraphs/health', 'demo/slices/health.ts', '--format=unix'],
    ],
    [
      'the format',
      ['node_modules/prettier/bin/prettier.cjs', '--check', 'subgraphs/health', 'demo', 'docs', 'docker-compose.yml'],
    ],
    ['the supergraph', ['bin/heliograph.js', 'compose', '--check']],
    [
      'its own tests, and those of descriptions, ledgers, Docker Compose and fences for all departments',
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        'subgraphs/health',
        'tests/descriptions',
        'tests/migrations',
        'tests/deploy',
        'tests/fences',
      ],
    ],
  ])('passes %s', { timeout: 600_000 }, async (_, parameters) => {
    const { code, output } = await project.node(parameters, databaseServer())
    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
  })

  it(
    'answers through the gateway with its data and those of the others, and has its tab in the explorer',
    { timeout: 300_000 },
    async () => {
      const folder = await createTemporaryFolder()
      const environment = {
        ...process.env,
        PORT: '0',
        HELIOGRAPH_FOLDER: folder.path,
        LOG_LEVEL: 'warn',
        NODE_ENV: 'test',
      }
      const hub = spawn(process.execPath, ['bin/heliograph.js', 'start'], { cwd: project.path, env: environment })
      onTestFinished(async () => {
        hub.kill('SIGTERM')
        await once(hub, 'close')
        await folder.remove()
      })
      const url = await listening(hub)
      const { data, errors } = await ask(
        url,
        /* GraphQL */ `
          {
            healthPermits(first: 1) {
              totalCount
              nodes {
                number
                issuedBy {
                  name
                }
                region {
                  level
                }
                holder {
                  name
                  licences {
                    status
                  }
                  healthPermits {
                    subject
                  }
                }
              }
            }
          }
        `,
      )
      expect(errors).toBeUndefined()
      expect(data.healthPermits.totalCount).toBeGreaterThan(100)
      expect(data.healthPermits.nodes[0]).toEqual({
        number: expect.stringMatching(/^卫生许〔\d{4}〕\d{4}号$/),
        issuedBy: { name: '镇海区卫生健康局' },
        region: { level: 'VILLAGE' },
        holder: {
          name: expect.any(String),
          licences: expect.arrayContaining([{ status: 'VALID' }]),
          healthPermits: [{ subject: '经营场所许可' }],
        },
      })
      expect(await (await fetch(`${url}/explorer/tabs.json`)).text()).toContain('query HealthPermits')
    },
  )
})

/** The copy's tests run on the database server of this run, where one was given. */
function databaseServer(): Record<string, string> {
  const url = process.env['HELIOGRAPH_TEST_DATABASE_URL']
  return url ? { HELIOGRAPH_TEST_DATABASE_URL: url } : {}
}

/** The URL that a started hub says it listens at. */
async function listening(hub: ReturnType<typeof spawn>): Promise<string> {
  const said: string[] = []
  if (!hub.stdout || !hub.stderr) throw new TypeError('The hub has no output.')
  hub.stderr.on('data', (chunk) => said.push(String(chunk)))
  for await (const line of createInterface({ input: hub.stdout })) {
    said.push(line)
    const url = /GraphQL (http:\S+)\/graphql/.exec(line)?.[1]
    if (url !== undefined) return url
  }
  throw new Error(`The hub ended before it listened:\n${said.join('\n')}`)
}
