import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PlannedFile } from './planDepartment.ts'

/**
 * Writes the files, then does `work` with them; where either fails, everything is as it was before, `folders` (which `work` may have filled)
 * included. @throws what failed.
 */
export async function writeFiles(
  root: string,
  files: readonly PlannedFile[],
  folders: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  try {
    for (const { file, text } of files) {
      mkdirSync(join(root, dirname(file)), { recursive: true })
      writeFileSync(join(root, file), text)
    }
    await work()
  } catch (error) {
    for (const { file, before } of files) {
      if (before === null) rmSync(join(root, file), { force: true })
      else writeFileSync(join(root, file), before)
    }
    for (const folder of folders) rmSync(join(root, folder), { recursive: true, force: true })
    throw error
  }
}
