import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findBinaries } from '#schema/database/embedded/binaries.ts'
import { type Check, fail, type Finding, ok, type Patient, warn } from './finding.ts'
import { usesEmbedded } from './patient.ts'

const root = join(import.meta.dirname, '..', '..')
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Node, and the npm packages that hold binaries of this platform. */
export const checkInstallation: Check = async (patient) => [
  checkNode(),
  await checkPlanner(patient),
  ...(usesEmbedded(patient) ? [await checkPostgres()] : []),
]

function checkNode(): Finding {
  const text = readFileSync(join(root, 'package.json'), 'utf8')
  const { node } = (JSON.parse(text) as { devDependencies: { node: string } }).devDependencies
  const [pinned, running] = [node, process.versions.node].map((version) => Number.parseInt(version, 10))
  if (running === pinned) return ok(`Node ${process.versions.node}`)
  const what = `Node ${process.versions.node}, where ${node} is tested`
  return (running ?? 0) < (pinned ?? 0)
    ? fail(what, 'run `npm ci`, which brings it, or install that Node')
    : warn(what, 'nothing, unless something fails: then run `npm ci`, which brings the tested one')
}

/** The planner's addon is prebuilt for Linux (glibc) and macOS; the stock engine needs none. */
async function checkPlanner({ settings }: Patient): Promise<Finding> {
  if (settings.engine === 'stock') return checkStockEngine()
  try {
    await import('@graphql-hive/router-query-planner')
    return ok(`planner addon for ${process.platform}-${process.arch}`)
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
    const what = `the planner addon for ${process.platform}-${process.arch} does not load: ${why}`
    return fail(what, 'run `npm ci` again, or set HUB_ENGINE=apollo where this platform has none')
  }
}

async function checkStockEngine(): Promise<Finding> {
  const loads = await import('@apollo/gateway').then(
    () => true,
    () => false,
  )
  if (loads) return ok('stock engine @apollo/gateway')
  return fail('@apollo/gateway is not installed', 'run `npm ci` without --omit=optional, or unset HUB_ENGINE')
}

/** Runs the program, so that a library that is missing shows too. */
async function checkPostgres(): Promise<Finding> {
  const { postgres } = await findBinaries(undefined, '', quiet)
  const { stdout } = await promisify(execFile)(postgres, ['--version'])
  return ok(`embedded ${stdout.trim()}`)
}
