import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Where and how a command is started. */
export interface StartOptions {
  readonly core: number
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Starts a command on one core. Its output is kept for the message of a failure. */
export function startPinned(command: readonly string[], { core, env, cwd }: StartOptions): Started {
  const child = spawn('taskset', ['-c', String(core), ...command], {
    env: { ...process.env, ...env },
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  const note = (chunk: Buffer) => void (output = `${output}${chunk.toString()}`.slice(-4000))
  child.stdout.on('data', note)
  child.stderr.on('data', note)
  return { child, output: () => output, stop: () => stop(child) }
}

/** A started command; `taskset` has become the command itself. */
export interface Started {
  readonly child: ChildProcess
  /** The end of what it printed. */
  output(): string
  stop(): Promise<void>
}

/** Ends the process and all it started: they are one process group. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = once(child, 'exit')
  process.kill(-child.pid, 'SIGTERM')
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 5000)
  await ended
  clearTimeout(timer)
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** A process and all its descendants. */
export function treeOf(pid: number): number[] {
  const children = new Map<number, number[]>()
  for (const entry of readdirSync('/proc')) {
    const parent = /^\d+$/.test(entry) ? parentOf(entry) : undefined
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(entry)])
  }
  const all = [pid]
  for (let index = 0; index < all.length; index++) all.push(...(children.get(all[index] ?? 0) ?? []))
  return all
}

function parentOf(pid: string): number | undefined {
  return Number(statOf(pid)?.[1])
}

/** The fields of /proc/PID/stat after the name: state, parent, … */
function statOf(pid: number | string): string[] | undefined {
  const text = readOrNothing(`/proc/${pid}/stat`)
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')
}

function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Seconds of CPU that a process tree has used, user and system; of children that have ended, only if waited for. */
export function cpuSeconds(pid: number): number {
  let ticks = 0
  for (const member of treeOf(pid)) {
    const stat = statOf(member) ?? []
    for (const field of [11, 12, 13, 14]) ticks += Number(stat[field] ?? 0)
  }
  return ticks / 100
}

/** Memory of a process tree in MB: what is private to each, and what they share (code, mostly) once. */
export function memoryMb(pid: number): number {
  let own = 0
  let shared = 0
  for (const member of treeOf(pid)) {
    const text = readOrNothing(`/proc/${member}/smaps_rollup`) ?? ''
    const sum = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0)
    own += sum('Private_Clean') + sum('Private_Dirty')
    shared = Math.max(shared, sum('Shared_Clean') + sum('Shared_Dirty'))
  }
  return (own + shared) / 1024
}
