/** The column of a field: `areaM2` is `area_m2`. The inverse of `fieldName` for all names of this project. */
export const columnName = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The field of a column: `area_m2` is `areaM2`. */
export const fieldName = (column: string): string =>
  column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
