import { join } from 'node:path'
import { type Actor, createReadActor, issueToken } from '#schema/actor.ts'
import type { Mount } from '../../gateway/mounts.ts'
import { serveUploads } from '../intake/serveUploads.ts'
import { type DropFolder, watchDropFolder } from '../intake/watchDropFolder.ts'
import type { DataOptions } from './openData.ts'
import { readSecret } from './secret.ts'

/** The ways in for departments that cannot run the CLI: uploads by HTTP and a watched folder. */
export interface HubIntake {
  readonly mount: Mount
  /** Begins to publish what comes in, and what a stopped hub left, once the hub answers at `url`. */
  start(url: string): Promise<void>
  /** Stops after the batches that are on their way; what is not in goes on at the next start. */
  close(): Promise<void>
}

/** Long enough for the largest file. */
const tokenHours = 48

/** Uploads wait in the data folder; the drop folder is `DROP_FOLDER`, none unless set. */
export async function openIntake({ settings, environment, clock, log }: DataOptions): Promise<HubIntake> {
  const secret = readSecret(environment, settings.dataFolder)
  const tokenOf = (actor: Actor) => issueToken(secret, actor, clock(), tokenHours)
  let hubUrl = ''
  const uploads = await serveUploads({
    folder: join(settings.dataFolder, 'uploads'),
    path: '/uploads',
    maxBytes: settings.uploadMaxMb * 1024 * 1024,
    readActor: createReadActor(secret, clock),
    tokenOf,
    url: () => hubUrl,
    clock,
    log,
  })
  let dropFolder: DropFolder | undefined
  return {
    mount: { path: '/uploads', handle: uploads.handle },
    async start(url) {
      hubUrl = url
      await uploads.resume()
      const { dropFolder: folder } = settings
      if (folder === undefined) return
      const dropped = (department: string): Actor => ({
        id: `drop folder ${department}`,
        roles: ['PUBLISHER'],
        organ: department.toUpperCase(),
      })
      dropFolder = watchDropFolder({ folder, url, clock, log, tokenOf: (department) => tokenOf(dropped(department)) })
    },
    async close() {
      await Promise.all([uploads.close(), dropFolder?.close()])
    },
  }
}
