import { certificateFields, parcelCode } from '#schema/publishing/codeFields.ts'
import { validityRule } from '#schema/publishing/certificateRules.ts'
import type { Dataset } from '#schema/publishing/dataset.ts'
import { decimal, text } from '#schema/publishing/fields.ts'
import { ownParcel } from './parcels.ts'

const activeParcel = {
  en: 'An active parcel: a retired or withdrawn one can no longer be mortgaged.',
  zh: '应为现势宗地：已注销的宗地不能再抵押。',
}

/** 抵押登记. Only an active parcel can be mortgaged; mortgages that have ended stay on record whatever became of theirs. */
export const mortgages: Dataset = {
  name: 'mortgages',
  title: { en: 'Mortgages', zh: '抵押登记' },
  table: 'mortgage',
  typeName: 'Mortgage',
  isNode: false,
  key: 'number',
  sum: 'amountYuan',
  certificate: true,
  fields: {
    number: text({ en: 'certificate number', zh: '不动产登记证明号' }, { maxLength: 60 }),
    parcelCode: parcelCode({ reference: ownParcel }),
    mortgagee: text({ en: 'mortgagee', zh: '抵押权人' }, { maxLength: 100 }),
    amountYuan: decimal({ en: 'amount (yuan)', zh: '担保金额（元）' }, { unit: '元', digits: [16, 2] }),
    ...certificateFields({ issuedRequired: false }),
  },
  rules: [validityRule],
  async review({ query }, records) {
    const standing = records.filter(({ status }) => status === 'VALID')
    const onRetired = await query<{ key: string }>(
      'review mortgages',
      `SELECT m.number AS key FROM unnest($1::text[], $2::text[]) AS m (number, parcel_code)
       JOIN land.parcel p ON p.code = m.parcel_code
       WHERE (p.status = 'RETIRED' OR p.withdrawn_on IS NOT NULL)
         AND NOT EXISTS (SELECT FROM land.mortgage o WHERE o.number = m.number AND o.status = 'VALID')`,
      [standing.map(({ number }) => number), standing.map(({ parcelCode: code }) => code)],
    )
    return onRetired.map(({ key }) => ({ key, field: 'parcelCode', expected: activeParcel }))
  },
}
