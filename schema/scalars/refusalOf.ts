import { ClientError } from '../errors.ts'

/** For tests: what a call is refused with, as its message and parameters. @throws Error where it is not refused with BAD_USER_INPUT. */
export function refusalOf(call: () => unknown): { message: string } & Readonly<Record<string, unknown>> {
  try {
    call()
  } catch (error) {
    if (error instanceof ClientError && error.extensions.code === 'BAD_USER_INPUT') {
      return { ...error.extensions.parameters, message: error.message }
    }
    throw error
  }
  throw new Error('expected a refusal')
}
