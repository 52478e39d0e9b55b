import { ClientError } from '../errors.ts'
import { formatMessage, type MessageKey, type MessageLanguage, type MessageParameters } from '../messages.ts'
import type { Text } from '../refusals.ts'

/** Why one record of a batch stays out: plain JSON, so that the first answer can be given again in either language. */
export interface RefusedRecord {
  /** Its place in the batch, from 0. */
  readonly index: number
  /** Its key, null where the key itself is refused. */
  readonly key: string | null
  readonly field: string | null
  readonly code: string
  readonly parameters: MessageParameters
  /** What was expected, in words that go with the field or the rule. */
  readonly expected: Text | null
  /** The other record, where two have one key. */
  readonly otherIndex: number | null
  /** The version that the record has now, where another was expected. */
  readonly currentVersion: number | null
}

/** Codes whose message is their text alone. */
export const ruleBroken = 'RULE_BROKEN'

/** A refusal with what it does not say left null. */
export const refusedRecord = (
  refusal: Pick<RefusedRecord, 'index' | 'key' | 'field' | 'code'> & Partial<RefusedRecord>,
): RefusedRecord => ({ parameters: {}, expected: null, otherIndex: null, currentVersion: null, ...refusal })

/** The code and parameters of what a field threw; anything but a ClientError is thrown on. */
export function departureOf(error: unknown): Pick<RefusedRecord, 'code' | 'parameters'> {
  if (!(error instanceof ClientError)) throw error
  return { code: error.extensions.messageKey, parameters: error.extensions.parameters }
}

interface InLanguage {
  readonly view: { readonly language: MessageLanguage }
}

/** The resolvers of `RefusedRecord`, the same in every subgraph. */
export const refusedRecordResolvers = {
  message({ code, parameters, expected }: RefusedRecord, _: unknown, { view: { language } }: InLanguage): string {
    if (code === ruleBroken) return expected?.[language] ?? ''
    const all = expected ? { expected: expected[language], ...parameters } : parameters
    return formatMessage(code as MessageKey, all, language)
  },
  expected: ({ expected }: RefusedRecord, _: unknown, { view: { language } }: InLanguage): string | null =>
    expected?.[language] ?? null,
}
