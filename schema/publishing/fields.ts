import { ClientError } from '../errors.ts'
import type { MessageKey, MessageParameters } from '../messages.ts'
import type { Text } from '../refusals.ts'
import { parseDate } from '../scalars/Date.ts'
import { parseDateTime } from '../scalars/DateTime.ts'
import { parseDecimal } from '../scalars/Decimal.ts'

/** A checked value of a field, as it is stored: decimals and dates are their text. */
export type FieldValue = string | number | boolean | readonly string[] | null

/** What a field's value must name. */
export interface Reference {
  /** The GraphQL type of what is named: `Parcel`. */
  readonly typeName: string
  /** Where it is kept; absent for another department's, whose keys are in `known_entity`. */
  readonly own?: { readonly table: string; readonly column: string }
}

/** One field of a dataset: how it is called, what it takes and where it leads. */
export interface Field {
  /** Its name in the headers of files, in both languages. */
  readonly title: Text
  readonly kind: 'code' | 'decimal' | 'integer' | 'date' | 'instant' | 'choice' | 'text' | 'truth' | 'codes'
  readonly required: boolean
  /** The type of its column. */
  readonly sqlType: 'text' | 'numeric' | 'integer' | 'date' | 'timestamptz' | 'boolean' | 'text[]'
  /** What it takes, in words; for refusals, documentation and mapping files. */
  readonly expected: Text
  /** The unit of a decimal: `m²`. */
  readonly unit?: string
  /** How many digits a decimal may have after its point. */
  readonly fractionDigits?: number
  /** The values of a choice. */
  readonly values?: readonly string[]
  readonly reference?: Reference
  /** The value of what was sent, which is not null. @throws Departure or ClientError for one that cannot be. */
  read(sent: unknown): FieldValue
}

interface Options {
  readonly required?: boolean
  readonly reference?: Reference
}

const impossible = (key: MessageKey, parameters: MessageParameters = {}) =>
  new ClientError('BAD_USER_INPUT', key, parameters)

const same = (words: string): Text => ({ en: words, zh: words })

const base = (title: Text, { required = true, reference }: Options) => ({
  title,
  required,
  ...(reference && { reference }),
})

/** A number is no code: what wrote it has lost leading zeros, or digits beyond the fifteenth. */
function textOf(sent: unknown): string {
  if (typeof sent === 'string') return sent
  throw impossible('FIELD_NOT_TEXT', { received: Array.isArray(sent) ? 'list' : typeof sent })
}

/** A code with a form, and often a check, of its own; `parse` refuses others with a ClientError. */
export const code = (title: Text, name: string, parse: (text: string) => string, options: Options = {}): Field => ({
  ...base(title, options),
  kind: 'code',
  sqlType: 'text',
  expected: same(name),
  read: (sent) => parse(textOf(sent)),
})

/** A list of codes, none twice. */
export const codes = (title: Text, name: string, parse: (text: string) => string, options: Options = {}): Field => ({
  ...base(title, options),
  kind: 'codes',
  sqlType: 'text[]',
  expected: same(`[${name}]`),
  read(sent) {
    const list = Array.isArray(sent) ? sent : textOf(sent).split(/[,;、；，\s]+/)
    return [...new Set(list.map((one) => parse(textOf(one))))]
  },
})

interface DecimalOptions extends Options {
  /** What one is, such as `m²`; a value in another unit must be converted before it is sent. */
  readonly unit: string
  /** Digits before and after the point that the column holds. Nothing is ever rounded. */
  readonly digits: readonly [whole: number, fraction: number]
  /** Whether zero is allowed; a negative number never is. */
  readonly zero?: boolean
  readonly max?: number
}

