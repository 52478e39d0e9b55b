/** A factor as a fraction, since that of 亩 has no end as a decimal. */
export interface Factor {
  readonly numerator: bigint
  readonly denominator: bigint
}

const whole = (numerator: bigint): Factor => ({ numerator, denominator: 1n })

/**
 * Units that files use, by the unit of the field that they become. 1 亩 is 2000/3 m² and 1 公顷 10,000 m²
 * (《国务院关于在我国统一实行法定计量单位的命令》, GB 3100).
 */
export const unitFactors: Readonly<Record<string, Readonly<Record<string, Factor>>>> = {
  'm²': {
    'm²': whole(1n),
    m2: whole(1n),
    平方米: whole(1n),
    平米: whole(1n),
    万平方米: whole(10_000n),
    公顷: whole(10_000n),
    ha: whole(10_000n),
    亩: { numerator: 2_000n, denominator: 3n },
    mu: { numerator: 2_000n, denominator: 3n },
    平方公里: whole(1_000_000n),
    'km²': whole(1_000_000n),
  },
  元: { 元: whole(1n), yuan: whole(1n), 万元: whole(10_000n), 亿元: whole(100_000_000n) },
}

const unitNames: Readonly<Record<string, string>> = { yuan: '元', CNY: '元', 平方米: 'm²', m2: 'm²' }

/** The units that a field in `unit` can be converted from, with their factors; only its own where we know no others. */
export const unitsOf = (unit: string): Readonly<Record<string, Factor>> =>
  unitFactors[unitNames[unit] ?? unit] ?? { [unit]: whole(1n) }

/**
 * A decimal times a factor, in whole numbers throughout; half is rounded away from zero at `fractionDigits`, and only where the product has
 * more. A factor of 1 changes no digit. @throws SyntaxError for what is no decimal in plain notation.
 */
export function multiplyExactly(decimal: string, { numerator, denominator }: Factor, fractionDigits: number): string {
  if (numerator === denominator) return decimal
  const [, sign = '', integer = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? []
  const product = BigInt(integer + fraction) * numerator * 10n ** BigInt(fractionDigits)
  const divisor = denominator * 10n ** BigInt(fraction.length)
  const rounded = (2n * product + divisor) / (2n * divisor)
  const digits = String(rounded).padStart(fractionDigits + 1, '0')
  const point = digits.length - fractionDigits
  return `${sign}${digits.slice(0, point)}${fractionDigits > 0 ? '.' : ''}${digits.slice(point)}`
}
