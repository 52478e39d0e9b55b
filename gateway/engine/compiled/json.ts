/** Any value that JSON can hold. Absent object members read as `undefined`. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/** An object of an answer while it is being put together: the only shape that the engine ever writes to. */
export type DataObject = { [key: string]: unknown }

/** True for objects that are neither `null` nor arrays. */
export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A deep copy of parsed JSON: no object or list of the copy is shared with the original. */
export function copyJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyJson)
  // The spread copies all members at once; only nested ones are then replaced.
  const copy: DataObject = { ...value }
  for (const key in copy) {
    const member = copy[key]
    if (typeof member === 'object' && member !== null) copy[key] = copyJson(member)
  }
  return copy
}
