import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { PublishError, whyOf } from '../publish/publishError.ts'

/** The watermarks up to which tables are in, by what names a table and its entity. */
export interface PullState {
  /** Null where nothing of it is in. */
  read(name: string): string | null
  /** On disk when it returns. @throws PublishError JOURNAL_UNUSABLE. */
  write(name: string, watermark: string): void
}

/** Opens the file that keeps watermarks; none yet is an empty one. @throws PublishError JOURNAL_UNUSABLE. */
export function openPullState(file: string): PullState {
  const watermarks = readWatermarks(file)
  return {
    read: (name) => (Object.hasOwn(watermarks, name) ? (watermarks[name] ?? null) : null),
    write(name, watermark) {
      watermarks[name] = watermark
      try {
        replaceDurably(file, `${JSON.stringify(watermarks, null, 2)}\n`)
      } catch (cause) {
        throw unusable(file, cause)
      }
    },
  }
}

function readWatermarks(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw unusable(file, cause)
  }
}

function replaceDurably(file: string, text: string): void {
  const descriptor = openSync(`${file}.new`, 'w')
  try {
    writeSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(`${file}.new`, file)
}

const unusable = (file: string, cause: unknown) =>
  new PublishError('JOURNAL_UNUSABLE', { file, why: whyOf(cause) }, { cause })
