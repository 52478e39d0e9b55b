import type { FileStore } from '@tus/file-store'
import { type Actor, type ReadActor, requireActor } from '#schema/actor.ts'
import { ClientError } from '#schema/errors.ts'
import { formatMessage, type MessageLanguage, negotiateLanguage } from '#schema/messages.ts'
import { PublishError } from '../publish/publishError.ts'
import { formatOf } from '../publish/readers/openTable.ts'
import { findTarget } from '../publish/target.ts'

/** A refusal as handlers of tus throw it, with a body in the form of our GraphQL errors. */
export class UploadRefusal extends Error {
  readonly status_code: number
  readonly body: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status_code = status
    this.body = `${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`
  }
}

/** What an upload says about itself. */
export type Metadata = Readonly<Record<string, string | null>>

const maxMappingLength = 100_000

const languageOf = (headers: Headers): MessageLanguage => negotiateLanguage(headers.get('accept-language') ?? undefined)

/** The publisher who asks. @throws UploadRefusal 401 UNAUTHENTICATED, 403 FORBIDDEN. */
export async function authorise(readActor: ReadActor, headers: Headers): Promise<Actor> {
  try {
    const actor = await readActor(headers.get('authorization') ?? undefined)
    return requireActor({ actor }, { roles: ['PUBLISHER'] })
  } catch (error) {
    if (!(error instanceof ClientError)) throw error
    const { code, messageKey, parameters } = error.extensions
    const message = formatMessage(messageKey, parameters, languageOf(headers))
    throw new UploadRefusal(code === 'UNAUTHENTICATED' ? 401 : 403, code, message)
  }
}

/** What does not exist, or not for whoever asks. */
export const notFound = (): UploadRefusal =>
  new UploadRefusal(404, 'NOT_FOUND', 'There is no such upload, or it is not yours. 没有此上传，或不属于您。')

/** Who made an upload. */
export const ownerOf = (metadata: Metadata | undefined): Actor | undefined =>
  metadata?.['actor'] ? (JSON.parse(metadata['actor']) as Actor) : undefined

/** Whether two are one publisher. */
export const isSame = (a: Actor | undefined, b: Actor): boolean => a?.id === b.id && a.organ === b.organ

/** @throws UploadRefusal 404 for another's upload. */
export async function assertOwner(store: FileStore, id: string, actor: Actor): Promise<void> {
  const upload = await store.getUpload(id).catch(() => undefined)
  if (!isSame(ownerOf(upload?.metadata), actor)) throw notFound()
}

/** @throws UploadRefusal 400 for an unknown department, entity or kind of file, and a mapping that is no JSON. */
export async function checkMetadata(metadata: Metadata, headers: Headers): Promise<void> {
  const { department, entity, filename, mapping } = metadata
  try {
    await findTarget(department ?? '', entity ?? '')
    if (formatOf(filename ?? '') === undefined) throw new PublishError('FILE_KIND_UNKNOWN', { file: filename ?? '' })
    if (mapping) assertMapping(mapping)
  } catch (error) {
    if (!(error instanceof PublishError)) throw error
    throw new UploadRefusal(400, error.code, error.in(languageOf(headers)))
  }
}

function assertMapping(mapping: string): void {
  const refuse = (what: string) => new PublishError('MAPPING_INVALID', { file: 'mapping', what })
  if (mapping.length > maxMappingLength) throw refuse(`expected at most ${maxMappingLength} characters.`)
  try {
    JSON.parse(mapping)
  } catch {
    throw refuse('expected JSON.')
  }
}
