/** How far two values of an indicator may lie apart: a share of the value on the earlier basis, or so much in its unit. */
export interface Tolerance {
  readonly kind: string
  /** A plain decimal, not negative. */
  readonly amount: string
}

/** No difference is allowed where nothing is said. */
const none: Tolerance = { kind: 'ABSOLUTE', amount: '0' }

/** Whether a value is no further from the reference than the tolerance allows, the border included. All decimals are exact. */
export function isWithin(reference: string, value: string, { kind, amount }: Tolerance = none): boolean {
  const scale = Math.max(...[reference, value, amount].map(fractionDigits))
  const [from, to, allowed] = [reference, value, amount].map((decimal) => toUnits(decimal, scale)) as [
    bigint,
    bigint,
    bigint,
  ]
  const apart = from < to ? to - from : from - to
  if (kind !== 'PERCENT') return apart <= allowed
  // apart / reference ≤ amount / 100, without a division.
  return apart * 100n * 10n ** BigInt(scale) <= allowed * from
}

/** Whether a tolerance says anything: a hundred percent and more would allow any value. */
export const isMeaningful = ({ kind, amount }: Tolerance): boolean =>
  kind !== 'PERCENT' || toUnits(amount, fractionDigits(amount)) < 100n * 10n ** BigInt(fractionDigits(amount))

const fractionDigits = (decimal: string): number => decimal.split('.')[1]?.length ?? 0

/** A plain decimal in units of its last place of `scale`. */
function toUnits(decimal: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.')
  return BigInt(`${whole}${fraction.padEnd(scale, '0')}`)
}
