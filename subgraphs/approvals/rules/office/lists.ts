import { ClientError } from '#schema/errors.ts'

/** How many values a list may have. */
export interface Count {
  readonly least: number
  readonly most: number
}

/** @throws ClientError BAD_USER_INPUT unless the list has so many values. */
export function checkCount(field: string, values: readonly unknown[], { least, most }: Count): void {
  const received = values.length
  if (received < least || received > most) {
    throw new ClientError('BAD_USER_INPUT', 'LIST_LENGTH', { field, least, most, received })
  }
}

/** @throws ClientError BAD_USER_INPUT unless the list has so many codes, each once. */
export function checkCodes(field: string, codes: readonly string[], count: Count): void {
  checkCount(field, codes, count)
  const received = codes.find((code, index) => codes.indexOf(code) !== index)
  if (received !== undefined) throw new ClientError('BAD_USER_INPUT', 'LIST_REPEATS', { field, received })
}
