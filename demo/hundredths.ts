/** A decimal of at most two places, counted in hundredths, so that sums and shares are exact. */
export function toHundredths(decimal: string): number {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
}

/** The decimal, with two places, of so many hundredths. */
export const fromHundredths = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`

/** The sum of decimals of at most two places. */
export const sumOf = (decimals: readonly string[]): string =>
  fromHundredths(decimals.reduce((sum, decimal) => sum + toHundredths(decimal), 0))

/** Splits a decimal by weights; the shares add up to it to the last digit. */
export function shareOut(decimal: string, weights: readonly number[]): string[] {
  const total = toHundredths(decimal)
  const allWeights = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = weights.slice(1).map((weight) => Math.floor((total * weight) / allWeights))
  const first = total - shares.reduce((sum, share) => sum + share, 0)
  return [first, ...shares].map(fromHundredths)
}
