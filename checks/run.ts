import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Check, type CheckResult, runChecks } from './runChecks.ts'

const root = join(import.meta.dirname, '..')
const bin = join(root, 'node_modules', '.bin')

/** Longest first, so that two cores end together. */
const checks: readonly Check[] = [
  { name: 'generated files', command: [process.execPath, join(import.meta.dirname, 'generated.ts')] },
  { name: 'format', command: [join(bin, 'prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: [join(bin, 'oxlint'), '--format=unix'] },
  { name: 'types', command: [join(bin, 'tsc'), '--noEmit'] },
  { name: 'dead code', command: [join(bin, 'knip'), '--no-progress'] },
  { name: 'supergraph', command: [process.execPath, join(root, 'bin', 'heliograph.js'), 'compose', '--check'] },
]

const report = ({ name, ok, seconds, output }: CheckResult): void => {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(16)} ${seconds.toFixed(1)} s`)
  if (!ok) console.log(`\n${output.trimEnd()}\n`)
}

const results = await runChecks(checks, { folder: root, atOnce: availableParallelism(), report })
const failed = results.filter(({ ok }) => !ok).length
console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${results.length} checks failed.`)
process.exitCode = failed === 0 ? 0 : 1
