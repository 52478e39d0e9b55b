const plainArea = /^(?:0|[1-9]\d*)(?:\.(\d{1,2}))?$/

/** An area in whole hundredths of a square metre, exact; null for a text that is no plain decimal of at most two digits after the point. */
export function hundredthsOf(areaM2: string): bigint | null {
  const match = plainArea.exec(areaM2)
  if (match === null) return null
  const [whole = '0'] = areaM2.split('.')
  return BigInt(`${whole}${(match[1] ?? '').padEnd(2, '0')}`)
}

/** Hundredths of a square metre as an area in m² with two digits after the point. */
export function areaOf(hundredths: bigint): string {
  const digits = hundredths.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
