import type { LandSupply, Mortgage } from '../../../subgraphs/land/__generated__/prisma/client.ts'
import { createRandom, type Random } from '../../random.ts'
import { addDays, nextWorkingDay } from '../../world/dates.ts'
import type { World } from '../../world/types.ts'
import { certificateFields } from '../certificates.ts'
import { toHundredths } from '../../hundredths.ts'
import type { SliceRow } from '../sliceRow.ts'

const banks = [
  '中国工商银行股份有限公司宁波镇海支行',
  '中国农业银行股份有限公司宁波镇海支行',
  '中国银行股份有限公司宁波市镇海支行',
  '中国建设银行股份有限公司宁波镇海支行',
  '交通银行股份有限公司宁波镇海支行',
  '宁波银行股份有限公司镇海支行',
  '宁波镇海农村商业银行股份有限公司',
] as const

/** Terms of debt in years; working capital is lent for one year, construction for longer. */
const terms = [1, 1, 2, 3, 5] as const

/**
 * Mortgages on granted parcels, registered some weeks after the contract, for half to seven tenths of the price. Allocated
 * land is left out: mortgaging it needs its own approval (Urban Real Estate Administration Law, article 51).
 */
export function mortgagesOf(
  { seed, until }: World,
  supplies: readonly Pick<SliceRow<LandSupply>, 'method' | 'parcelCode' | 'priceYuan' | 'signedOn'>[],
): SliceRow<Mortgage>[] {
  const random = createRandom(seed, 'land.mortgage')
  let serial = 1_100
  return supplies.flatMap(({ method, parcelCode, priceYuan, signedOn }) => {
    const issuedOn = nextWorkingDay(addDays(String(signedOn), random.int(25, 110)))
    if (method === 'ALLOCATION' || issuedOn > until || random.chance(0.3)) return []
    serial += random.int(1, 60)
    const validUntil = addDays(issuedOn, 365 * random.pick(terms))
    return [
      {
        number: certificateNumber(issuedOn, serial),
        parcelCode,
        mortgagee: random.pick(banks),
        amountYuan: securedAmount(random, priceYuan),
        dischargedOn: null,
        ...certificateFields({ number: '', issuedOn, validUntil }, until),
      },
    ]
  })
}

/** As printed on the certificate of a registered mortgage (不动产登记证明). */
const certificateNumber = (issuedOn: string, serial: number): string =>
  `浙（${issuedOn.slice(0, 4)}）宁波市镇海不动产证明第${String(serial).padStart(7, '0')}号`

/** In whole ten thousands of yuan. */
const securedAmount = (random: Random, priceYuan: string): string =>
  `${Math.floor((toHundredths(priceYuan) / 1_000_000) * (0.5 + random.next() * 0.2))}0000.00`
