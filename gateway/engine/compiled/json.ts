/** Any value that JSON can hold. Absent object members read as `undefined`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/** An object of an answer while it is being put together: the only shape that the engine ever writes to. */
export type DataObject = { [key: string]: unknown }

/** True for objects that are neither `null` nor arrays. */
export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A deep copy of parsed JSON: nothing of the copy is shared with the original. */
export function copyJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyJson)
  const copy: DataObject = {}
  for (const key in value) copy[key] = copyJson((value as DataObject)[key])
  return copy
}
