import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { text } from 'node:stream/consumers'

const root = join(import.meta.dirname, '..', '..')
/** Not part of the project's sources, or (bench) of no concern to a department. */
const left = new Set(['node_modules', '.git', '.heliograph', 'bench', 'coverage'])

/** The sources of this project in a temporary folder, with the packages of this one. */
export interface ProjectCopy {
  readonly path: string
  /** Runs Node in it; never rejects. */
  node(parameters: readonly string[], environment?: Readonly<Record<string, string>>): Promise<CommandResult>
  /** Every file with its text, by its path. */
  files(): Promise<ReadonlyMap<string, string>>
  remove(): Promise<void>
}

/** How a command ended, with both of its streams. */
export interface CommandResult {
  readonly code: number | null
  readonly output: string
}

/** Copies the project. */
export async function copyProject(): Promise<ProjectCopy> {
  const path = await mkdtemp(join(tmpdir(), 'heliograph-department-'))
  // PostgreSQL's own user reads migrations and data below it.
  await chmod(path, 0o755)
  await cp(root, path, { recursive: true, filter: (file) => !left.has(relative(root, file).split('/')[0] ?? '') })
  await symlink(join(root, 'node_modules'), join(path, 'node_modules'))
  return {
    path,
    node: (parameters, environment) => run(path, parameters, environment),
    files: () => readFiles(path),
    remove: () => rm(path, { recursive: true, force: true }),
  }
}

async function run(
  cwd: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const { PATH, HOME, LANG, TZ } = process.env
  const env = { PATH, HOME, LANG, TZ, ...environment }
  const child = spawn(process.execPath, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ])
  return { code, output: `${stdout}${stderr}` }
}

async function readFiles(path: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const own = files.filter((file) => !left.has(relative(path, file).split('/')[0] ?? ''))
  return new Map(
    await Promise.all(own.map(async (file) => [relative(path, file), await readFile(file, 'utf8')] as const)),
  )
}
