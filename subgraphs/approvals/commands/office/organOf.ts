import type { Actor } from '#schema/actor.ts'
import { ClientError } from '#schema/errors.ts'

/** The organ that an actor speaks for. @throws ClientError FORBIDDEN where its token names none. */
export function organOf({ organ }: Actor): string {
  if (organ === null) throw new ClientError('FORBIDDEN', 'ACTOR_WITHOUT_ORGAN')
  return organ
}
