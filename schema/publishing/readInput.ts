import { ClientError } from '../errors.ts'
import { type Field, type FieldValue, text } from './fields.ts'

/** What every request that is answered once names. */
const requestFields = { idempotencyKey: text({ en: 'idempotency key', zh: '幂等键' }, { maxLength: 200 }) }

/**
 * Checks values of a mutation's input by the fields of a dataset, so that what an office enters and what its systems publish is
 * held to one form; an `idempotencyKey` among them too. @throws ClientError BAD_USER_INPUT for a value that its field does not take; it is never repeated.
 */
export function readInput(fields: Readonly<Record<string, Field>>, input: Readonly<Record<string, unknown>>): void {
  const known: Readonly<Record<string, Field>> = { ...requestFields, ...fields }
  for (const [name, value] of Object.entries(input)) readValue(name, known[name], value)
}

function readValue(name: string, field: Field | undefined, value: unknown): FieldValue {
  if (!field) throw new TypeError(`The dataset has no field ${name}.`)
  if (value !== undefined && value !== null && value !== '') return field.read(value)
  if (field.required) throw new ClientError('BAD_USER_INPUT', 'FIELD_REQUIRED', { expected: name })
  return null
}
