import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Running, say } from './graceful.ts'

const root = join(import.meta.dirname, '..')
const folders = ['cli', 'demo', 'gateway', 'schema', 'subgraphs']
const main = join(import.meta.dirname, 'main.ts')
/** Editors write a file in several steps, and a branch change touches many. */
const settleMs = 200

/**
 * Runs the command in a child and starts it anew whenever a `.ts` or `.graphql` file changes, composing first where a
 * schema did. Node's own `--watch` sees imported modules only, and its `--watch-path` takes no file types.
 */
export async function runWatching(command: readonly string[]): Promise<Running> {
  let child = start(command)
  let schemaChanged = false
  let turn = Promise.resolve()
  let pending: AbortController | undefined
  const restart = async () => {
    await stop(child)
    if (schemaChanged) await compose()
    schemaChanged = false
    child = start(command)
  }
  const onChange = (file: string) => {
    if (!isSource(file)) return
    schemaChanged ||= file.endsWith('.graphql')
    pending?.abort()
    pending = new AbortController()
    const { signal } = pending
    wait(settleMs, undefined, { signal }).then(
      () => {
        say(`${file} changed, starting again`)
        turn = turn.then(restart)
      },
      () => undefined,
    )
  }
  const watchers = folders.map((folder) =>
    watch(join(root, folder), { recursive: true }, (_event, file) => onChange(join(folder, file ?? ''))),
  )
  return {
    async close() {
      for (const watcher of watchers) watcher.close()
      pending?.abort()
      await turn
      await stop(child)
    },
  }
}

const isSource = (file: string): boolean =>
  /\.(ts|graphql)$/.test(file) && !file.endsWith('.test.ts') && !composed.includes(file)

const composed = [join('schema', 'supergraph.graphql'), join('schema', 'open.graphql')]

const start = (command: readonly string[]): ChildProcess =>
  spawn(process.execPath, [...process.execArgv, main, ...command], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  })

async function compose(): Promise<void> {
  const composing = spawn(process.execPath, [main, 'compose'], { stdio: 'inherit' })
  await once(composing, 'exit')
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}
