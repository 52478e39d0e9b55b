/** The exact sum of plain decimals, as a plain decimal with as many digits after the point as the finest of them. */
export function decimalSum(decimals: Iterable<string>): string {
  let scale = 0
  let sum = 0n
  for (const decimal of decimals) {
    const [whole = '0', fraction = ''] = decimal.split('.')
    if (fraction.length > scale) {
      sum *= 10n ** BigInt(fraction.length - scale)
      scale = fraction.length
    }
    sum += BigInt(`${whole}${fraction.padEnd(scale, '0')}`)
  }
  const digits = sum.toString().padStart(scale + 1, '0')
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}
