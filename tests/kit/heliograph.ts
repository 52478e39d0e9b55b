import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { testRegistryKey } from './openRegistry.ts'
import type { HubAnswer } from './startHub.ts'

const root = join(import.meta.dirname, '..', '..')

/** A command of the CLI as a process of its own. */
export interface CommandProcess {
  readonly pid: number
  /** What it printed so far, both streams. */
  output(): string
  /** The first line that matches, now or later. Rejects with all of the output where the process ends before. */
  line(pattern: RegExp): Promise<RegExpExecArray>
  /** The URL that it says it listens at. */
  url(): Promise<string>
  /** How it ended: its exit code, or null after a signal that it did not handle. */
  readonly exit: Promise<number | null>
  isRunning(): boolean
  /** Sends the signal and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

/** Starts `heliograph <command>` through `bin/heliograph.js`. Variables of ours in the environment do not count. */
export const runHeliograph = (
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): CommandProcess => run([process.execPath, join(root, 'bin', 'heliograph.js'), ...command], environment)

/** The same as `npx heliograph` and npm scripts do it: in a shell that does not pass signals on. */
export const runInShell = (
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): CommandProcess =>
  run(['/bin/sh', '-c', `"$0" bin/heliograph.js "$@"; exit $?`, process.execPath, ...command], {
    npm_command: 'exec',
    ...environment,
  })

function run(command: readonly string[], environment: Readonly<Record<string, string>>): CommandProcess {
  const { PATH, HOME, LANG, TZ } = process.env
  const [program = '', ...parameters] = command
  const child = spawn(program, parameters, {
    cwd: root,
    env: { PATH, HOME, LANG, TZ, PORT: '0', LOG_LEVEL: 'info', REGISTRY_SIGNING_KEY: testRegistryKey, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (text) => {
      lines.push(text)
      for (const look of waiting) look()
    })
  }
  const output = () => lines.join('\n')
  let ended = false
  const exit = once(child, 'close').then(([code]) => {
    ended = true
    for (const look of waiting) look()
    return code as number | null
  })
  const line: CommandProcess['line'] = (pattern) => {
    const { promise, resolve, reject } = Promise.withResolvers<RegExpExecArray>()
    const look = () => {
      const found = lines.map((text) => pattern.exec(text)).find((match) => match !== null)
      if (found) resolve(found)
      else if (ended) reject(new Error(`${command.join(' ')} ended without a line like ${pattern}:\n${output()}`))
    }
    waiting.add(look)
    look()
    return promise.finally(() => waiting.delete(look))
  }
  return {
    pid: child.pid ?? 0,
    output,
    line,
    url: async () =>
      (await line(/heliograph: (?:GraphQL|gateway ready at|\w+ listens at) (http:\S+)\/graphql/))[1] ?? '',
    exit,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    end: (signal = 'SIGTERM') => {
      child.kill(signal)
      return exit
    },
  }
}

/** Sends a query to a hub. */
export async function ask(url: string, query: string, variables: object = {}): Promise<HubAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as HubAnswer
}

/** The status and JSON body of a GET. */
export async function probe(url: string): Promise<readonly [number, unknown]> {
  const response = await fetch(url)
  return [response.status, await response.json()]
}

/** Ports that were free a moment ago. */
export async function findFreePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as { port: number }).port)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return ports
}

/** A folder for a data folder, that PostgreSQL's own user can enter, and the function that removes it. */
export async function createTemporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'heliograph-cli-'))
  await chmod(path, 0o755)
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
