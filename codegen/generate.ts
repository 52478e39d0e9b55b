import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const bin = join(import.meta.dirname, '..', 'node_modules', '.bin')

/** The departments of a project folder. */
export const departmentsOf = (root: string): string[] =>
  readdirSync(join(root, 'subgraphs')).filter((name) => existsSync(join(root, 'subgraphs', name, 'schema.graphql')))

/**
 * Writes `subgraphs/<name>/__generated__` in the project at `root`: the Prisma client from `prisma/schema.prisma`, then the resolver
 * types from `schema.graphql`. Returns the folders. @throws Error with the generator's own words where a schema is wrong.
 */
export async function generate(root: string): Promise<string[]> {
  const names = departmentsOf(root)
  for (const name of names) await generatePrismaClient(root, name)
  await runTool(root, 'graphql-codegen', ['--config', 'codegen.ts', '--errors-only'])
  return names.map((name) => `subgraphs/${name}/__generated__`)
}

async function generatePrismaClient(root: string, name: string): Promise<void> {
  await runTool(root, 'prisma', ['generate', '--no-hints', '--schema', `subgraphs/${name}/prisma/schema.prisma`])
}

async function runTool(root: string, tool: string, parameters: readonly string[]): Promise<void> {
  // `prisma generate` asks its vendor for an engine that it does not run; any existing file spares the download.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  try {
    await run(join(bin, tool), parameters, { cwd: root, env })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${tool} ${parameters.join(' ')} failed:\n${stdout}${stderr}`.trimEnd(), { cause: error })
  }
}
