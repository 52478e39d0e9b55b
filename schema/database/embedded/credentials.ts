import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { serverName } from './settings.ts'

/** What `<folder>/postgres.json` (mode 0600) says: how to reach the embedded server of this folder. */
export interface Credentials {
  readonly port: number
  readonly password: string
}

/** The URL of one database of the server; `database` is the hub's own when absent. */
export const serverUrl = ({ port, password }: Credentials, database = serverName): string =>
  `postgresql://${serverName}:${password}@127.0.0.1:${port}/${database}`

/** A password of 192 random bits without characters that need escaping in a URL. */
export const newPassword = (): string => randomBytes(24).toString('base64url')

/** The credentials of a folder; undefined when there are none or the file is damaged. */
export async function readCredentials(folder: string): Promise<Credentials | undefined> {
  const text = await readFile(path.join(folder, 'postgres.json'), 'utf8').catch(() => '')
  try {
    const { port, password } = JSON.parse(text) as Partial<Credentials>
    return typeof port === 'number' && typeof password === 'string' ? { port, password } : undefined
  } catch {
    return undefined
  }
}

/** Replaces the file in one step, so that a reader never sees half of it. */
export async function writeCredentials(folder: string, credentials: Credentials): Promise<void> {
  const file = path.join(folder, 'postgres.json')
  await writeFile(`${file}.new`, `${JSON.stringify(credentials)}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}
