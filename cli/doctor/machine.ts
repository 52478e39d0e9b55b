import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type Check, fail, type Finding, ok, type Patient, warn } from './finding.ts'
import { findHolder, homeOf, usesEmbedded } from './patient.ts'

const gibibyte = 1024 ** 3

/** Memory, disk, and the folder of the embedded database. */
export const checkMachine: Check = async (patient) => [
  checkMemory(),
  ...(usesEmbedded(patient) ? [checkFolder(patient), await checkDisk(patient)] : []),
]

/** What this process may still take, its container's limit counted. */
function checkMemory(): Finding {
  const free = process.availableMemory() / gibibyte
  const what = `${free.toFixed(1)} GiB of memory available, ${availableParallelism()} cores`
  if (free >= 1) return ok(what)
  const advice = 'the embedded hub needs about 1 GiB: stop other programs or raise the limit'
  return free < 0.5 ? fail(what, advice) : warn(what, advice)
}

async function checkDisk({ settings }: Patient): Promise<Finding> {
  const folder = existingParent(homeOf(settings.dataFolder))
  const { bavail, bsize } = await statfs(folder)
  const free = (bavail * bsize) / gibibyte
  const what = `${free.toFixed(1)} GiB free on the disk of ${folder}`
  if (free >= 4) return ok(what)
  const advice = 'make room, or choose a folder on another disk with HELIOGRAPH_FOLDER'
  return free < 0.5 ? fail(what, advice) : warn(what, advice)
}

function checkFolder({ settings }: Patient): Finding {
  const folder = resolve(settings.dataFolder)
  if (!isWritable(existingParent(folder)))
    return fail(
      `the data folder ${folder} cannot be written`,
      'start as the user who owns it, or choose another with HELIOGRAPH_FOLDER',
    )
  if (!existsSync(folder)) return ok(`data folder ${folder}, which the first start makes`)
  const holder = findHolder(folder)
  const used = holder ? `in use by process ${holder.pid} (${holder.command})` : 'not in use'
  return ok(`data folder ${folder}, ${versionOf(folder)}, ${used}`)
}

function versionOf(folder: string): string {
  const file = join(homeOf(folder), 'postgres', 'PG_VERSION')
  return existsSync(file) ? `PostgreSQL ${readFileSync(file, 'utf8').trim()}` : 'no data yet'
}

const existingParent = (folder: string): string => (existsSync(folder) ? folder : existingParent(dirname(folder)))

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
