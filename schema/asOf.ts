import type { Clock } from './clock.ts'
import { ClientError } from './errors.ts'
import { parseDateTime } from './scalars/DateTime.ts'

/**
 * The instant that a request reads at, from its header; null for the present. It holds for the whole request: every subgraph, every
 * page. @throws ClientError BAD_USER_INPUT for a text that is no DateTime, and for an instant to come.
 */
export function readAsOf(text: string | undefined, clock: Clock): Date | null {
  if (text === undefined || text === '') return null
  const instant = parseDateTime(text)
  if (instant > clock()) throw new ClientError('BAD_USER_INPUT', 'AS_OF_TO_COME')
  return instant
}
