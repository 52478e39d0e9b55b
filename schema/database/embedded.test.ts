import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, mkdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type EmbeddedFolder, createEmbeddedFolder, queryOnce } from '../../tests/kit/embeddedFolder.ts'

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

describe('a first start', () => {
  it('makes a UTF-8 database that sorts by bytes, with LANG unset', async () => {
    const { LANG: _, LC_ALL: __, ...env } = process.env
    const url = await (await newFolder()).spawnHub({ env }).url()
    expect(await queryOnce(url, `SELECT current_setting('server_encoding') AS encoding`)).toEqual([
      { encoding: 'UTF8' },
    ])
    const sorted = `SELECT string_agg(t, '' ORDER BY t) AS t, lower('ÄB') AS lower FROM unnest('{b,A,a,B,北,仑,1}'::text[]) t`
    expect(await queryOnce(url, sorted)).toEqual([{ t: '1ABab仑北', lower: 'äb' }])
  })

  it('takes the place of one that was killed half way', async () => {
    const { folder, start } = await newFolder()
    await mkdir(path.join(folder, 'postgres.unfinished', 'base'), { recursive: true })
    const { url } = await start()
    expect(await queryOnce(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(existsSync(path.join(folder, 'postgres.unfinished'))).toBe(false)
  })

  it('lets a command that starts at the same moment join, which leaves the server running at its end', async () => {
    const { spawnHub, start } = await newFolder()
    const hub = spawnHub()
    await hub.line(({ message }) => message === 'making a new PostgreSQL data folder')
    const seed = await start('command')
    expect([seed.joined, seed.url]).toEqual([true, await hub.url()])
    await seed.stop()
    expect(await queryOnce(seed.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})

describe('the server', () => {
  it('listens on this machine only, without a socket file, keeps every commit and wants its random password', async () => {
    const { url } = await used.start()
    const shown = `SELECT current_setting('listen_addresses') AS listen, current_setting('unix_socket_directories') AS socket,
      current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit`
    expect(await queryOnce(url, shown)).toEqual([{ listen: '127.0.0.1', socket: '', fsync: 'on', commit: 'on' }])
    const guessed = url.replace(/:[^:@]+@/, ':guessed@')
    await expect(queryOnce(guessed, 'SELECT 1')).rejects.toThrow('password authentication failed')
  })

  it('has its password and log in files that only their owner reads', async () => {
    const { folder, start } = used
    await start()
    expect((await stat(path.join(folder, 'postgres.json'))).mode & 0o777).toBe(0o600)
    expect((await stat(path.join(folder, 'postgres.log'))).mode & 0o777).toBe(0o600)
  })

  it('gets a new password when postgres.json was lost, and keeps its data', async () => {
    const { folder, start } = used
    const first = await start()
    await queryOnce(first.url, 'DROP TABLE IF EXISTS kept; CREATE TABLE kept AS SELECT 42 AS answer')
    await first.stop()
    await rm(path.join(folder, 'postgres.json'))
    const { url } = await start()
    expect(url).not.toBe(first.url)
    expect(await queryOnce(url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  })

  it('starts with an empty log once that has grown to 8 MB, keeping the old one as postgres.log.1', async () => {
    const { folder, start } = used
    await writeFile(path.join(folder, 'postgres.log'), 'x'.repeat(9_000_000))
    await start()
    expect((await stat(path.join(folder, 'postgres.log.1'))).size).toBe(9_000_000)
    expect((await stat(path.join(folder, 'postgres.log'))).size).toBeLessThan(100_000)
  })

  it('is started by a command when no hub runs, and stopped at its end', async () => {
    const { data, start } = used
    const seed = await start('command')
    expect(seed.joined).toBe(false)
    await seed.stop()
    expect(existsSync(path.join(data, 'postmaster.pid'))).toBe(false)
  })
})

/** A backend whose client is gone may have ended by itself a moment ago. */
function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

describe('a hub that was killed', () => {
  it('loses no row that was acknowledged, though its PostgreSQL lived on', async () => {
    const { serverPid, spawnHub, start } = used
    const hub = spawnHub({ task: 'write' })
    await hub.line(({ written }) => written === 200)
    await hub.end('SIGKILL')
    const orphan = serverPid()
    const { url } = await start()
    const last = hub.lines.at(-1)?.written ?? 0
    expect(await queryOnce(url, `SELECT count(*)::int AS n FROM written WHERE n <= ${last}`)).toEqual([{ n: last }])
    expect(serverPid()).not.toBe(orphan)
  })

  it('loses no row that was acknowledged when PostgreSQL was killed with it', async () => {
    const { serverPid, spawnHub, start } = used
    const hub = spawnHub({ task: 'write' })
    await hub.line(({ written }) => written === 200)
    const server = serverPid()
    const backends = execFileSync('pgrep', ['-P', String(server)], { encoding: 'utf8' })
      .trim()
      .split('\n')
    const ended = hub.end('SIGKILL')
    for (const pid of [server, ...backends.map(Number)]) killIfAlive(pid)
    await ended
    const { url } = await start()
    const last = hub.lines.at(-1)?.written ?? 0
    expect(await queryOnce(url, `SELECT count(*)::int AS n FROM written WHERE n <= ${last}`)).toEqual([{ n: last }])
  })

  it('starts again when another program now has the process id of its PostgreSQL', async () => {
    const { adopt, data, start } = used
    const { uid, gid } = await stat(data)
    const other = spawn('sleep', ['600'], process.getuid?.() === 0 ? { uid, gid } : {})
    adopt(other)
    const file = path.join(data, 'postmaster.pid')
    await writeFile(file, `${[other.pid, data, 1, 5432, '', '127.0.0.1', '  1  1', 'ready   '].join('\n')}\n`)
    await chown(file, uid, gid)
    const { url } = await start()
    expect(await queryOnce(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    expect(other.exitCode ?? other.signalCode).toBeNull()
  })
})

describe('a running hub', () => {
  it('keeps its PostgreSQL through a Ctrl-C in the terminal, so that it can drain', async () => {
    const hub = used.spawnHub()
    const url = await hub.url()
    process.kill(-(hub.child.pid ?? 0), 'SIGINT')
    await hub.line(({ message }) => message === 'SIGINT')
    expect(await queryOnce(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })

  it('stops its PostgreSQL on SIGTERM and frees the folder', async () => {
    const { data, folder, spawnHub } = used
    const hub = spawnHub()
    await hub.url()
    expect(await hub.end('SIGTERM')).toEqual([0, null])
    expect(existsSync(path.join(data, 'postmaster.pid'))).toBe(false)
    expect(existsSync(path.join(folder, 'hub.json'))).toBe(false)
  })

  it('refuses the folder to a second hub and says which process holds it', async () => {
    const { folder, spawnHub, start } = used
    const hub = spawnHub()
    await hub.url()
    await expect(start()).rejects.toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
      message:
        `The data folder ${folder} is in use by process ${hub.child.pid} (heliograph start): ` +
        'stop it first, or start this one in another folder',
    })
  })

  it('refuses the folder to a second caller in its process without losing it to other processes', async () => {
    const { spawnHub, start } = used
    await start()
    await expect(start()).rejects.toThrow(`is in use by process ${process.pid} (heliograph)`)
    const { error } = await spawnHub().line((line) => line.error !== undefined)
    expect(error).toContain(`is in use by process ${process.pid} (heliograph)`)
  })

  it('starts its PostgreSQL again on the same port when that is killed', async () => {
    const { serverPid, spawnHub } = used
    const hub = spawnHub()
    const url = await hub.url()
    process.kill(serverPid(), 'SIGKILL')
    await hub.line(({ message }) => message === 'PostgreSQL runs again')
    expect(await queryOnce(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})
