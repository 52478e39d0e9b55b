import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

/** A check: it passes when its command exits with 0. */
export interface Check {
  readonly name: string
  readonly command: readonly [program: string, ...parameters: string[]]
}

/** How a check went; `output` is what it printed, both streams. */
export interface CheckResult {
  readonly name: string
  readonly ok: boolean
  readonly seconds: number
  readonly output: string
}

/** Where and how to run checks. */
export interface CheckOptions {
  readonly folder: string
  /** How many run at the same time. */
  readonly atOnce: number
  /** Called as each ends. */
  report(result: CheckResult): void
}

/** Runs all checks in their order, whatever fails, and returns the results in that order. */
export async function runChecks(checks: readonly Check[], options: CheckOptions): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  const queue = checks.entries()
  const worker = async (): Promise<void> => {
    for (const [index, check] of queue) {
      const result = await runCheck(check, options.folder)
      results[index] = result
      options.report(result)
    }
  }
  await Promise.all(Array.from({ length: options.atOnce }, worker))
  return results
}

async function runCheck({ name, command: [program, ...parameters] }: Check, folder: string): Promise<CheckResult> {
  const began = performance.now()
  const child = spawn(program, parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<{ code: number | null; problem: string }>((resolve) => {
    child.on('error', (error) => resolve({ code: null, problem: error.message }))
    child.on('close', (code) => resolve({ code, problem: '' }))
  })
  const [{ code, problem }, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  const seconds = (performance.now() - began) / 1_000
  return { name, ok: code === 0, seconds, output: `${stdout}${stderr}${problem}` }
}
