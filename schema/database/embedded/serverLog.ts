import { copyFile, open, stat, truncate } from 'node:fs/promises'

const maxBytes = 8 * 1024 * 1024
const checkEveryMs = 60_000

/** The length of a file in bytes, 0 when there is none. */
export const lengthOf = async (file: string): Promise<number> => (await stat(file).catch(() => undefined))?.size ?? 0

/**
 * Keeps the server's log at about 8 MB, with as much again in `<file>.1`. The server appends by itself, so that it can
 * outlive us; a file cut short is something that appending writers do not notice. Returns the function that ends the watch.
 */
export async function boundServerLog(file: string): Promise<() => void> {
  await rotate(file)
  const timer = setInterval(() => void rotate(file).catch(() => undefined), checkEveryMs).unref()
  return () => clearInterval(timer)
}

async function rotate(file: string): Promise<void> {
  if ((await lengthOf(file)) < maxBytes) return
  await copyFile(file, `${file}.1`)
  await truncate(file)
}

/** The text from byte `start` on, at most 64 KB. */
export async function readFrom(file: string, start: number): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, start)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}
