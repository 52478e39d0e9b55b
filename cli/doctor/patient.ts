import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Holder, readHolder } from '#schema/database/embedded/folderLock.ts'
import { givenDatabaseUrl } from '../hub/settings.ts'
import type { Patient } from './finding.ts'

/** Whether any subgraph keeps its data in the embedded server. */
export const usesEmbedded = ({ manifests, environment }: Patient): boolean =>
  manifests.some(({ name }) => givenDatabaseUrl(environment, name) === undefined)

/** The folder that holds the embedded data: the data folder itself, or where it leads (root's shelter). */
export function homeOf(dataFolder: string): string {
  const data = join(resolve(dataFolder), 'postgres')
  return existsSync(data) ? dirname(realpathSync(data)) : resolve(dataFolder)
}

/** The process that runs the embedded server of the data folder; undefined when none does. */
export function findHolder(dataFolder: string): Holder | undefined {
  const holder = readHolder(homeOf(dataFolder))
  return holder && isAlive(holder.pid) ? holder : undefined
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
