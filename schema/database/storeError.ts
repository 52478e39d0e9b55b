import { InternalError } from '../errors.ts'

// SQLSTATE classes and codes, PostgreSQL manual, appendix A.
const unavailableStates = /^(08...|57P0[1-3]|53300|28...|3D000)$/
const unavailableErrnos: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
])
const unavailableMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered|Cannot use a pool after)/
const reasons: Readonly<Record<string, string>> = {
  '25006': 'the database is read-only',
  '53100': 'the disk of the database is full',
  '53200': 'the database is out of memory',
  '57014': 'the statement took longer than its time limit',
  '42P01': 'a table is missing; run `heliograph migrate`',
  '42501': 'the database user lacks a permission',
}

/**
 * The error of a failed statement or connection, with the driver's error as its cause. STORE_UNAVAILABLE when the server
 * cannot be reached or refuses the session (retry may help), else STORE_FAILED. `target` is `host:port/database`; neither
 * it nor the message holds the password. An InternalError passes through.
 */
export function storeError(cause: unknown, target: string, what = 'A statement'): InternalError {
  if (cause instanceof InternalError) return cause
  const failure = describe(cause)
  if (isUnavailable(failure))
    return new InternalError('STORE_UNAVAILABLE', `The database ${target} is unavailable: ${failure.message}`, {
      cause,
    })
  const state = failure.code === '' ? '' : ` (SQLSTATE ${failure.code})`
  const reason = reasons[failure.code] ?? failure.message
  return new InternalError('STORE_FAILED', `${what} failed on ${target}: ${reason}${state}`, { cause })
}

/** The SQLSTATE of a database error, our own wrapping removed; undefined for anything else. */
export function sqlStateOf(error: unknown): string | undefined {
  const inner = error instanceof InternalError ? error.cause : error
  const { code } = describe(inner)
  return /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}

interface Failure {
  readonly code: string
  readonly message: string
}

function describe(cause: unknown): Failure {
  if (!(cause instanceof Error)) return { code: '', message: String(cause) }
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  // Node joins the attempts on several addresses of one host in an AggregateError without a message.
  const first: unknown = cause instanceof AggregateError ? cause.errors[0] : undefined
  return { code, message: first instanceof Error ? first.message : cause.message }
}

const isUnavailable = ({ code, message }: Failure): boolean =>
  unavailableErrnos.has(code) || unavailableStates.test(code) || unavailableMessages.test(message)
