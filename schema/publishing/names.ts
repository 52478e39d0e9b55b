/** `parcels` as the end of a name: `Parcels`. */
export const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

/** The mutation that publishes a dataset: `publishParcels`. */
export const mutationName = (dataset: string): string => `publish${capitalised(dataset)}`

/** A dataset as a value of its department's enum: `realEstateUnits` is `REAL_ESTATE_UNITS`. */
export const datasetValue = (dataset: string): string =>
  dataset.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
