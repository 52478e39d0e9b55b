import type { MessageLanguage } from '#schema/messages.ts'
import { fail } from '../fail.ts'
import { PublishError } from './publishError.ts'

/** How `publish` and `pull` end. */
export const exitCodes = { allIn: 0, failed: 1, someRefused: 2, interrupted: 3, hubAway: 4 } as const

/** How a failure is told. */
export interface Telling {
  readonly language: MessageLanguage
  readonly json?: boolean
  readonly interrupted: boolean
}

/** Ends the command with one coded message and its exit code. */
export function failPublication(error: unknown, { language, json = false, interrupted }: Telling): never {
  if (interrupted) tell('INTERRUPTED', interruptedText[language], json, exitCodes.interrupted)
  if (!(error instanceof PublishError)) fail(error)
  const status = error.code === 'HUB_UNREACHABLE' ? exitCodes.hubAway : exitCodes.failed
  return tell(error.code, error.in(language), json, status)
}

const interruptedText = {
  en: 'Interrupted. What is in is in the journal; the same command goes on from there.',
  zh: '已中断。已入库部分记录在日志中，重复同一命令即可继续。',
} as const

function tell(code: string, message: string, json: boolean, status: number): never {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[2K')
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`)
  else process.stderr.write(`heliograph: ${code}: ${message}\n`)
  process.exit(status)
}

/** The first signal stops after the batches that are on their way; a second one at once. */
export function onInterrupt(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      process.on(signal, () => process.exit(exitCodes.interrupted))
      stop()
    })
  }
}

/** The language of messages, by the locale of the terminal. */
export const languageOf = (environment: NodeJS.ProcessEnv): MessageLanguage =>
  /^zh/i.test(environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '') ? 'zh' : 'en'
