import { jwtVerify, SignJWT } from 'jose'
import { ClientError } from './errors.ts'

/**
 * What an actor may do, as the office divides the work. One actor may have several roles.
 * - `PUBLISHER` a department's system that publishes records
 * - `APPLICANT` who applies for a matter
 * - `WINDOW_CLERK` takes matters in and hands results out
 * - `CASE_HANDLER` examines a case in a department
 * - `DECISION_MAKER` decides for a department; gives extensions and the fast track
 * - `AGENT` sees projects through for their builders
 * - `COORDINATOR` the office: joint approvals, consultations, campaigns, the calendar, standards
 * - `AUDITOR` e-supervision
 * - `ADMINISTRATOR` runs the hub: schemas, dead letters
 */
export const roles = [
  'PUBLISHER',
  'APPLICANT',
  'WINDOW_CLERK',
  'CASE_HANDLER',
  'DECISION_MAKER',
  'AGENT',
  'COORDINATOR',
  'AUDITOR',
  'ADMINISTRATOR',
] as const

export type Role = (typeof roles)[number]

/** Who acts. `id` is an account or a post, never a personal name. */
export interface Actor {
  readonly id: string
  readonly roles: readonly Role[]
  /** The code of the organ that it acts for, null for an applicant. */
  readonly organ: string | null
}

/** Reads the actor of an `Authorization` header; null where there is none. */
export interface ReadActor {
  /** @throws ClientError UNAUTHENTICATED for a header that is no token of this hub's, or one that has expired. */
  (authorization: string | undefined): Promise<Actor | null>
}

const algorithm = 'HS256'
const issuer = 'heliograph'

/** A key of its own, so that no signature made for another purpose with the same secret is a token. */
const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(`heliograph actor\0${secret}`)

/** A token (JWT, RFC 7519) that names an actor for `hours`. */
export async function issueToken(
  secret: string,
  { id, roles: held, organ }: Actor,
  now: Date,
  hours = 8,
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1_000)
  return new SignJWT({ roles: held, ...(organ !== null && { organ }) })
    .setProtectedHeader({ alg: algorithm })
    .setIssuer(issuer)
    .setSubject(id)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + Math.round(hours * 3_600))
    .sign(keyOf(secret))
}

/** Reads tokens that {@link issueToken} made with the same secret, by this clock. */
export function createReadActor(secret: string, clock: () => Date): ReadActor {
  const key = keyOf(secret)
  return async (authorization) => {
    if (authorization === undefined || authorization === '') return null
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1]
    if (token === undefined) throw new ClientError('UNAUTHENTICATED', 'TOKEN_INVALID')
    try {
      const { payload } = await jwtVerify(token, key, { issuer, algorithms: [algorithm], currentDate: clock() })
      return readPayload(payload)
    } catch (cause) {
      if (cause instanceof ClientError) throw cause
      throw new ClientError('UNAUTHENTICATED', 'TOKEN_INVALID')
    }
  }
}

function readPayload({ sub, roles: held, organ }: Readonly<Record<string, unknown>>): Actor {
  const isWhole = typeof sub === 'string' && Array.isArray(held) && held.every((role) => roles.includes(role as Role))
  if (!isWhole) throw new ClientError('UNAUTHENTICATED', 'TOKEN_INVALID')
  return { id: sub, roles: held as Role[], organ: typeof organ === 'string' ? organ : null }
}

/** What an action asks of its actor. */
export interface Requirement {
  /** One of these is enough. */
  readonly roles: readonly Role[]
  /** The organ that it must act for; any where absent. */
  readonly organ?: string
}

/** The actor, where it may act. @throws ClientError UNAUTHENTICATED without one, FORBIDDEN for the wrong role or organ. */
export function requireActor({ actor }: { readonly actor: Actor | null }, requirement: Requirement): Actor {
  if (actor === null) throw new ClientError('UNAUTHENTICATED', 'TOKEN_MISSING')
  if (!actor.roles.some((role) => requirement.roles.includes(role))) {
    throw new ClientError('FORBIDDEN', 'ROLE_MISSING', { expected: requirement.roles.join(', ') })
  }
  if (requirement.organ !== undefined && actor.organ !== requirement.organ) {
    throw new ClientError('FORBIDDEN', 'ORGAN_OTHER', { expected: requirement.organ })
  }
  return actor
}