/** A decimal in one unit, kept exactly. */
export function decimal(title: Text, options: DecimalOptions): Field {
  const { unit, digits, zero = false, max } = options
  const [whole, fraction] = digits
  const form = new RegExp(`^\\d{1,${whole}}(?:\\.\\d{1,${fraction}})?$`)
  const limits = { unit, whole, fraction, least: zero ? '0' : '> 0' }
  return {
    ...base(title, options),
    kind: 'decimal',
    sqlType: 'numeric',
    expected: {
      en: `a plain decimal in ${unit}, at most ${fraction} digits after the point`,
      zh: `以${unit}计的十进制数，小数最多 ${fraction} 位`,
    },
    unit,
    fractionDigits: fraction,
    read(sent) {
      const plain = parseDecimal(textOf(sent))
      const isFit = form.test(plain) && (zero || /[1-9]/.test(plain)) && (max === undefined || Number(plain) <= max)
      if (!isFit)
        throw impossible(
          'FIELD_DECIMAL',
          max === undefined ? limits : { ...limits, least: `${limits.least}, ≤ ${max}` },
        )
      return plain
    },
  }
}

interface IntegerOptions extends Options {
  readonly min: number
  readonly max: number
}

/** A whole number, sent as a number or as its digits. */
export const integer = (title: Text, options: IntegerOptions): Field => ({
  ...base(title, options),
  kind: 'integer',
  sqlType: 'integer',
  expected: same(`${options.min}–${options.max}`),
  read(sent) {
    const { min, max } = options
    const number = typeof sent === 'string' && /^-?\d{1,9}$/.test(sent) ? Number(sent) : sent
    if (typeof number === 'number' && Number.isInteger(number) && number >= min && number <= max) return number
    throw impossible('FIELD_INTEGER', { min, max })
  },
})

/** A civil date in Shanghai, `YYYY-MM-DD`, that exists. */
export const civilDateField = (title: Text, options: Options = {}): Field => ({
  ...base(title, options),
  kind: 'date',
  sqlType: 'date',
  expected: same('YYYY-MM-DD'),
  read: (sent) => parseDate(textOf(sent)),
})

/** An instant, RFC 3339 with its offset. */
export const instant = (title: Text, options: Options = {}): Field => ({
  ...base(title, options),
  kind: 'instant',
  sqlType: 'timestamptz',
  expected: same('YYYY-MM-DDThh:mm:ss+08:00'),
  read: (sent) => parseDateTime(textOf(sent)).toISOString(),
})

/** One of a few values. */
export const choice = (title: Text, values: readonly string[], options: Options = {}): Field => ({
  ...base(title, options),
  kind: 'choice',
  sqlType: 'text',
  expected: same(values.join(' | ')),
  values,
  read(sent) {
    if (typeof sent === 'string' && values.includes(sent)) return sent
    throw impossible('FIELD_CHOICE', { values: values.join(', ') })
  },
})

/** True or false, as such or as the words. */
export const truth = (title: Text, options: Options = {}): Field => ({
  ...base(title, options),
  kind: 'truth',
  sqlType: 'boolean',
  expected: same('true | false'),
  read(sent) {
    if (typeof sent === 'boolean') return sent
    if (sent === 'true' || sent === 'false') return sent === 'true'
    throw impossible('FIELD_CHOICE', { values: 'true, false' })
  },
})

interface TextOptions extends Options {
  readonly maxLength?: number
  /** What its whole form must be, with an example of it. */
  readonly form?: { readonly pattern: RegExp; readonly example: string }
}

/** Words of one line. What was sent is never repeated in a refusal: it may name a person. */
export function text(title: Text, options: TextOptions = {}): Field {
  const { maxLength = 500, form } = options
  return {
    ...base(title, options),
    kind: 'text',
    sqlType: 'text',
    expected: form ? same(form.example) : { en: `at most ${maxLength} characters`, zh: `最多 ${maxLength} 个字符` },
    read(sent) {
      const words = textOf(sent)
      if (words.length > maxLength) throw impossible('FIELD_TOO_LONG', { max: maxLength, received: words.length })
      if (/\p{Cc}|[\ud800-\udfff](?![\udc00-\udfff])|\uFFFD/u.test(words)) throw impossible('FIELD_CONTROL_CHARACTER')
      if (words.trim() !== words) throw impossible('FIELD_SPACES')
      if (form && !form.pattern.test(words)) throw impossible('FIELD_FORM', { example: form.example })
      return words
    },
  }
}
