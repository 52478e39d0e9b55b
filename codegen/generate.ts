import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { format } from 'prettier'
import type { Datasets } from '../schema/publishing/dataset.ts'
import { publishingSchema } from './publishingSchema.ts'

const run = promisify(execFile)
const bin = join(import.meta.dirname, '..', 'node_modules', '.bin')

/** The departments of a project folder. */
export const departmentsOf = (root: string): string[] =>
  readdirSync(join(root, 'subgraphs')).filter((name) => existsSync(join(root, 'subgraphs', name, 'schema.graphql')))

/**
 * Writes `subgraphs/<name>/__generated__` in the project at `root`: the GraphQL of its datasets, the Prisma client from `prisma/schema.prisma`, then the resolver
 * types from `schema.graphql`. Returns the folders. @throws Error with the generator's own words where a schema is wrong.
 */
export async function generate(root: string): Promise<string[]> {
  const names = departmentsOf(root)
  for (const name of names) await writePublishingSchema(root, name)
  for (const name of names) await generatePrismaClient(root, name)
  await runTool(root, 'graphql-codegen', ['--config', 'codegen.ts', '--errors-only'])
  return names.map((name) => `subgraphs/${name}/__generated__`)
}

/** `publishing.graphql` of a department that has datasets. */
async function writePublishingSchema(root: string, name: string): Promise<void> {
  const folder = join(root, 'subgraphs', name)
  const declarations = join(folder, 'datasets', 'index.ts')
  if (!existsSync(declarations)) return
  const { datasets } = (await import(pathToFileURL(declarations).href)) as { readonly datasets: Datasets }
  const file = join(folder, '__generated__', 'publishing.graphql')
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, await format(publishingSchema(name, datasets), { parser: 'graphql', printWidth: 120 }))
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
