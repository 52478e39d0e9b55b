import type { Refused } from '#schema/refusals.ts'
import { agentRefusals } from './refusals.ts'

const { refuse } = agentRefusals

/** What a rule needs to know of a post. Civil dates; `until` is its last day, null while it goes on. */
export interface Post {
  readonly code: string
  readonly since: string
  readonly until: string | null
}

/** Why a post may not act on a day; null where it may. `post` is undefined where the network has none of this code. */
export function refusePost(post: Post | undefined, code: string, on: string): Refused | null {
  const path = ['agent']
  if (post === undefined) return refuse('AGENT_UNKNOWN', { parameters: { code }, path })
  if (post.since <= on && (post.until === null || post.until >= on)) return null
  return refuse('AGENT_NOT_IN_POST', { parameters: { code, on }, path })
}
