import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { exitCodes } from '../publish/exit.ts'
import type { Tally } from '../publish/tally.ts'

/** A file that came in without the CLI. */
export interface Intake {
  readonly department: string
  readonly entity: string
  readonly file: string
  readonly format?: string
  /** A mapping file. */
  readonly mapping?: string
  /** Where refused rows go. */
  readonly refused: string
  readonly journal: string
  readonly url: string
  readonly token: string
  readonly signal: AbortSignal
}

/** What became of it. */
export interface Receipt {
  /** `DONE`: all rows are in; `REFUSED`: some are not; `FAILED`: the file cannot be published as it is; `PENDING`: to be tried again. */
  readonly state: 'DONE' | 'REFUSED' | 'FAILED' | 'PENDING'
  readonly tally?: Tally
  /** Whether there are refused rows in a file of their own. */
  readonly refusedRows: boolean
  readonly error?: { readonly code: string; readonly message: string }
}

const program = join(import.meta.dirname, '..', '..', 'bin', 'heliograph.js')

/**
 * Publishes a file as `heliograph publish` does, by running it: one way in, whichever way the file came, and the process that serves
 * readers does not parse it. Never rejects.
 */
export async function runPublishing(intake: Intake): Promise<Receipt> {
  const { department, entity, file, format, mapping, refused, journal, url, token, signal } = intake
  const flags = { url, refused, journal, ...(format && { format }), ...(mapping && { mapping }) }
  const named = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
  // The token stays out of the list of processes.
  const child = spawn(
    process.execPath,
    [program, 'publish', department, entity, file, '--json', '--quiet', '--retry-for', '60', ...named],
    {
      env: { ...process.env, HELIOGRAPH_TOKEN: token },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const stop = () => void child.kill('SIGTERM')
  signal.addEventListener('abort', stop, { once: true })
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('close', resolve)
      child.once('error', reject)
    })
    const [output, trouble, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
    return receiptOf(code, output, trouble)
  } catch (error) {
    return pending(error instanceof Error ? error.message : String(error))
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

interface Output {
  readonly tally?: Tally
  readonly refusedFile?: string | null
  readonly error?: { readonly code: string; readonly message: string }
}

function receiptOf(code: number | null, output: string, trouble: string): Receipt {
  const { tally, refusedFile, error }: Output = output.trim() === '' ? {} : (JSON.parse(output) as Output)
  if (code === exitCodes.allIn || code === exitCodes.someRefused) {
    const state = code === exitCodes.allIn ? 'DONE' : 'REFUSED'
    return { state, refusedRows: refusedFile != null, ...(tally && { tally }) }
  }
  if (code === exitCodes.failed && error) return { state: 'FAILED', refusedRows: false, error }
  return error ? { ...pending(''), error } : pending(trouble.trim() || `ended with ${code}`)
}

const pending = (message: string): Receipt => ({
  state: 'PENDING',
  refusedRows: false,
  error: { code: 'INTERRUPTED', message },
})
