import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { Logger } from 'pino'
import type { Clock } from '#schema/clock.ts'
import { formatOf } from '../publish/readers/openTable.ts'
import { type Receipt, runPublishing } from './runPublishing.ts'

/** What a drop folder is watched with. */
export interface DropFolderOptions {
  /** Holds `<department>/<entity>/`. */
  readonly folder: string
  readonly url: string
  /** A token that may publish for a department. */
  readonly tokenOf: (department: string) => Promise<string>
  readonly clock: Clock
  readonly log: Logger
  /** How often the folder is looked at; a file that did not change between two looks is complete. */
  readonly everyMs?: number
}

/** A drop folder that is watched. */
export interface DropFolder {
  /** Stops after the file that is being published; it goes on at the next start. */
  close(): Promise<void>
}

/** Two looks of which the second finds a file as the first did: longer than a writer pauses. */
const defaultEveryMs = 5_000
/** Where files go while they are published, and after. */
const subfolders = { working: 'working', done: 'done', refused: 'refused' } as const
const mappingName = 'mapping.json'

/**
 * Publishes what is put into `<department>/<entity>/`, for systems that can copy a file and nothing else. A file is complete when it did not
 * change between two looks or when `<file>.done` stands beside it; what is called `….part` or `….tmp` is not. It moves to `working/`, and with
 * its receipt to `done/`, or to `refused/` with its refused rows. `mapping.json` in the folder is its mapping. Looks, and does not listen: network file systems tell of no changes.
 */
export function watchDropFolder(options: DropFolderOptions): DropFolder {
  const { folder, log, everyMs = defaultEveryMs } = options
  const stop = new AbortController()
  const seen = new Map<string, string>()
  const look = async (): Promise<void> => {
    for (const place of await findPlaces(folder)) {
      if (stop.signal.aborted) return
      for (const file of await takeComplete(place, seen)) await publishOne(place, file, options, stop.signal)
    }
  }
  const watching = (async () => {
    while (!stop.signal.aborted) {
      await look().catch((error: unknown) => log.error({ err: error }, 'the drop folder cannot be read'))
      await pause(everyMs, stop.signal)
    }
  })()
  return {
    close() {
      stop.abort()
      return watching
    },
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })

/** A folder `<department>/<entity>/`. */
interface Place {
  readonly path: string
  readonly department: string
  readonly entity: string
}

async function findPlaces(folder: string): Promise<Place[]> {
  const departments = await foldersIn(folder)
  const places = departments.map(async (department) => {
    const entities = await foldersIn(join(folder, department))
    return entities.map((entity) => ({ path: join(folder, department, entity), department, entity }))
  })
  return (await Promise.all(places)).flat()
}

const foldersIn = async (path: string): Promise<string[]> =>
  (await readdir(path, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()

/** Moves complete files into `working/` and names all that are there: those of an interrupted hub too. */
async function takeComplete({ path }: Place, seen: Map<string, string>): Promise<string[]> {
  const working = join(path, subfolders.working)
  await mkdir(working, { recursive: true })
  const names = (await readdir(path, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name)
  for (const name of names.toSorted()) {
    const file = join(path, name)
    if (formatOf(name) === undefined || existsSync(join(working, name))) continue
    const marker = names.includes(`${name}.done`)
    if (!marker && !(await isSettled(file, seen))) continue
    await rename(file, join(working, name))
    seen.delete(file)
    if (marker) await rm(join(path, `${name}.done`), { force: true })
  }
  const taken = await readdir(working, { withFileTypes: true })
  return taken
    .filter((entry) => entry.isFile() && formatOf(entry.name) !== undefined)
    .map(({ name }) => name)
    .toSorted()
}

async function isSettled(file: string, seen: Map<string, string>): Promise<boolean> {
  const { size, mtimeMs, ino } = await lstat(file)
  const state = `${size} ${mtimeMs} ${ino}`
  const same = seen.get(file) === state
  seen.set(file, state)
  return same
}

async function publishOne(place: Place, name: string, options: DropFolderOptions, signal: AbortSignal): Promise<void> {
  const { url, tokenOf, log } = options
  const { path, department, entity } = place
  const file = join(path, subfolders.working, name)
  const mapping = join(path, mappingName)
  // Not among the files that wait: a name that no format has.
  const refused = `${file}.refused-rows`
  const receipt = await runPublishing({
    department,
    entity,
    file,
    refused,
    url,
    signal,
    journal: `${file}.journal`,
    token: await tokenOf(department),
    ...(existsSync(mapping) && { mapping }),
  })
  log.info(
    { department, entity, state: receipt.state, tally: receipt.tally, code: receipt.error?.code },
    'published from the drop folder',
  )
  if (receipt.state !== 'PENDING') await putAway(place, name, receipt, options.clock())
}

/** The file, its receipt and its refused rows go together, under a name that no other file had. */
async function putAway({ path }: Place, name: string, receipt: Receipt, at: Date): Promise<void> {
  const target = join(path, receipt.state === 'DONE' ? subfolders.done : subfolders.refused)
  await mkdir(target, { recursive: true })
  const file = join(path, subfolders.working, name)
  const kept = join(target, `${at.toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${name}`)
  const parts = parse(kept)
  await rm(`${file}.journal`, { recursive: true, force: true })
  if (receipt.refusedRows) await rename(`${file}.refused-rows`, join(parts.dir, `${parts.name}.refused${parts.ext}`))
  await writeFile(
    `${kept}.receipt.json`,
    `${JSON.stringify({ file: name, at: at.toISOString(), ...receipt }, null, 2)}\n`,
  )
  await rename(file, kept)
}
