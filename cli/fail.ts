import { ClientError, InternalError } from '#schema/errors.ts'

/** Ends the command with exit code 1 and one clear message; the stack only where the error is none of ours. */
export function fail(error: unknown): never {
  const known = error instanceof InternalError || error instanceof ClientError
  const code = error instanceof InternalError ? `${error.code}: ` : ''
  const text = error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error)
  process.stderr.write(`heliograph: ${code}${text}\n`)
  process.exit(1)
}
