import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { type EmbeddedPostgres, openEmbeddedPostgres } from '#schema/database/embedded.ts'

/** One line that `embeddedProcess.ts` printed. */
export interface ProcessLine {
  readonly url?: string
  readonly joined?: boolean
  readonly error?: string
  readonly message?: string
  readonly written?: number
}

/** A process of its own that opened the folder. */
export interface HubProcess {
  readonly child: ChildProcess
  readonly lines: readonly ProcessLine[]
  /** The first line for which `wanted` holds, now or later. */
  line(wanted: (line: ProcessLine) => boolean): Promise<ProcessLine>
  /** The URL, once its server runs. */
  url(): Promise<string>
  /** Sends the signal and waits for the end: exit code and signal. */
  end(signal: NodeJS.Signals): Promise<unknown[]>
}

export interface ProcessSettings {
  readonly task?: 'write'
  /** `embeddedProcess.ts` of another copy of the project. */
  readonly script?: string
  readonly env?: NodeJS.ProcessEnv
  readonly account?: { readonly uid: number; readonly gid: number }
}

/** A place for one embedded server in a temporary folder, and everything that a test started in it. */
export interface EmbeddedFolder {
  readonly root: string
  /** `<root>/hub/.heliograph`; neither exists at first. */
  readonly folder: string
  /** `<folder>/postgres` */
  readonly data: string
  /** Opens the folder in this process. */
  start(role?: 'hub' | 'command'): Promise<EmbeddedPostgres>
  /** Opens the folder as a hub in a process of its own. */
  spawnHub(settings?: ProcessSettings): HubProcess
  /** Another process, ended with the rest. */
  adopt(child: ChildProcess): void
  /** The process id of the running PostgreSQL. */
  serverPid(): number
  /** Ends all that was started here, for the next test to find a stopped server. */
  endAll(): Promise<void>
  /** Ends everything and removes the folder. */
  remove(): Promise<void>
}

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Makes the place; the first `start` in it makes the data. */
export async function createEmbeddedFolder(): Promise<EmbeddedFolder> {
  const root = await mkdtemp(path.join(tmpdir(), 'heliograph-embedded-'))
  await chmod(root, 0o755)
  const folder = path.join(root, 'hub', '.heliograph')
  const shelter = path.join(root, 'shelter')
  const servers = new Set<EmbeddedPostgres>()
  const children = new Set<ChildProcess>()
  const start: EmbeddedFolder['start'] = async (role = 'hub') => {
    const server = await openEmbeddedPostgres({ folder, shelter, log: quiet, role })
    servers.add(server)
    return server
  }
  const spawnHub: EmbeddedFolder['spawnHub'] = (settings = {}) => {
    const hub = spawnProcess([folder, 'hub', shelter, settings.task ?? ''], settings)
    children.add(hub.child)
    return hub
  }
  const endAll = async (): Promise<void> => {
    await Promise.all([...servers].map(async (server) => await server.stop()))
    await Promise.all([...children].map(async (child) => await endChild(child, 'SIGTERM')))
    servers.clear()
    children.clear()
  }
  const remove = async (): Promise<void> => {
    await endAll()
    await rm(root, { recursive: true, force: true })
  }
  const data = path.join(folder, 'postgres')
  const serverPid = (): number => Number.parseInt(readFileSync(path.join(data, 'postmaster.pid'), 'utf8'), 10)
  const adopt = (child: ChildProcess): void => void children.add(child)
  return { root, folder, data, start, spawnHub, adopt, serverPid, endAll, remove }
}

const embeddedProcess = path.join(import.meta.dirname, 'embeddedProcess.ts')

function spawnProcess(parameters: readonly string[], settings: ProcessSettings): HubProcess {
  const child = spawn(process.execPath, [settings.script ?? embeddedProcess, ...parameters], {
    ...settings.account,
    env: settings.env ?? process.env,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: ProcessLine[] = []
  const waiting: { wanted(line: ProcessLine): boolean; resolve(line: ProcessLine): void }[] = []
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = JSON.parse(text) as ProcessLine
    lines.push(line)
    for (const { wanted, resolve } of waiting) if (wanted(line)) resolve(line)
  })
  const line: HubProcess['line'] = async (wanted) =>
    lines.find(wanted) ?? (await new Promise((resolve) => waiting.push({ wanted, resolve })))
  const url = async (): Promise<string> => (await line((said) => said.url !== undefined)).url ?? ''
  return { child, lines, line, url, end: async (signal) => await endChild(child, signal) }
}

async function endChild(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown[]> {
  if (child.exitCode !== null || child.signalCode !== null) return [child.exitCode, child.signalCode]
  // `close` comes after `exit` and the last line of output.
  const closed = once(child, 'close')
  child.kill(signal)
  return await closed
}

/** Runs one statement on a connection of its own. */
export async function queryOnce(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}
