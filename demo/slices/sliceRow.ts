/** What publishing adds to a row, and what withdrawal sets. */
type Provenance = 'version' | 'source' | 'batchId' | 'recordedAt' | 'withdrawnOn' | 'withdrawnReason'

/** What a field of a Prisma model is in a slice: decimals are their exact text, dates are civil dates or instants. */
type SliceField<Value> = Value extends { toDecimalPlaces: unknown }
  ? string
  : Value extends Date
    ? string | Date
    : Value

/** A row of a slice, by the Prisma model of its table, without provenance. */
export type SliceRow<Model> = { readonly [Field in Exclude<keyof Model, Provenance>]: SliceField<Model[Field]> }
