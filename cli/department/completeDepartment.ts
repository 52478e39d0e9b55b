import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { InternalError } from '#schema/errors.ts'

/** One step after the files are written. */
interface Step {
  readonly what: string
  /** Parameters of Node. */
  readonly command: readonly string[]
}

/** What turns the files of a new department into a running one: its generated code, the supergraph, the format of the project. */
const stepsFor = (files: readonly string[]): readonly Step[] => [
  { what: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', ...files] },
  { what: 'generate code', command: ['codegen/run.ts'] },
  { what: 'compose', command: ['bin/heliograph.js', 'compose'] },
]

/** Runs the steps in order, telling of each. @throws InternalError CONFIGURATION_INVALID with what a step printed where it fails. */
export async function completeDepartment(
  root: string,
  files: readonly string[],
  onStep: (what: string) => void,
): Promise<void> {
  for (const { what, command } of stepsFor(files)) {
    onStep(what)
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const [[code], stdout, stderr] = await Promise.all([
      once(child, 'close') as Promise<[number | null]>,
      text(child.stdout),
      text(child.stderr),
    ])
    if (code !== 0)
      throw new InternalError('CONFIGURATION_INVALID', `${what} failed, nothing is kept:\n${stdout}${stderr}`)
  }
}
